import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runConsole } from './console-session.ts';

const directory = fileURLToPath(new URL('../../../../docs/commands/', import.meta.url));

suite('docs/commands', { concurrency: 2 }, () => {
  for (const page of readdirSync(directory)) {
    test(`${page} shows what happens`, { timeout: 60_000 }, async () => {
      await runConsole(await readFile(join(directory, page), 'utf8'));
    });
  }
});
