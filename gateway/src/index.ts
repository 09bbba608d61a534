import './telemetry-off.js';

export { foreignLinks } from './foreign-links.js';
export { startGateway } from './gateway.js';
export { ENGINE_NAMES, type EngineName, type GatewayOptions, type RunningGateway, type ServiceLink } from './options.js';
