// A process that tries to take a directory whenever it is told to, and says whether it got it. Run by the tests of the
// lock: `directory-lock-contender.ts DIRECTORY`.
import { createInterface } from 'node:readline';
import { lockDirectory } from '../src/control/directory-lock.ts';
import { LogError } from '../src/errors.ts';

const dir = process.argv[2] ?? '';
process.stdout.write('ready\n');
for await (const line of createInterface(process.stdin)) {
  if (line !== 'take') continue;
  try {
    await lockDirectory({ dir, version: 'contender' });
    process.stdout.write('held\n');
  } catch (error) {
    process.stdout.write(
      error instanceof LogError ? `${error.code} ${error.message}\n` : `${String(error)}\n`,
    );
  }
}
