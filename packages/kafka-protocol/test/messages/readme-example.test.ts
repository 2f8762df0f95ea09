import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiVersionsRequest } from '../../src/messages/api-versions-request.ts';

// The example bytes of the Rust crate's README: what a Java client 2.8.0 sends first.
const bytes = Uint8Array.from([
  0x12, 0x61, 0x70, 0x61, 0x63, 0x68, 0x65, 0x2d, 0x6b, 0x61, 0x66, 0x6b, 0x61, 0x2d, 0x6a, 0x61, 0x76, 0x61,
  0x06, 0x32, 0x2e, 0x38, 0x2e, 0x30, 0x00,
]);

test('the 25 bytes of the origin are an ApiVersionsRequest v3 of a Java client 2.8.0', () => {
  const request = ApiVersionsRequest.decode(bytes, 3);
  assert.equal(request.clientSoftwareName, 'apache-kafka-java');
  assert.equal(request.clientSoftwareVersion, '2.8.0');
});

test('and are written back byte for byte', () => {
  assert.deepEqual(ApiVersionsRequest.encode(ApiVersionsRequest.decode(bytes, 3), 3), bytes);
  const made = ApiVersionsRequest.create({
    clientSoftwareName: 'apache-kafka-java',
    clientSoftwareVersion: '2.8.0',
  });
  assert.deepEqual(ApiVersionsRequest.encode(made, 3), bytes);
  assert.equal(ApiVersionsRequest.sizeOf(made, 3), 25);
});
