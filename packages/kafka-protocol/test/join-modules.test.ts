import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Joiner {
  readonly joinModules: (folder: string, entries: readonly string[], joinedFile: string) => void;
}
const { joinModules } = (await import(
  new URL('../scripts/join-modules.mjs', import.meta.url).href
)) as Joiner;

function modules(t: { after(run: () => void): void }, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'logdrive-join-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  mkdirSync(join(folder, 'inner'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('joined modules export what they did, and there is one of everything', async (t) => {
  const folder = modules(t, {
    'entry.js': "export { Thing as Renamed, make } from './inner/thing.js';\nimport './lonely.js';\n",
    'inner/thing.js':
      "import { limit as most,\n count } from '../limits.js';\nconst hidden = most;\nexport class Thing { size = hidden; }\nexport function make() { return new Thing(); }\nexport const counted = count;\n",
    'limits.js':
      'const hidden = 7;\nexport const limit = hidden;\nexport let count = 1;\n//# sourceMappingURL=limits.js.map\n',
    'lonely.js': 'globalThis.lonelyRuns = (globalThis.lonelyRuns ?? 0) + 1;\n',
  });
  joinModules(folder, ['entry.js'], 'joined.js');
  const joined = readFileSync(join(folder, 'joined.js'), 'utf8');
  joinModules(folder, ['entry.js'], 'joined.js');
  assert.equal(readFileSync(join(folder, 'joined.js'), 'utf8'), joined, 'a second time changes nothing');
  const load = async (name: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(join(folder, name)).href)) as Record<string, unknown>;
  const entry = await load('entry.js');
  const thing = await load('inner/thing.js');
  assert.equal(entry.Renamed, thing.Thing);
  assert.equal((entry.make as () => { size: number })().size, 7);
  assert.deepEqual(Object.keys(thing).toSorted(), ['Thing', 'counted', 'make']);
  assert.equal((globalThis as { lonelyRuns?: number }).lonelyRuns, 1);
});

test('what it does not understand fails', (t) => {
  const folder = modules(t, {
    'a.js': "import * as all from './b.js';\nexport const a = all;\n",
    'b.js': 'export const b = 1;\n',
  });
  assert.throws(() => joinModules(folder, ['a.js'], 'joined.js'), /not understood/);
});
