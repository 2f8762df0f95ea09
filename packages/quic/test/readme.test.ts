import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { errorCodesIn, fencedBlocks } from '@logdrive/testkit/readme-example';
import { quicErrorCodes } from '../src/index.ts';
import { makeCertificate } from './certificates.ts';

const README = new URL('../README.md', import.meta.url);
const run = promisify(execFile);

suite('the README', () => {
  test('its program prints what it says', async () => {
    const [program] = await fencedBlocks(README, 'ts');
    const [printed] = await fencedBlocks(README, 'text');
    const { cert, key } = await makeCertificate();
    const folder = await mkdtemp(join(tmpdir(), 'quic-readme-'));
    // In the package, so that its own name resolves.
    const file = fileURLToPath(new URL(`../readme-example-${process.pid}.ts`, import.meta.url));
    try {
      await writeFile(join(folder, 'cert.pem'), cert);
      await writeFile(join(folder, 'key.pem'), key.export({ format: 'pem', type: 'pkcs8' }));
      await writeFile(file, program!);
      const args = ['--conditions=@logdrive/source', file];
      const { stdout } = await run(process.execPath, args, { cwd: folder, timeout: 20_000 });
      assert.equal(stdout, printed);
    } finally {
      await rm(file, { force: true });
      await rm(folder, { recursive: true });
    }
  });

  test('lists every error code, and no other, in the order of the array', async () => {
    assert.deepEqual(await errorCodesIn(README), [...quicErrorCodes]);
  });

  test('every error code is thrown somewhere', async () => {
    const folder = new URL('../src/', import.meta.url);
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
    const all = texts.join('\n');
    for (const code of quicErrorCodes) {
      assert.ok(all.split(`'${code}'`).length > 2, `${code} is listed, but nothing throws it`);
    }
  });
});
