import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, describe, test } from 'node:test';
import { type OpenFile, readFully, writeFully } from '../src/disk/file-system.ts';
import { nodeFileSystem } from '../src/disk/node-file-system.ts';

async function temporaryDirectory(t: TestContext): Promise<string> {
  const dir = await fs.mkdtemp(join(tmpdir(), 'files-'));
  t.after(() => fs.rm(dir, { recursive: true, force: true }));
  return dir;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const string = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the file system of Node', () => {
  test('writes, syncs, reads, truncates', async (t) => {
    const path = join(await temporaryDirectory(t), 'f');
    const file = await nodeFileSystem.open(path, 'create');
    assert.equal(await file.write([text('hello')], 0), 5);
    assert.equal(await file.write([text(', '), text(''), text('world')], 5), 7);
    assert.equal(await file.write([], 12), 0);
    await file.datasync();
    assert.equal(await file.size(), 12);
    const target = new Uint8Array(20);
    assert.equal(await file.read(target, 3, 10, 7), 5);
    assert.equal(string(target.subarray(3, 8)), 'world');
    assert.equal(await file.read(target, 0, 10, 12), 0);
    await file.truncate(5);
    await file.close();
    assert.equal(await fs.readFile(path, 'utf8'), 'hello');
  });

  test('opens what is there to read or write, and makes what is not', async (t) => {
    const dir = await temporaryDirectory(t);
    const path = join(dir, 'f');
    await assert.rejects(nodeFileSystem.open(path, 'read'), { code: 'ENOENT' });
    await assert.rejects(nodeFileSystem.open(path, 'write'), { code: 'ENOENT' });
    await (await nodeFileSystem.open(path, 'create')).close();
    await assert.rejects(nodeFileSystem.open(path, 'create'), { code: 'EEXIST' });
    const reader = await nodeFileSystem.open(path, 'read');
    await assert.rejects(reader.write([text('x')], 0), { code: 'EBADF' });
    await reader.close();
  });

  test('makes, lists, renames and removes', async (t) => {
    const dir = await temporaryDirectory(t);
    await nodeFileSystem.makeDirectory(join(dir, 'd'));
    await nodeFileSystem.makeDirectory(join(dir, 'd'));
    await (await nodeFileSystem.open(join(dir, 'd', 'f'), 'create')).close();
    await assert.rejects(nodeFileSystem.makeDirectory(join(dir, 'd', 'f')), { code: 'EEXIST' });
    await nodeFileSystem.rename(join(dir, 'd', 'f'), join(dir, 'd', 'g'));
    await nodeFileSystem.syncDirectory(join(dir, 'd'));
    assert.deepEqual(await nodeFileSystem.list(join(dir, 'd')), ['g']);
    assert.equal(await nodeFileSystem.sizeOf(join(dir, 'd', 'g')), 0);
    assert.equal(await nodeFileSystem.sizeOf(join(dir, 'd', 'f')), undefined);
    await nodeFileSystem.remove(join(dir, 'd', 'g'));
    await nodeFileSystem.remove(join(dir, 'd', 'g'));
    assert.deepEqual(await nodeFileSystem.list(join(dir, 'd')), []);
    await assert.rejects(nodeFileSystem.syncDirectory(join(dir, 'none')), { code: 'ENOENT' });
  });

  test('knows the free space', async (t) => {
    const dir = await temporaryDirectory(t);
    const { bavail, bsize } = await fs.statfs(dir);
    const freeBytes = await nodeFileSystem.freeBytes(dir);
    assert.ok(Number.isSafeInteger(freeBytes) && freeBytes > 0);
    // Others write to the same disk meanwhile.
    assert.ok(Math.abs(freeBytes - bavail * bsize) < 4 * 2 ** 30);
  });

  test('writes more chunks than the kernel takes with one call', async (t) => {
    const path = join(await temporaryDirectory(t), 'f');
    const file = await nodeFileSystem.open(path, 'create');
    const chunks = Array.from({ length: 3000 }, (_, index) => text(`${index},`));
    await writeFully(file, chunks, 0);
    const expected = chunks.map(string).join('');
    assert.equal(string(await readFully(file, 0, expected.length + 1)), expected);
    await file.close();
  });
});

/** An open file in memory that moves at most `limitBytes` with one call. */
function stubbornFile(limitBytes: number): OpenFile & { bytes: Uint8Array } {
  return {
    bytes: new Uint8Array(100),
    async read(target, offset, length, position) {
      const part = this.bytes.subarray(position, position + Math.min(length, limitBytes));
      target.set(part, offset);
      return part.length;
    },
    async write(chunks, position) {
      const part = Buffer.concat(chunks).subarray(0, limitBytes);
      this.bytes.set(part, position);
      return part.length;
    },
    datasync: async () => undefined,
    truncate: async () => undefined,
    size: async () => 100,
    close: async () => undefined,
  };
}

describe('short writes and reads', () => {
  test('are taken up where they ended, at every limit', async () => {
    const chunks = ['one', '', 'two', 'three', 'f', ''].map(text);
    for (let limitBytes = 1; limitBytes <= 13; limitBytes++) {
      const file = stubbornFile(limitBytes);
      await writeFully(file, chunks, 10);
      assert.equal(string(file.bytes.subarray(10, 22)), 'onetwothreef');
      assert.deepEqual(file.bytes.subarray(22), new Uint8Array(78));
      assert.equal(string(await readFully(file, 10, 12)), 'onetwothreef');
      assert.equal((await readFully(file, 95, 20)).length, 5);
    }
  });

  test('end in an error when nothing moves at all', async () => {
    await assert.rejects(writeFully(stubbornFile(0), [text('x')], 3), { code: 'EIO', message: /bytes at 3/ });
  });
});
