import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { PairsToJson } from '../../src/codec/pairs.ts';
import { d } from '../frames.ts';

type Bytes = string | Uint8Array;

suite('the pairs of a D frame become one JSON object', () => {
  const cases: readonly [name: string, pairs: readonly (readonly [Bytes, Bytes])[], json: string][] = [
    [
      'in the order received',
      [
        ['b', '2'],
        ['a', '1'],
      ],
      '{"b":"2","a":"1"}',
    ],
    [
      'values stay strings',
      [
        ['n', '1'],
        ['t', 'true'],
      ],
      '{"n":"1","t":"true"}',
    ],
    ['empty keys and values are kept', [['', '']], '{"":""}'],
    ['UTF-8 stays UTF-8', [['étoile', 'mystère 星 🪵']], '{"étoile":"mystère 星 🪵"}'],
    ['quotes and backslashes are escaped', [['"', '\\']], '{"\\"":"\\\\"}'],
    ['controls are escaped', [['k', '\b\t\n\f\r\0\x1f\x7f']], '{"k":"\\b\\t\\n\\f\\r\\u0000\\u001f\x7f"}'],
    [
      'bytes that are not UTF-8 become U+FFFD, one each',
      [['k', Buffer.from([0x61, 0xff, 0xc0, 0xaf, 0x62])]],
      '{"k":"a���b"}',
    ],
    ['a surrogate is not UTF-8', [['k', Buffer.from([0xed, 0xa0, 0x80])]], '{"k":"���"}'],
    ['a character cut off at the end is not UTF-8', [['k', Buffer.from([0xf0, 0x9f, 0xaa])]], '{"k":"���"}'],
    [
      'of a repeated key the last value counts, in its place',
      [
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ],
      '{"b":"2","a":"3"}',
    ],
  ];
  for (const [name, pairs, json] of cases) {
    test(name, () => assert.equal(toJson(pairs), json));
  }

  test('of repeated keys among many the last value counts too', () => {
    const pairs = Array.from({ length: 1000 }, (_, index) => [`key ${index % 100}`, `${index}`] as const);
    const object = JSON.parse(toJson(pairs));
    assert.deepEqual(object, Object.fromEntries(pairs));
    assert.equal(toJson(pairs).match(/"key 7":/gu)?.length, 1);
  });

  test('reads back as what any valid strings were, with any number of pairs', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 40 }), (pairs) => {
        const expected = new Map(pairs);
        const parsed: unknown = JSON.parse(toJson(pairs));
        assert.deepEqual(new Map(Object.entries(parsed as object)), expected);
      }),
      { numRuns: 200 },
    );
  });

  test('is valid JSON and as long as measured for any bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(bytes, bytes), { minLength: 1, maxLength: 20 }), (pairs) => {
        JSON.parse(toJson(pairs));
      }),
      { numRuns: 300 },
    );
  });
});

function toJson(pairs: readonly (readonly [Bytes, Bytes])[]): string {
  const frame = d(1, 1, pairs);
  const converter = new PairsToJson();
  const length = converter.measure(frame, 10, pairs.length);
  const target = Buffer.alloc(length + 7, '#');
  assert.equal(converter.write(frame, target, 3), 3 + length, 'as long as measured');
  assert.equal(target.subarray(3 + length).toString(), '####', 'nothing beyond is touched');
  return target.subarray(3, 3 + length).toString();
}
