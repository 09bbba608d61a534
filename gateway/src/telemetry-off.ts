/**
 * Must be the first import of whatever imports `@apollo/gateway`: that package sends usage metrics
 * to its maker unless this variable is set by the time a gateway is made. Nothing leaves the house.
 */
process.env.APOLLO_TELEMETRY_DISABLED = '1';
