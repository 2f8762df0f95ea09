import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { readZip } from '../src/zip-archive.ts';

/** A ZIP archive of the given files, stored or deflated. */
function zipOf(files: readonly [name: string, content: string, method: number][]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content, method] of files) {
    const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    at += local.length + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

test('wanted files come out, stored or deflated', () => {
  const archive = zipOf([
    ['a.json', '{"a":1}', 8],
    ['b.class', 'x', 0],
    ['c.json', '{}', 0],
  ]);
  const files = readZip(archive, (name) => name.endsWith('.json'));
  assert.deepEqual(
    [...files].map(([name, content]) => [name, content.toString()]),
    [
      ['a.json', '{"a":1}'],
      ['c.json', '{}'],
    ],
  );
});

test('a cut archive and an unknown method fail', () => {
  const archive = zipOf([['a.json', '{}', 9]]);
  assert.throws(() => readZip(archive, () => true), /compression method 9/);
  assert.throws(() => readZip(archive.subarray(0, -30), () => true), /no complete ZIP/);
});
