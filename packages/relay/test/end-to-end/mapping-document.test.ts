import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

test('docs/mapping.md names every test of the mapping, and no other', async () => {
  const page = await readFile(new URL('../../../../docs/mapping.md', import.meta.url), 'utf8');
  const tests = await readFile(new URL('mapping.test.ts', import.meta.url), 'utf8');
  const named = [...page.matchAll(/\| `([^`]+ → [^`]+: [^`]+)` \|/g)].map(([, name]) => name);
  const written = [...tests.matchAll(/^test\('([^']+)'/gm)].map(([, name]) => name);
  const [, suffix] = /test\(`\$\{what\} (→ [^`]+)`/.exec(tests) ?? [];
  const values = [...tests.matchAll(/\[\s*'([^']+)',\s*encoded\(/g)].map(([, what]) => `${what} ${suffix}`);
  assert.equal(values.length, 3);
  assert.deepEqual(new Set(named), new Set([...written, ...values]));
  assert.equal(named.length, written.length + values.length);
});
