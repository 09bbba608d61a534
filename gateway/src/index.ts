import './telemetry-off.js';

export { startGateway } from './gateway.js';
export type { GatewayOptions, RunningGateway, ServiceLink } from './options.js';
