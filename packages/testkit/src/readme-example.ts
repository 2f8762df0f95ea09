import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The fenced blocks of one language in a Markdown file, in order. */
export async function fencedBlocks(file: URL, language: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block]) => block!,
  );
}

/** Runs the first `ts` block of a README as a program of its package; it must print what the first `text` block says. */
export async function checkReadmeExample(readme: URL): Promise<void> {
  const [program] = await fencedBlocks(readme, 'ts');
  const [printed] = await fencedBlocks(readme, 'text');
  assert.ok(
    program !== undefined && printed !== undefined,
    `${readme.pathname} needs a program and what it prints`,
  );
  // In the package, so that its own name resolves.
  const file = join(dirname(fileURLToPath(readme)), `readme-example-${process.pid}.ts`);
  await writeFile(file, program);
  try {
    const { stdout } = await run(process.execPath, ['--conditions=@logdrive/source', file], {
      timeout: 20_000,
    });
    assert.equal(stdout, printed);
  } finally {
    await rm(file);
  }
}

/** The codes in a README's table of errors, in order. */
export async function errorCodesIn(readme: URL): Promise<string[]> {
  const text = await readFile(readme, 'utf8');
  return [...text.matchAll(/^\| *`(ERR_[A-Z_0-9]+)` *\|/gm)].map(([, code]) => code!);
}
