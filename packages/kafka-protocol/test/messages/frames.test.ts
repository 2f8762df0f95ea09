import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FrameDecoder } from '../../src/frames/frame-decoder.ts';
import { decodeResponse, encodeRequest, encodeResponse } from '../../src/frames/frames.ts';
import { ApiVersionsRequest } from '../../src/messages/api-versions-request.ts';
import { ApiVersionsResponse } from '../../src/messages/api-versions-response.ts';
import { ControlledShutdownRequest } from '../../src/messages/controlled-shutdown-request.ts';
import { MetadataRequest } from '../../src/messages/metadata-request.ts';
import { MetadataResponse } from '../../src/messages/metadata-response.ts';
import {
  apiKeys,
  apiName,
  decodeAnyResponse,
  decodeRequest,
  requestCodec,
  requestHeaderVersion,
  responseCodec,
  responseHeaderVersion,
} from '../../src/registry.ts';

function onlyFrame(bytes: Uint8Array): Uint8Array {
  const frames = [...new FrameDecoder().push(bytes)];
  assert.equal(frames.length, 1);
  return frames[0]!;
}

test('a request with its header, as librdkafka 2.0.2 sends its ApiVersions', () => {
  const bytes = encodeRequest(
    ApiVersionsRequest,
    3,
    { correlationId: 1, clientId: 'rdkafka' },
    {
      clientSoftwareName: 'librdkafka',
      clientSoftwareVersion: '2.0.2',
    },
  );
  const hex = plain(
    '00000024 0012 0003 00000001 0007 72646b61666b61 00 0b6c696272646b61666b61 06322e302e32 00',
  );
  assert.equal(Buffer.from(bytes).toString('hex'), hex);
});

test('a request is read back by its own header', () => {
  const bytes = encodeRequest(
    MetadataRequest,
    12,
    { correlationId: -5, clientId: null },
    { topics: [{ name: 't' }] },
  );
  const request = decodeRequest(onlyFrame(bytes));
  assert.equal(request.apiKey, 3);
  assert.equal(request.version, 12);
  assert.equal(request.header.correlationId, -5);
  assert.equal(request.header.clientId, null);
  assert.ok(request.apiKey === 3);
  assert.equal(request.message.topics?.[0]?.name, 't');
});

test('a response is read back with the version of its request', () => {
  const bytes = encodeResponse(MetadataResponse, 9, 77, { controllerId: 4 });
  const { header, message } = decodeResponse(MetadataResponse, 9, onlyFrame(bytes));
  assert.equal(header.correlationId, 77);
  assert.equal(message.controllerId, 4);
  const any = decodeAnyResponse(3, 9, onlyFrame(bytes));
  assert.ok(any.apiKey === 3);
  assert.equal(any.message.controllerId, 4);
});

test('ApiVersionsResponse always has the first header', () => {
  const bytes = encodeResponse(ApiVersionsResponse, 3, 1, {});
  // Length, correlation id, error code, empty compact array, throttle time, tags: no tags of a header.
  assert.equal(Buffer.from(bytes).toString('hex'), plain('0000000c 00000001 0000 01 00000000 00'));
});

test('headers by API and version', () => {
  assert.deepEqual(
    [0, 8, 9].map((version) => requestHeaderVersion(3, version)),
    [1, 1, 2],
  );
  assert.deepEqual(
    [0, 8, 9].map((version) => responseHeaderVersion(3, version)),
    [0, 0, 1],
  );
  assert.deepEqual(
    [0, 3, 4].map((version) => responseHeaderVersion(18, version)),
    [0, 0, 0],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((version) => ControlledShutdownRequest.headerVersion(version)),
    [0, 1, 1, 2],
  );
  assert.throws(() => requestHeaderVersion(1000, 0), { code: 'ERR_KAFKA_UNKNOWN_API' });
  assert.throws(() => requestHeaderVersion(3, 99), { code: 'ERR_KAFKA_UNSUPPORTED_VERSION' });
});

