import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkMessageVector, type MessageVector } from '../../../../conformance/kafka/message-vectors.ts';
import { readLines } from '../../../../conformance/kafka/vector-files.ts';
import { allMessages } from '../../src/messages/all-messages.ts';
import { parseJson } from '../../src/runtime/json-text.ts';
import { Reader } from '../../src/runtime/reader.ts';
import { SchemaReader } from '../../src/runtime/schema-reader.ts';
import { SchemaWriter } from '../../src/runtime/schema-writer.ts';
import { Writer } from '../../src/runtime/writer.ts';

const golden = fileURLToPath(
  new URL('../../../../conformance/kafka/golden/messages-seed-1.ndjson.gz', import.meta.url),
);
const vectors: MessageVector[] = [];
for await (const line of readLines(golden)) vectors.push(parseJson(line) as MessageVector);

test('every message × version equals Java byte by byte, decoded and encoded', () => {
  const failures = vectors.flatMap((vector) =>
    checkMessageVector(vector).map((difference) => `${vector.name} v${vector.version} ${difference}`),
  );
  assert.deepEqual(failures.slice(0, 10), []);
});

test('the vectors cover all 877 message × version', () => {
  const seen = new Set(vectors.map(({ name, version }) => `${name} ${version}`));
  const all = [...allMessages.values()].flatMap(({ name, versions }) =>
    versions.list().map((version) => `${name} ${version}`),
  );
  assert.equal(all.length, 877);
  assert.deepEqual(
    all.filter((pair) => !seen.has(pair)),
    [],
  );
});

test('reading and writing by the schema gives what the generated functions give', () => {
  for (const vector of vectors) {
    const codec = allMessages.get(vector.name)!;
    const bytes = Buffer.from(vector.hex, 'hex');
    const reader = new Reader(bytes);
    reader.flexible = codec.flexibleVersions.has(vector.version);
    const message = new SchemaReader(codec.schema, vector.version, reader).read();
    assert.deepEqual(message, codec.decode(bytes, vector.version), `${vector.name} v${vector.version}`);
    const writer = new Writer(new Uint8Array(bytes.length + 4096));
    writer.flexible = reader.flexible;
    new SchemaWriter(codec.schema, vector.version, writer).write(message);
    assert.ok(bytes.equals(writer.bytes.subarray(0, writer.offset)), `${vector.name} v${vector.version}`);
  }
});

test('every cut of a vector is refused with the message, version and byte', () => {
  for (const vector of vectors.filter((_, index) => index % 16 === 1)) {
    const codec = allMessages.get(vector.name)!;
    const bytes = Buffer.from(vector.hex, 'hex').subarray(0, 300);
    for (let length = 0; length < Math.min(bytes.length, vector.hex.length / 2 - 1); length++) {
      assert.throws(
        () => codec.decode(bytes.subarray(0, length), vector.version),
        (error: unknown) =>
          error instanceof Error &&
          error.name === 'KafkaProtocolError' &&
          error.message.startsWith(`${vector.name} v${vector.version}`),
        `${vector.name} v${vector.version} cut to ${length}`,
      );
    }
  }
});
