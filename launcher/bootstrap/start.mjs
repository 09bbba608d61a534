// What `npm start` runs. An old Node must be able to read this file: see node-version.mjs.
import { nodeIsNewEnough } from './node-version.mjs';

if (nodeIsNewEnough()) import('./launch.mjs').then((module) => module.launch(process.argv.slice(2)));