test('the registry holds every API, each request with its response', () => {
  assert.deepEqual(
    apiKeys,
    Array.from({ length: 95 }, (_, key) => key),
  );
  for (const key of apiKeys) {
    assert.equal(requestCodec(key).name, `${apiName(key)}Request`);
    assert.equal(responseCodec(key).name, `${apiName(key)}Response`);
    assert.equal(requestCodec(key).versions.toString(), responseCodec(key).versions.toString());
  }
});

test('frames come out the same however the stream is cut', () => {
  const bytes = Buffer.concat([
    encodeRequest(MetadataRequest, 1, { correlationId: 1 }, { topics: null }),
    Buffer.from([0, 0, 0, 0]),
    encodeRequest(ApiVersionsRequest, 0, { correlationId: 2, clientId: 'x'.repeat(300) }, {}),
  ]);
  const whole = [...new FrameDecoder().push(bytes)].map((frame) => Buffer.from(frame).toString('hex'));
  assert.equal(whole.length, 3);
  const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 40 });
  fc.assert(
    fc.property(cuts, (at) => {
      const decoder = new FrameDecoder();
      const frames: string[] = [];
      let start = 0;
      for (const end of [...at.toSorted((a, b) => a - b), bytes.length]) {
        for (const frame of decoder.push(bytes.subarray(start, end)))
          frames.push(Buffer.from(frame).toString('hex'));
        start = end;
      }
      decoder.finish();
      assert.deepEqual(frames, whole);
    }),
    { numRuns: 100 },
  );
});

test('a declared length over the limit is refused before its bytes come, and the decoder stays broken', () => {
  const decoder = new FrameDecoder({ maxFrameBytes: 1000 });
  const first = (): unknown => [...decoder.push(Uint8Array.of(0, 0, 3, 0xe9))];
  assert.throws(first, { code: 'ERR_KAFKA_LIMIT_EXCEEDED', message: /1001 bytes exceeds the limit of 1000/ });
  assert.equal(decoder.bufferedBytes, 0);
  assert.throws(() => [...decoder.push(new Uint8Array(4))], { code: 'ERR_KAFKA_LIMIT_EXCEEDED' });
  assert.throws(() => decoder.finish(), { code: 'ERR_KAFKA_LIMIT_EXCEEDED' });
  assert.throws(() => [...new FrameDecoder().push(Uint8Array.of(0xff, 0, 0, 0))], {
    code: 'ERR_KAFKA_INVALID_LENGTH',
  });
});

test('another protocol on the port is named', () => {
  assert.throws(() => [...new FrameDecoder().push(Buffer.from('GET / HTTP/1.1'))], {
    message: /'GET ' as text/,
  });
  assert.throws(() => [...new FrameDecoder().push(Buffer.from('160301020001', 'hex'))], {
    message: /TLS handshake/,
  });
});

test('a stream that ends inside a frame is told', () => {
  const decoder = new FrameDecoder();
  assert.deepEqual([...decoder.push(Uint8Array.of(0, 0, 0, 9, 1))], []);
  assert.throws(() => decoder.finish(), {
    code: 'ERR_KAFKA_TRUNCATED',
    message: /5 bytes into a frame of 13/,
  });
});

test('a short or foreign header is an error with a place', () => {
  assert.throws(() => decodeRequest(new Uint8Array(5)), { code: 'ERR_KAFKA_TRUNCATED' });
  assert.throws(() => decodeRequest(Uint8Array.of(0, 3, 0, 99, 0, 0, 0, 1)), {
    code: 'ERR_KAFKA_UNSUPPORTED_VERSION',
  });
  assert.throws(() => decodeRequest(Uint8Array.of(0, 3, 0, 9, 0, 0, 0, 1, 0, 9)), {
    code: 'ERR_KAFKA_INVALID_LENGTH',
    message: /^RequestHeader v2 \.clientId at byte 8/,
  });
});

/** Hexadecimal bytes without the blanks between them. */
function plain(spaced: string): string {
  return spaced.replaceAll(' ', '');
}
