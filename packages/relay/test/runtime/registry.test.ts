import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { builtInRegistry } from '../../src/runtime/registry.ts';

const specs = [...builtInRegistry.sources, ...builtInRegistry.sinks];
const REQUIRED: Readonly<Record<string, object>> = {
  'sink lumberjack': { hosts: ['127.0.0.1:5044'] },
  'sink file': { path: './out.log' },
};

for (const spec of specs) {
  const name = `${spec.kind} ${spec.type}`;

  test(`${name}: every key of its config says what it is`, () => {
    const schema = z.toJSONSchema(spec.config, { io: 'input' });
    const properties = Object.entries(schema.properties ?? {});
    assert.ok(properties.length > 0);
    const silent = properties.filter(
      ([, property]) => typeof property === 'boolean' || !property.description,
    );
    assert.deepEqual(
      silent.map(([key]) => key),
      [],
    );
  });

  test(`${name}: what is not required has a default`, () => {
    const parsed = spec.config.parse(REQUIRED[name] ?? {});
    const unset = Object.entries(parsed).filter(([, value]) => value === undefined);
    assert.deepEqual(
      unset.map(([key]) => key),
      [],
    );
  });

  test(`${name}: refuses a key that it does not know`, () => {
    const result = spec.config.safeParse({ ...REQUIRED[name], unknownKey: 1 });
    assert.equal(result.success, false);
    assert.match(z.prettifyError(result.error), /unknownKey/);
  });
}

test('sizes become bytes, durations milliseconds, addresses host and port', () => {
  const lumberjack = builtInRegistry.sinks.find(({ type }) => type === 'lumberjack')!;
  const parsed = lumberjack.config.parse({ hosts: ['[::1]:5044'], timeout: '2m', maxWindowBytes: '1MiB' });
  assert.deepEqual(parsed['hosts'], [{ host: '::1', port: 5044 }]);
  assert.equal(parsed['timeout'], 120_000);
  assert.equal(parsed['maxWindowBytes'], 1_048_576);
  assert.equal(parsed['backoffMax'], 60_000);
  assert.deepEqual(parsed['topics'], ['logs']);
});

test('no two components of a kind share a type', () => {
  const names = specs.map(({ kind, type }) => `${kind} ${type}`);
  assert.equal(new Set(names).size, names.length);
});

test('client certificates without authorities to check them are refused', () => {
  const source = builtInRegistry.sources.find(({ type }) => type === 'lumberjack')!;
  const tls = { certFile: 'a.pem', keyFile: 'b.pem', clientCertificate: 'required' };
  const result = source.config.safeParse({ tls });
  assert.equal(result.success, false);
  assert.deepEqual(result.error?.issues[0]?.path, ['tls', 'caFile']);
});
