export { runCommand } from './cli/main.js';
export { main } from './main.js';
