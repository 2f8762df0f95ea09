import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fencedBlocks } from '@logdrive/testkit/readme-example';

const readme = new URL('../../README.md', import.meta.url);

test("the README's client and broker understand each other", async () => {
  const program = (await fencedBlocks(readme, 'ts'))[1]!;
  const printed = (await fencedBlocks(readme, 'text'))[1]!;
  // In the package, so that its own name resolves.
  const file = fileURLToPath(new URL(`../../readme-messages-${process.pid}.ts`, import.meta.url));
  writeFileSync(file, program);
  try {
    assert.equal(
      execFileSync(process.execPath, ['--conditions=@logdrive/source', file], { encoding: 'utf8' }),
      printed,
    );
  } finally {
    rmSync(file);
  }
});
