import './telemetry-off.js';

export { foreignLinks } from './foreign-links.js';
export { startGateway } from './gateway.js';
export type { EngineName, GatewayOptions, RunningGateway, ServiceLink } from './options.js';
