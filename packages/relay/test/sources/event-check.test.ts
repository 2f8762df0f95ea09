import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventRanges } from '@logdrive/lumberjack';
import fc from 'fast-check';
import { EventCheck } from '../../src/sources/event-check.ts';

/** Events in one source with other bytes between them, zeros included, as frames have. */
function rangesOf(texts: readonly (string | Buffer)[]): EventRanges {
  const between = Buffer.from([0x32, 0x4a, 0, 0, 0, 1, 0, 0, 0, 9]);
  const source = Buffer.concat(texts.flatMap((text) => [between, Buffer.from(text)]));
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const text of texts) {
    starts.push(at + between.length);
    at += between.length + Buffer.from(text).length;
    ends.push(at);
  }
  return {
    length: texts.length,
    sourceAt: () => source,
    startAt: (index) => starts[index]!,
    endAt: (index) => ends[index]!,
  };
}

function refusals(
  validation: 'shape' | 'json' | 'none',
  texts: readonly (string | Buffer)[],
): (string | undefined)[] {
  const events = rangesOf(texts);
  const check = new EventCheck(validation, 100);
  return texts.map((_, index) => check.refusalOf(events, index));
}

test('shape looks at the ends and for NUL, and at nothing else', () => {
  assert.deepEqual(refusals('shape', ['{}', '{not json}', '[1]', '', ' {}', '{"a":"\0"}', '{}\n']), [
    undefined,
    undefined,
    'not-json',
    'not-json',
    'not-json',
    'nul-byte',
    'not-json',
  ]);
});

test('json parses, and takes UTF-8 only', () => {
  const latin1 = Buffer.from('{"a":"\xe9"}', 'latin1');
  assert.deepEqual(refusals('json', ['{"a":1}', '{not json}', latin1]), [undefined, 'not-json', 'not-json']);
});

test('none takes anything, but for size', () => {
  assert.deepEqual(refusals('none', ['', '\0', 'x'.repeat(100), 'x'.repeat(101)]), [
    undefined,
    undefined,
    undefined,
    'too-large',
  ]);
});

test('finds a NUL wherever it is, and only inside of events', () => {
  const text = fc
    .array(fc.constantFrom('a', '"', '\0', 'é'), { maxLength: 6 })
    .map((parts) => `{${parts.join('')}}`);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 10 }), (texts) => {
      const expected = texts.map((value) => (value.includes('\0') ? 'nul-byte' : undefined));
      assert.deepEqual(refusals('shape', texts), expected);
    }),
  );
});
