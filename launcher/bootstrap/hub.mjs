// What `npm run hub -- <command>` runs. An old Node must be able to read this file: see node-version.mjs.
import { nodeIsNewEnough } from './node-version.mjs';

if (nodeIsNewEnough()) import('./launch.mjs').then((module) => module.command(process.argv.slice(2)));
