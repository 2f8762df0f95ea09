import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../src/sinks/line-chunk.ts';
import { runOf, runOfRecords } from '../support/contexts.ts';

function lines(...args: Parameters<typeof runOf>): {
  readonly text: string;
  readonly refused: [number, string][];
} {
  const refused: [number, string][] = [];
  const text = linesOf(runOf(...args), (index, reason) => refused.push([index, reason])).toString();
  return { text, refused };
}

test('each event is one line, however it was broken', () => {
  assert.deepEqual(lines(['{\n"a":1\r\n}', '{}']), { text: '{ "a":1  }\n{}\n', refused: [] });
});

test('text with a line feed is refused, with a carriage return it is kept as it is but for that', () => {
  assert.deepEqual(lines(['a', 'b\nc', 'd'], 0, 'text'), { text: 'a\nd\n', refused: [[1, 'line-break']] });
});

test('an empty text is an empty line', () => {
  assert.deepEqual(lines(['', 'x', ''], 0, 'text'), { text: '\nx\n\n', refused: [] });
});

test('a null and a binary value are refused', () => {
  const run = runOfRecords([
    { value: null },
    { value: Buffer.from('x'), headers: [{ key: 'logdrive.encoding', value: Buffer.from('avro') }] },
    { value: Buffer.from('{}') },
  ]);
  const refused: [number, string][] = [];
  assert.equal(linesOf(run, (index, reason) => refused.push([index, reason])).toString(), '{}\n');
  assert.deepEqual(refused, [
    [0, 'null-value'],
    [1, 'binary'],
  ]);
});

test('as many lines come out as events go in', () => {
  const value = fc
    .array(fc.constantFrom('a', '{', '\n', '\r', 'é'), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { text, refused } = lines(values);
      assert.deepEqual(refused, []);
      assert.equal(text.split('\n').length - 1, values.length);
      assert.equal(text, values.map((line) => `${line.replaceAll(/[\r\n]/g, ' ')}\n`).join(''));
    }),
  );
});
