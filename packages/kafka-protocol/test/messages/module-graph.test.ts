import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Files that importing one file brings in, types aside, with their bytes of JavaScript. */
function graphOf(file: string, seen = new Map<string, number>()): Map<string, number> {
  if (seen.has(file)) return seen;
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll(/^\s*\/\/.*$/gm, '');
  seen.set(file, code.replaceAll(/\s+/g, ' ').length);
  for (const [, specifier] of code.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)) {
    graphOf(join(dirname(file), specifier!), seen);
  }
  return seen;
}

test('importing one message brings in one message, and less than 70 KB', () => {
  const graph = graphOf(join(source, 'messages/metadata-response.ts'));
  const files = [...graph.keys()].map((file) => relative(source, file));
  assert.deepEqual(
    files.filter((file) => file.startsWith('messages/')),
    ['messages/metadata-response.ts'],
  );
  assert.deepEqual(
    files.filter((file) => !/^(messages|runtime)\//.test(file)),
    ['records/errors.ts'],
  );
  const bytes = [...graph.values()].reduce((sum, size) => sum + size, 0);
  assert.ok(bytes < 70_000, `${bytes} bytes`);
});
