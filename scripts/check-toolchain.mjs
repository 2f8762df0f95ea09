// Runs before `npm start` and `npm test`, on whatever Node npm found: `npm ci --ignore-scripts` leaves the pinned
// Node out, and npm scripts would then silently run on the system's.
import { readFileSync } from 'node:fs';

const pinned = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).devDependencies
  .node;
if (process.versions.node !== pinned) {
  console.error(
    `This repository runs on its own Node ${pinned}, but this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Its binary is installed by `npm ci`; `npm ci --ignore-scripts` leaves it out. Run `npm ci` again, without --ignore-scripts.',
  );
  process.exit(2);
}
