// Imported first of all: an older Node would otherwise fail later, with a riddle for a message.
const LEAST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  console.error(`Node ${LEAST.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
