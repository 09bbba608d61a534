import { runCommand } from './cli/main.js';
import { main } from './main.js';

/**
 * What a packaged hub is run by (`node launcher/dist/run.js`), with nothing before it that installs
 * or builds: `start`, with or without `--services`, or a command of `npm run hub`.
 */
const [command = 'start', ...rest] = process.argv.slice(2);
if (command === 'start') await main(rest);
else await runCommand([command, ...rest]);
