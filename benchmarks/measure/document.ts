import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../interop/peers/folders.ts';

const path = join(root, 'docs', 'benchmarks.md');

/** Replaces one section of docs/benchmarks.md, between its two marks, which must be there. */
export async function writeSection(name: string, markdown: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const [begin, end] = [`<!-- begin ${name} -->\n`, `<!-- end ${name} -->\n`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no marks for ${name}`);
  await writeFile(path, `${text.slice(0, from)}${begin}\n${markdown}\n\n${text.slice(to)}`);
}
