// What `npm start` runs. No newer syntax and no import before the check of the
// version: an old Node would fail to read the file and tell nobody why.

const NEEDED = [20, 19];
const found = process.versions.node.split('.').map(Number);

if (found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1])) {
  console.error(`This needs Node.js ${NEEDED.join('.')} or newer, and this is ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  import('./launch.mjs').then((module) => module.launch(process.argv.slice(2)));
}
