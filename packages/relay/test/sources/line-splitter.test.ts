import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LineSplitter } from '../../src/sources/line-splitter.ts';
import type { LineList } from '../../src/sources/line-splitter.ts';

function texts(list: LineList): string[] {
  return Array.from({ length: list.length }, (_, index) =>
    Buffer.from(list.sourceAt(index).subarray(list.startAt(index), list.endAt(index))).toString(),
  );
}

function split(maxLineBytes: number, ...chunks: (string | Buffer)[]): string[] {
  const splitter = new LineSplitter(maxLineBytes);
  const lines = chunks.flatMap((chunk) => texts(splitter.push(Buffer.from(chunk))));
  return [...lines, ...texts(splitter.end())];
}

for (const [what, chunks, lines] of [
  ['LF', ['a\nb\n'], ['a', 'b']],
  ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
  ['CRLF cut in two', ['a\r', '\nb'], ['a', 'b']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['empty lines are events too', ['\n\na\n'], ['', '', 'a']],
  ['a CR inside of a line stays', ['a\rb\n'], ['a\rb']],
  ['nothing', [''], []],
  ['a line over three chunks', ['a', 'b', 'c\n'], ['abc']],
] as const) {
  test(`splits ${what}`, () => {
    assert.deepEqual(split(100, ...chunks), [...lines]);
  });
}

test('a line of exactly the limit is one event', () => {
  assert.deepEqual(split(4, 'abcd\n'), ['abcd']);
  assert.deepEqual(split(4, 'abcd\r\n'), ['abcd']);
  assert.deepEqual(split(4, 'abcd', '\r\n', 'e\n'), ['abcd', 'e']);
  assert.deepEqual(split(4, 'abcd', '\n'), ['abcd']);
});

test('a longer line becomes several events, and nothing of it is lost', () => {
  assert.deepEqual(split(4, 'abcdefghij\nk\n'), ['abcd', 'efgh', 'ij', 'k']);
  assert.deepEqual(split(4, 'abc', 'def', 'ghi', 'j\n'), ['abcd', 'efgh', 'ij']);
  const splitter = new LineSplitter(4);
  splitter.push(Buffer.from('abcdefghij\nabcdefghij\nab\n'));
  assert.equal(splitter.splitLineCount, 2);
});

test('a longer line is cut between characters', () => {
  assert.deepEqual(split(5, 'ééééé\n'), ['éé', 'éé', 'é']);
  assert.deepEqual(split(5, '😀😀\n'), ['😀', '😀']);
});

test('however the bytes are cut into chunks, the lines are the same', () => {
  const text = fc.array(fc.constantFrom('a', 'bc', 'é', '😀', '\n', '\r\n', '\r', ''), { maxLength: 60 });
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 4, max: 12 }),
      fc.array(fc.integer({ min: 1, max: 9 })),
      (parts, limit, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const chunks: Buffer[] = [];
        for (let at = 0, cut = 0; at < bytes.length; cut++) {
          const size = cuts.length > 0 ? cuts[cut % cuts.length]! : 1;
          chunks.push(bytes.subarray(at, at + size));
          at += size;
        }
        const whole = split(limit, bytes);
        assert.deepEqual(split(limit, ...chunks), whole);
        const lines = bytes.toString().split('\n');
        const expected = lines.map((line, index) =>
          line.endsWith('\r') && index < lines.length ? line.slice(0, -1) : line,
        );
        assert.equal(whole.join(''), expected.join(''));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a line that is cut because memory is short goes on as another event, and nothing is lost', () => {
  const splitter = new LineSplitter(1000);
  const lines: string[] = [];
  for (const chunk of ['abcdé', 'fgh\r']) {
    lines.push(...texts(splitter.push(Buffer.from(chunk))), ...texts(splitter.cut()));
    assert.ok(splitter.keptBytes <= 2);
  }
  lines.push(...texts(splitter.push(Buffer.from('\nnext\n'))), ...texts(splitter.end()));
  assert.deepEqual(lines, ['abcd', 'éfgh', 'next']);
  assert.equal(splitter.splitLineCount, 1);
});

test('keeps no more than a line and looks at each byte once', () => {
  const splitter = new LineSplitter(1024);
  const chunk = Buffer.alloc(64, 'x');
  let lines = 0;
  for (let round = 0; round < 10_000; round++) {
    lines += splitter.push(chunk).length;
    assert.ok(splitter.keptBytes <= 1024 + 64);
  }
  assert.equal(lines, Math.floor((10_000 * 64 - splitter.keptBytes) / 1024));
});
