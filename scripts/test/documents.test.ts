import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ignored = new Set(['node_modules', 'dist', 'target', '.git', 'logdrive-data']);

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownFiles(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

test('every guarantee names tests that exist, by file and by name', () => {
  const text = readFileSync(join(root, 'docs/guarantees.md'), 'utf8');
  const clauses = text.split(/^## /m).slice(1);
  assert.ok(clauses.length >= 8, 'all guarantees are there');
  for (const clause of clauses) {
    const title = clause.split('\n', 1)[0];
    const links = [...clause.matchAll(/^- `([^`]+)`: “([^”]+)”$/gm)];
    assert.ok(links.length > 0, `“${title}” names no test`);
    for (const [, file, name] of links) {
      const path = join(root, file!);
      assert.ok(existsSync(path), `“${title}”: ${file} does not exist`);
      assert.ok(
        readFileSync(path, 'utf8').includes(name!),
        `“${title}”: ${file} has no test named “${name}”`,
      );
    }
  }
});

test('every relative link in a document leads to a file', () => {
  for (const file of markdownFiles(root)) {
    const text = readFileSync(file, 'utf8').replaceAll(/```[\s\S]*?```/g, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:|^#/.test(target!)) continue;
      const path = resolve(dirname(file), target!.split('#', 1)[0]!);
      assert.ok(existsSync(path), `${file}: link to ${target}`);
    }
  }
});
