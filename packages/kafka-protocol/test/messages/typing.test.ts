// What the compiler must accept and refuse: each @ts-expect-error fails the type check when the line below it compiles.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeRequest } from '../../src/frames/frames.ts';
import { MetadataRequest } from '../../src/messages/metadata-request.ts';
import { MetadataResponse } from '../../src/messages/metadata-response.ts';
import { ProduceRequest } from '../../src/messages/produce-request.ts';
import type { AnyRequest, RequestOf } from '../../src/registry.ts';

test('a literal version gives exactly its fields', () => {
  const bytes = MetadataResponse.encode({ topics: [{ name: 't' }] }, 12);
  const response = MetadataResponse.decode(bytes, 12);
  assert.equal(response.topics[0]!.topicId, 'AAAAAAAAAAAAAAAAAAAAAA');
  const old = MetadataResponse.decode(MetadataResponse.encode({ topics: [{ name: 't' }] }, 3), 3);
  assert.equal(old.topics[0]!.name, 't');
  // @ts-expect-error version 3 has no topic ids
  assert.equal(old.topics[0]!.topicId, 'AAAAAAAAAAAAAAAAAAAAAA');
});

test('a version known at run time only gives all fields', () => {
  const version: number = 12;
  const bytes = MetadataResponse.encode({ topics: [{ name: 't' }] }, version);
  assert.equal(MetadataResponse.decode(bytes, version).topics[0]!.topicId, 'AAAAAAAAAAAAAAAAAAAAAA');
});

test('fields and versions that do not exist are type errors', () => {
  // @ts-expect-error a misspelt field
  assert.throws(() => MetadataRequest.encode({ topic: null }, 12));
  // @ts-expect-error a field that version 2 does not have
  assert.throws(() => ProduceRequest.encode({ transactionalId: 'x' }, 2));
  // @ts-expect-error a version that does not exist
  assert.throws(() => ProduceRequest.encode({}, 99));
  // @ts-expect-error a wrong type
  assert.throws(() => ProduceRequest.encode({ acks: 'all' }, 9));
  // @ts-expect-error a misspelt field in a frame
  assert.throws(() => encodeRequest(MetadataRequest, 9, { correlationId: 1 }, { topic: [] }));
  // @ts-expect-error create refuses it too
  assert.throws(() => MetadataRequest.create({ topic: null }));
});

test('a message cannot be written as a complete literal: fields may be added in a minor release', () => {
  // @ts-expect-error only a codec makes messages
  const request: MetadataRequest<12> = {
    topics: null,
    allowAutoTopicCreation: true,
    includeTopicAuthorizedOperations: false,
  };
  assert.ok(request);
  const changed: MetadataRequest<12> = { ...MetadataRequest.create(), topics: null };
  assert.equal(changed.topics, null);
});

test('unions by API key narrow', () => {
  const acks = (request: AnyRequest): number => (request.apiKey === 0 ? request.message.acks : 0);
  const message: RequestOf<0> = ProduceRequest.create({ acks: -1 });
  assert.equal(message.acks, -1);
  assert.equal(typeof acks, 'function');
});
