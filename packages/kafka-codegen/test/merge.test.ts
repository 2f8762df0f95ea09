import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeReleases } from '../src/merge.ts';
import { codecOf, schemaFile } from './emitted-modules.ts';

const field = (name: string, versions: string, more: object = {}): object => ({
  name,
  type: 'int8',
  versions,
  ...more,
});
const message = (validVersions: string, fields: object[], more: object = {}): object => ({
  type: 'data',
  name: 'M',
  validVersions,
  flexibleVersions: 'none',
  fields,
  ...more,
});

test('each version comes from the newest release that lists it, old fields keep their places', async () => {
  const codec = await codecOf(
    schemaFile('2.0.0', message('2-3', [field('A', '0+'), field('C', '0+'), field('D', '3+')])),
    schemaFile(
      '1.0.0',
      message('0-2', [field('A', '0+'), field('B', '0-1', { default: '7' }), field('C', '1+')]),
    ),
  );
  assert.equal(codec.versions.toString(), '0-3');
  const sizes = codec.versions.list().map((version) => codec.encode({}, version));
  assert.deepEqual(
    sizes.map((bytes) => [...bytes]),
    [
      [0, 7],
      [0, 7, 0],
      [0, 0],
      [0, 0, 0],
    ],
  );
});

test('versions with a gap between', async () => {
  const codec = await codecOf(
    schemaFile('2.0.0', message('0', [field('Group', '0')])),
    schemaFile('1.0.0', message('2', [field('Group', '2')])),
  );
  assert.equal(codec.versions.toString(), '0,2');
  assert.throws(() => codec.encode({}, 1), {
    code: 'ERR_KAFKA_UNSUPPORTED_VERSION',
    message: /there are 0,2/,
  });
});

test('a struct that was renamed is one struct', () => {
  const struct = (name: string, fields: object[]): object => ({
    name: 'S',
    type: `[]${name}`,
    versions: '0+',
    fields,
  });
  const [model] = mergeReleases([
    schemaFile('2.0.0', message('1', [struct('New', [field('A', '0+')])])),
    schemaFile('1.0.0', message('0-1', [struct('Old', [field('A', '0+'), field('B', '0')])])),
  ]);
  assert.deepEqual(
    model!.structs.map(({ name }) => name),
    ['M', 'New'],
  );
  assert.deepEqual(
    model!.structs[1]!.fields.map(({ name, versions }) => [name, versions]),
    [
      ['a', [0, 1]],
      ['b', [0]],
    ],
  );
});

test('a message that only an old release lists, under the type that the new one gives it', () => {
  const [model] = mergeReleases([
    schemaFile('2.0.0', { type: 'data', name: 'M', validVersions: 'none' }),
    schemaFile('1.0.0', message('0-1', [field('A', '0+')])),
  ]);
  assert.deepEqual(model!.sources, [{ release: '1.0.0', versions: [0, 1] }]);
});

test('what cannot be merged fails', () => {
  const bad: [object, object, RegExp][] = [
    [
      message('1', [field('A', '0+')]),
      message('0', [{ name: 'A', type: 'int16', versions: '0+' }]),
      /another type/,
    ],
    [message('1', [field('A', '0+')]), message('0', [field('A', '0+', { default: '3' })]), /another default/],
    [
      message('1', [field('A', '0+'), field('B', '0+')]),
      message('0', [field('B', '0+'), field('A', '0+')]),
      /changed its place/,
    ],
  ];
  for (const [newer, older, reason] of bad) {
    assert.throws(() => mergeReleases([schemaFile('2.0.0', newer), schemaFile('1.0.0', older)]), reason);
  }
  const elsewhere = schemaFile('1.0.0', message('0', []), 'other');
  assert.throws(
    () => mergeReleases([schemaFile('2.0.0', message('1', [])), elsewhere]),
    /is in fixtures and in other/,
  );
});
