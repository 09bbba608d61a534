// Read by Nodes of any age: no newer syntax here and in what imports it, and nothing else imported
// before it has been asked. An old Node would fail to read the rest and tell nobody why.

const NEEDED = [20, 19];
const found = process.versions.node.split('.').map(Number);

/** Says so, and fails, where this Node is too old for the hub. */
export function nodeIsNewEnough() {
  if (found[0] > NEEDED[0] || (found[0] === NEEDED[0] && found[1] >= NEEDED[1])) return true;
  console.error(`This needs Node.js ${NEEDED.join('.')} or newer, and this is ${process.versions.node}.`);
  process.exitCode = 1;
  return false;
}
