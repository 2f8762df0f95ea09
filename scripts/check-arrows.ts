import { fileURLToPath } from 'node:url';
import { findArrowViolations, rooms } from './arrows.ts';

const violations = findArrowViolations(fileURLToPath(new URL('..', import.meta.url)));
for (const { file, specifier, reason } of violations) {
  console.error(`${file}: import of '${specifier}' goes against the arrows: ${reason}`);
}
if (violations.length === 0) console.log(`arrows hold in ${rooms.length} rooms`);
process.exitCode = violations.length === 0 ? 0 : 1;
