import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FetchRequest } from '../../src/messages/fetch-request.ts';
import { FetchResponse } from '../../src/messages/fetch-response.ts';
import { FindCoordinatorRequest } from '../../src/messages/find-coordinator-request.ts';
import { MetadataRequest } from '../../src/messages/metadata-request.ts';
import { ProduceRequest } from '../../src/messages/produce-request.ts';
import { KafkaMessageError } from '../../src/runtime/errors.ts';

function failure(run: () => unknown): KafkaMessageError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof KafkaMessageError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'nothing was thrown' });
}

test('create fills in defaults, and encode does so by itself', () => {
  const request = MetadataRequest.create({ topics: null });
  assert.equal(request.topics, null);
  assert.equal(request.allowAutoTopicCreation, true);
  assert.deepEqual(MetadataRequest.encode({ topics: null }, 12), MetadataRequest.encode(request, 12));
});

test('spreading changes fields', () => {
  const request = MetadataRequest.create({ topics: null });
  const strict = { ...request, allowAutoTopicCreation: false };
  assert.equal(MetadataRequest.decode(MetadataRequest.encode(strict, 12), 12).allowAutoTopicCreation, false);
});

test('fields of defaults are fresh each time', () => {
  const bytes = FetchRequest.encode({}, 12);
  const first = FetchRequest.decode(bytes, 12);
  const second = FetchRequest.decode(bytes, 12);
  assert.notEqual(first.topics, second.topics);
});

test('an unknown field is refused with its place, at any depth, complete object or not', () => {
  const topics = [{ name: 'a', typo: 1 }];
  const error = failure(() => MetadataRequest.encode({ topics }, 12));
  assert.equal(error.code, 'ERR_KAFKA_UNKNOWN_FIELD');
  assert.equal(error.path, '.topics[0]');
  assert.match(error.message, /^MetadataRequest v12 \.topics\[0\] at byte \d+: .*there is no field typo/);
  const created = failure(() => MetadataRequest.create({ topics }));
  assert.equal(created.path, '.topics[0].typo');
  const complete = { ...MetadataRequest.create(), typo: undefined };
  assert.equal(failure(() => MetadataRequest.encode(complete, 12)).code, 'ERR_KAFKA_UNKNOWN_FIELD');
  const reordered = { allowAutoTopicCreation: false, topics: null };
  assert.equal(MetadataRequest.decode(MetadataRequest.encode(reordered, 12), 12).topics, null);
});

test('a field that the version cannot carry is refused, or dropped where Kafka says ignorable', () => {
  const error = failure(() => ProduceRequest.encode({ transactionalId: 'x' } as never, 2));
  // Kafka marks transactionalId ignorable in no version; acks and the rest exist in all.
  assert.equal(error.code, 'ERR_KAFKA_FIELD_NOT_IN_VERSION');
  assert.equal(error.path, '.transactionalId');
  const dropped = FetchRequest.encode({ rackId: 'r' } as never, 4);
  assert.deepEqual(dropped, FetchRequest.encode({}, 4));
});

test('a struct that the version cannot carry may be there as long as it is at its default', () => {
  const request = FetchRequest.decode(FetchRequest.encode({}, 12), 12);
  assert.doesNotThrow(() => FetchRequest.encode(request, 12));
  const set = { replicaState: { replicaId: 1 } };
  assert.equal(failure(() => FetchRequest.encode(set as never, 12)).path, '.replicaState');
});

test('values out of range are refused with their path', () => {
  const wrong: [unknown, string][] = [
    [{ acks: 40_000 }, '.acks'],
    [{ acks: 1.5 }, '.acks'],
    [{ acks: '1' }, '.acks'],
    [{ acks: null }, '.acks'],
    [{ transactionalId: 7 }, '.transactionalId'],
    [{ topicData: 'x' }, '.topicData'],
    [{ topicData: [null] }, '.topicData[0]'],
    [{ topicData: [{ name: null }] }, '.topicData[0].name'],
    [{ topicData: [{ partitionData: [{ records: 'x' }] }] }, '.topicData[0].partitionData[0].records'],
    [{ transactionalId: 'x'.repeat(0x8000) }, '.transactionalId'],
    [{ transactionalId: '\ud800' }, '.transactionalId'],
    [7, ''],
  ];
  for (const [message, path] of wrong) {
    const error = failure(() => ProduceRequest.encode(message as never, 9));
    assert.equal(error.path, path);
    assert.ok(
      error.message.startsWith(`ProduceRequest v9${path === '' ? '' : ` ${path}`} at byte `),
      error.message,
    );
  }
});

test('a version that does not exist is refused both ways', () => {
  for (const version of [-1, 14, 1.5, Number.NaN]) {
    assert.equal(failure(() => ProduceRequest.encode({}, version)).code, 'ERR_KAFKA_UNSUPPORTED_VERSION');
    assert.equal(
      failure(() => ProduceRequest.decode(new Uint8Array(9), version)).code,
      'ERR_KAFKA_UNSUPPORTED_VERSION',
    );
  }
});

