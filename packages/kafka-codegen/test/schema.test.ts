import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonWithComments } from '../src/json-with-comments.ts';
import { parseSchema } from '../src/schema.ts';
import {
  formatValidVersions,
  formatVersions,
  parseVersionRange,
  versionCondition,
  versionsIn,
} from '../src/version-set.ts';

const message = (fields: object[], more: object = {}): string =>
  JSON.stringify({ type: 'data', name: 'M', validVersions: '0-3', flexibleVersions: '2+', fields, ...more });

test('comments are blanks, in strings they are text, and errors keep their place', () => {
  assert.deepEqual(parseJsonWithComments('{ // a\n "x": "/* no */ // no", /* b\n */ "y": "\\"//" }'), {
    x: '/* no */ // no',
    y: '"//',
  });
  assert.throws(() => parseJsonWithComments('/* 12 */ {,}'), /position 10/);
  assert.throws(() => parseJsonWithComments('{} {}'));
});

test('what the language does not have fails with file and place', () => {
  const cases: [object, RegExp][] = [
    [
      { name: 'A', type: 'int32', versions: '0+', colour: 'red' },
      /M\.json: field A: unknown property colour/,
    ],
    [{ name: 'A', type: 'int24', versions: '0+' }, /'int24' is no type/],
    [{ name: 'A', type: '[][]int32', versions: '0+' }, /is no type/],
    [{ name: 'A b', type: 'int32', versions: '0+' }, /is no name/],
    [{ name: 'A', type: 'int32', versions: '5-2' }, /ends before it begins/],
    [{ name: 'A', type: 'int32', versions: '0+', tag: 0 }, /tag and taggedVersions go together/],
    [{ name: 'A', type: 'int32', versions: '0+', tag: 0, taggedVersions: '2-3' }, /must be open-ended/],
    [
      { name: 'A', type: 'records', versions: '2+', tag: 0, taggedVersions: '2+' },
      /records cannot be tagged/,
    ],
    [{ name: 'A', type: 'int32', versions: '2+', tag: 0, taggedVersions: '2+', mapKey: true }, /map key/],
    [{ name: 'A', type: 'int32', versions: '0+', nullableVersions: '0+' }, /a int32 cannot be null/],
    [{ name: 'A', type: 'int32', versions: '0+', flexibleVersions: 'none' }, /only a string or bytes/],
  ];
  for (const [field, reason] of cases) assert.throws(() => parseSchema(message([field]), 'M.json'), reason);
  assert.throws(() => parseSchema(message([], { type: 'event' }), 'M.json'), /type 'event' is unknown/);
  assert.throws(
    () => parseSchema('{"type":"data","name":"M","validVersions":"0"}', 'M.json'),
    /flexibleVersions is missing/,
  );
});

test('header ranges must follow one another', () => {
  const withHeaders = (headerVersions: object): string => message([], { headerVersions });
  assert.equal(parseSchema(withHeaders({ '0-1': '1', '2+': '2' }), 'M').headerVersions?.length, 2);
  for (const bad of [
    { '1+': '1' },
    { '0': '1', '2+': '2' },
    { '0': '2', '1+': '1' },
    { '0-4': '1' },
    { '0+': 'x' },
  ]) {
    assert.throws(() => parseSchema(withHeaders(bad), 'M'), /headerVersions/);
  }
});

test('a version list reads and writes as schemas do', () => {
  const all = [0, 1, 2, 3, 5];
  const show = (text: string): string => formatVersions(versionsIn(parseVersionRange(text), all), all);
  assert.deepEqual(['none', '2', '1-2', '3+', '0+'].map(show), ['none', '2', '1-2', '3+', '0+']);
  assert.equal(formatValidVersions(all), '0-3,5');
  assert.deepEqual(
    [all, [2, 3, 5], [0, 1], [2], [1, 2], [0, 3], []].map((versions) => versionCondition(versions, all)),
    ['true', 'v >= 2', 'v <= 1', 'v === 2', 'v >= 1 && v <= 2', 'v <= 0 || v === 3', 'false'],
  );
  assert.throws(() => parseVersionRange('1..2'), /is no range/);
});
