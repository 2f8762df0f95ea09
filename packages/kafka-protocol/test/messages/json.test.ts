import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AlterPartitionReassignmentsRequest } from '../../src/messages/alter-partition-reassignments-request.ts';
import { ConsumerGroupMemberMetadataValue } from '../../src/messages/consumer-group-member-metadata-value.ts';
import { FetchRequest } from '../../src/messages/fetch-request.ts';
import { MetadataRequest } from '../../src/messages/metadata-request.ts';
import { ProduceRequest } from '../../src/messages/produce-request.ts';
import { parseJson, stringifyJson } from '../../src/runtime/json-text.ts';

test('int64 beyond 2^53 is a plain number, exact both ways', () => {
  const text = '{"a":9223372036854775807,"b":-9007199254740993,"c":1.5,"d":9007199254740991}';
  const value = parseJson(text) as Record<string, unknown>;
  assert.equal(value.a, 9223372036854775807n);
  assert.equal(value.d, 9007199254740991);
  assert.equal(stringifyJson(value as never), text);
});

test('tagged fields are written only when they are set, others always', () => {
  assert.deepEqual(Object.keys(FetchRequest.toJson({}, 17)), [
    'maxWaitMs',
    'minBytes',
    'maxBytes',
    'isolationLevel',
    'sessionId',
    'sessionEpoch',
    'topics',
    'forgottenTopicsData',
    'rackId',
  ]);
  assert.equal(FetchRequest.toJson({ clusterId: 'c' }, 17).clusterId, 'c');
});

test('what is mandatory must be there, what is unknown must not', () => {
  assert.throws(() => MetadataRequest.fromJson({ topics: null }, 12), {
    code: 'ERR_KAFKA_MISSING_FIELD',
    message: /^MetadataRequest v12 \.allowAutoTopicCreation: /,
  });
  assert.throws(
    () =>
      AlterPartitionReassignmentsRequest.fromJson(
        { timeoutMs: 1, topics: [{ name: 'a', partitions: [], x: 1 }] },
        0,
      ),
    {
      code: 'ERR_KAFKA_UNKNOWN_FIELD',
      path: '.topics[0].x',
    },
  );
  assert.throws(() => MetadataRequest.fromJson({ topics: null }, 0), { code: 'ERR_KAFKA_NULL_NOT_ALLOWED' });
});

test('integers may come as text, decimal or hexadecimal, as Kafka takes them', () => {
  const json = { transactionalId: null, acks: '-1', timeoutMs: '0x10', topicData: [] };
  const request = ProduceRequest.fromJson(json, 9);
  assert.deepEqual([request.acks, request.timeoutMs], [-1, 16]);
  for (const acks of ['', '1.5', 'x', 1.5, true, '0x']) {
    assert.throws(() => ProduceRequest.fromJson({ ...json, acks }, 9), {
      code: 'ERR_KAFKA_INVALID_VALUE',
      path: '.acks',
    });
  }
});

test('bytes and records are base64', () => {
  const json = ProduceRequest.toJson(
    { topicData: [{ name: 't', partitionData: [{ index: 0, records: Uint8Array.of(1, 2, 255) }] }] },
    9,
  );
  assert.deepEqual(json.topicData, [{ name: 't', partitionData: [{ index: 0, records: 'AQL/' }] }]);
  assert.deepEqual(
    ProduceRequest.fromJson(json, 9).topicData[0]!.partitionData[0]!.records,
    Uint8Array.of(1, 2, 255),
  );
});

test('a literal null default in a schema is no null: the tagged struct is empty, and null is written', () => {
  const value = ConsumerGroupMemberMetadataValue.create();
  assert.notEqual(value.classicMemberMetadata, null);
  const empty = ConsumerGroupMemberMetadataValue.encode(value, 0);
  const withNull = ConsumerGroupMemberMetadataValue.encode({ ...value, classicMemberMetadata: null }, 0);
  assert.equal(withNull.length, empty.length + 3);
  assert.equal(ConsumerGroupMemberMetadataValue.decode(withNull, 0).classicMemberMetadata, null);
});