test('encodeInto writes at an offset and says what a small buffer lacks', () => {
  const bytes = MetadataRequest.encode({ topics: null }, 12);
  const buffer = new Uint8Array(bytes.length + 3);
  assert.equal(MetadataRequest.encodeInto(buffer, 3, { topics: null }, 12), bytes.length);
  assert.deepEqual(buffer.subarray(3), bytes);
  const error = failure(() => MetadataRequest.encodeInto(buffer, 4, { topics: null }, 12));
  assert.equal(error.code, 'ERR_KAFKA_BUFFER_TOO_SMALL');
  assert.match(error.message, new RegExp(`${bytes.length} bytes needed, ${bytes.length - 1} there`));
});

test('messages larger than the first buffer are written whole', () => {
  const records = new Uint8Array(3_000_000).fill(7);
  const message = { topicData: [{ name: 't', partitionData: [{ index: 1, records }] }] };
  const decoded = ProduceRequest.decode(ProduceRequest.encode(message, 9), 9);
  assert.deepEqual(decoded.topicData[0]!.partitionData[0]!.records, records);
});

test('bytes and records are views of what was given', () => {
  const bytes = ProduceRequest.encode(
    { topicData: [{ name: 't', partitionData: [{ index: 1, records: Uint8Array.of(1, 2, 3) }] }] },
    9,
  );
  const { records } = ProduceRequest.decode(bytes, 9).topicData[0]!.partitionData[0]!;
  assert.equal(records!.buffer, bytes.buffer);
});

test('an error says message, version, path, byte and reason', () => {
  const bytes = FetchResponse.encode(
    { responses: [{ topic: 't', partitions: [{}, { records: new Uint8Array(312) }] }] },
    12,
  );
  const at = bytes.length - 312 - 4;
  // The compact length of the records, of two bytes, made larger than what is there.
  assert.deepEqual([...bytes.subarray(at - 1, at + 1)], [0xb9, 0x02]);
  bytes[at] = 0x7f;
  const error = failure(() => FetchResponse.decode(bytes, 12));
  assert.equal(error.path, '.responses[0].partitions[1].records');
  assert.equal(error.byteOffset, at - 1);
  assert.equal(
    error.message,
    `FetchResponse v12 .responses[0].partitions[1].records at byte ${at - 1}: length 16312 exceeds 315 remaining`,
  );
});

test('bytes that follow a message are refused, or left on request', () => {
  const bytes = Uint8Array.of(...FindCoordinatorRequest.encode({ key: 'g' }, 2), 0xff);
  const error = failure(() => FindCoordinatorRequest.decode(bytes, 2));
  assert.equal(error.code, 'ERR_KAFKA_TRAILING_BYTES');
  assert.equal(error.byteOffset, bytes.length - 1);
  assert.equal(FindCoordinatorRequest.decode(bytes, 2, { allowTrailingBytes: true }).key, 'g');
});

test('unknown tagged fields are kept, and refused where nothing can carry them', () => {
  const unknownTaggedFields = [{ tag: 77, bytes: Uint8Array.of(1, 2) }];
  const bytes = MetadataRequest.encode({ topics: null, unknownTaggedFields }, 12);
  const decoded = MetadataRequest.decode(bytes, 12);
  assert.deepEqual(decoded.unknownTaggedFields, unknownTaggedFields);
  assert.deepEqual(MetadataRequest.encode(decoded, 12), bytes);
  assert.equal(failure(() => MetadataRequest.encode(decoded, 8)).code, 'ERR_KAFKA_INVALID_TAG');
});

test('int64 comes as a number, a bigint, or as whichever is exact', () => {
  const partitions = [{ highWatermark: 5, lastStableOffset: 2n ** 60n }];
  const bytes = FetchResponse.encode({ responses: [{ partitions }] }, 12);
  const exact = FetchResponse.decode(bytes, 12).responses[0]!.partitions[0]!;
  assert.deepEqual([exact.highWatermark, exact.lastStableOffset], [5, 2n ** 60n]);
  const big: bigint = FetchResponse.decode(bytes, 12, { int64: 'bigint' }).responses[0]!.partitions[0]!
    .highWatermark;
  assert.equal(big, 5n);
  const error = failure(() => FetchResponse.decode(bytes, 12, { int64: 'number' }));
  assert.equal(error.path, '.responses[0].partitions[0].lastStableOffset');
  const small = FetchResponse.encode({ responses: [{ partitions: [{ highWatermark: -6 }] }] }, 12);
  const number: number = FetchResponse.decode(small, 12, { int64: 'number' }).responses[0]!.partitions[0]!
    .highWatermark;
  assert.equal(number, -6);
});

test('the limits of int64 and of exact numbers survive', () => {
  const values = [
    0,
    -1,
    2 ** 53 - 1,
    -(2 ** 53 - 1),
    2n ** 53n,
    -(2n ** 53n),
    2n ** 63n - 1n,
    -(2n ** 63n),
    2 ** 32,
    -(2 ** 32),
  ];
  for (const highWatermark of values) {
    const bytes = FetchResponse.encode({ responses: [{ partitions: [{ highWatermark }] }] }, 12);
    assert.equal(FetchResponse.decode(bytes, 12).responses[0]!.partitions[0]!.highWatermark, highWatermark);
  }
});
