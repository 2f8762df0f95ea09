import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { type CloseReason, listen, type LumberjackErrorCode } from '@logdrive/lumberjack';
import { a, c, d, j, rawC, u32, w } from '../frames.ts';
import { RawPeer } from '../raw-peer.ts';

const GOOD = Buffer.concat([w(2, 1), j(2, 1, '{"good":1}')]);
const LIMITS = { maxWindowEvents: 100, maxFrameBytes: 4096, maxInflatedBytes: 8192, maxPairs: 4 };

/** What follows one good window, and the code that the connection is closed with. */
const broken: readonly [name: string, bytes: Uint8Array, code: LumberjackErrorCode][] = [
  ['a J frame without a window on v2', j(2, 2, '{}'), 'ERR_LUMBERJACK_WINDOW_MISSING'],
  ['a D frame on v1 before any W', d(1, 1, [['k', 'v']]), 'ERR_LUMBERJACK_WINDOW_MISSING'],
  [
    'a W while the window before lacks events',
    Buffer.concat([w(2, 2), j(2, 1, '{}'), w(2, 5)]),
    'ERR_LUMBERJACK_WINDOW_INCOMPLETE',
  ],
  [
    'the same inside a compressed frame',
    Buffer.concat([c(2, w(2, 2), j(2, 1, '{}'), w(2, 5))]),
    'ERR_LUMBERJACK_WINDOW_INCOMPLETE',
  ],
  [
    'W(0) while the window before lacks events',
    Buffer.concat([w(2, 2), j(2, 1, '{}'), w(2, 0)]),
    'ERR_LUMBERJACK_WINDOW_INCOMPLETE',
  ],
  [
    'an event of v1 in a window of v2',
    Buffer.concat([w(2, 2), d(1, 1, [['k', 'v']])]),
    'ERR_LUMBERJACK_VERSION_MIXED',
  ],
  [
    'a compressed frame of v1 in a window of v2',
    Buffer.concat([w(2, 2), c(1, d(1, 1, [['k', 'v']]))]),
    'ERR_LUMBERJACK_VERSION_MIXED',
  ],
  [
    'a repeated sequence number',
    Buffer.concat([w(2, 2), j(2, 5, '{}'), j(2, 5, '{}')]),
    'ERR_LUMBERJACK_SEQUENCE',
  ],
  [
    'a sequence number that goes back',
    Buffer.concat([w(2, 2), j(2, 5, '{}'), j(2, 4, '{}')]),
    'ERR_LUMBERJACK_SEQUENCE',
  ],
  [
    'a sequence number that goes back from 0 to 2^32 - 1',
    Buffer.concat([w(2, 2), j(2, 0, '{}'), j(2, 0xffff_ffff, '{}')]),
    'ERR_LUMBERJACK_SEQUENCE',
  ],
  ['an acknowledgement', a(2, 1), 'ERR_LUMBERJACK_FRAME_TYPE'],
  ['an unknown type', Buffer.from('2Zxxxx'), 'ERR_LUMBERJACK_FRAME_TYPE'],
  ['a wrong version', Buffer.from('9W\0\0\0\x01'), 'ERR_LUMBERJACK_FRAME_VERSION'],
  [
    'an HTTP request in the middle is not taken for another protocol',
    Buffer.from('GET / HTTP/1.1'),
    'ERR_LUMBERJACK_FRAME_VERSION',
  ],
  ['a window above the limit', w(2, 101), 'ERR_LUMBERJACK_WINDOW_TOO_LARGE'],
  ['a J frame of length 0', Buffer.concat([w(2, 1), j(2, 1, '')]), 'ERR_LUMBERJACK_FRAME_EMPTY'],
  [
    'a J frame above the limit',
    Buffer.concat([w(2, 1), Buffer.from('2J'), u32(1), u32(4097)]),
    'ERR_LUMBERJACK_FRAME_TOO_LARGE',
  ],
  [
    'a D frame whose JSON passes the limit',
    Buffer.concat([w(1, 1), d(1, 1, [['k', Buffer.alloc(1000, 0)]])]),
    'ERR_LUMBERJACK_FRAME_TOO_LARGE',
  ],
  [
    'a D frame of too many pairs',
    Buffer.concat([w(1, 1), Buffer.from('1D'), u32(1), u32(5)]),
    'ERR_LUMBERJACK_PAIR_COUNT',
  ],
  ['C in C', Buffer.concat([w(2, 1), c(2, c(2, j(2, 1, '{}')))]), 'ERR_LUMBERJACK_COMPRESSED_NESTED'],
  [
    'an acknowledgement inside a compressed frame',
    Buffer.concat([w(2, 1), c(2, a(2, 1))]),
    'ERR_LUMBERJACK_FRAME_TYPE',
  ],
  [
    'bytes that are no zlib stream',
    Buffer.concat([w(2, 1), rawC(2, Buffer.from('no zlib'))]),
    'ERR_LUMBERJACK_COMPRESSED_INVALID',
  ],
  [
    'a zlib stream with a wrong checksum',
    Buffer.concat([w(2, 1), rawC(2, flipLast(deflateSync(j(2, 1, '{}'))))]),
    'ERR_LUMBERJACK_COMPRESSED_INVALID',
  ],
  [
    'a truncated zlib stream',
    Buffer.concat([w(2, 1), rawC(2, deflateSync(j(2, 1, '{}')).subarray(0, -5))]),
    'ERR_LUMBERJACK_COMPRESSED_INVALID',
  ],
  [
    'bytes after the zlib stream',
    Buffer.concat([w(2, 1), rawC(2, Buffer.concat([deflateSync(j(2, 1, '{}')), Buffer.from('x')]))]),
    'ERR_LUMBERJACK_COMPRESSED_INVALID',
  ],
  [
    'a frame cut off inside a compressed one',
    Buffer.concat([w(2, 1), c(2, j(2, 1, '{}').subarray(0, 11))]),
    'ERR_LUMBERJACK_COMPRESSED_TRUNCATED',
  ],
  [
    'the header alone inside a compressed one',
    Buffer.concat([w(2, 1), rawC(2, Buffer.from('789c33f26260606004', 'hex'))]),
    'ERR_LUMBERJACK_COMPRESSED_INVALID',
  ],
  [
    'a compressed frame that inflates beyond the limit',
    Buffer.concat([w(2, 3), c(2, ...[1, 2, 3].map((n) => j(2, n, 'x'.repeat(4000))))]),
    'ERR_LUMBERJACK_INFLATED_TOO_LARGE',
  ],
];

suite('a protocol error closes its connection and nothing else', () => {
  for (const [name, bytes, code] of broken) {
    for (const byByte of [false, true]) {
      test(`${name}${byByte ? ', byte by byte' : ''}`, async () => {
        await using server = await listen({ port: 0, limits: LIMITS });
        const events: string[] = [];
        const reasons: Promise<CloseReason>[] = [];
        const consumed = (async () => {
          for await (const window of server.windows()) {
            for (const event of window.events) events.push(event.text);
            reasons.push(window.connection.closed);
            window.ack();
          }
        })();
        await using bystander = await RawPeer.to(server);
        await using peer = await RawPeer.to(server);
        peer.write(GOOD);
        assert.deepEqual(await peer.read(6), a(2, 1));
        for (const part of byByte ? Array.from(bytes, (byte) => Uint8Array.of(byte)) : [bytes])
          peer.write(part);
        assert.equal(
          (await peer.rest()).length,
          0,
          'nothing of what follows the good window is acknowledged',
        );
        peer.end();
        const reason = await reasons[0];
        assert.equal(reason?.kind, 'protocol-error');
        assert.equal(reason.error?.code, code);
        bystander.write(GOOD);
        assert.deepEqual(await bystander.read(6), a(2, 1));
        bystander.end();
        await server.close();
        await consumed;
        assert.deepEqual(events, ['{"good":1}', '{"good":1}']);
        assert.equal(server.status().closed['protocol-error'], 1);
        assert.equal(server.status().bufferedBytes, 0);
      });
    }
  }

  test('more frames in a compressed one than the window has: the window stands, the rest is refused', async () => {
    await using server = await listen({ port: 0 });
    const consumed = acknowledge(server.windows());
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 1), c(2, j(2, 1, '{}'), j(2, 2, '{}')));
    assert.deepEqual(await peer.rest(), a(2, 1));
    peer.end();
    await server.close();
    await consumed;
    assert.equal(server.status().closed['protocol-error'], 1);
  });

  test('a window of v2 is not followed by an implicit one', async () => {
    await using server = await listen({ port: 0 });
    const consumed = acknowledge(server.windows());
    await using peer = await RawPeer.to(server);
    peer.write(w(1, 1), d(1, 1, [['k', 'v']]), w(2, 1), j(2, 2, '{}'), j(2, 3, '{}'));
    assert.deepEqual(await peer.rest(), Buffer.concat([a(1, 1), a(2, 2)]));
    peer.end();
    await server.close();
    await consumed;
  });

  test('a stream that ends inside a window is not acknowledged, and counted', async () => {
    for (const cut of [
      w(2, 2),
      Buffer.concat([w(2, 2), j(2, 1, '{}')]),
      j(2, 1, '{}').subarray(0, 1),
    ] as const) {
      await using server = await listen({ port: 0 });
      const consumed = acknowledge(server.windows());
      await using peer = await RawPeer.to(server);
      peer.write(GOOD, cut);
      peer.end();
      assert.deepEqual(await peer.rest(), a(2, 1));
      await server.close();
      await consumed;
      assert.equal(server.status().closed['connection-lost'], 1);
      assert.equal(server.status().abandonedWindowCount, cut[1] === 0x57 ? 1 : 0);
    }
  });

  test('a TLS hello on a plain port is named to whoever asks why', async () => {
    await using server = await listen({ port: 0 });
    const connections = server[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    const { value: connection } = await connections.next();
    assert.ok(connection !== undefined);
    const consumed = acknowledge(connection);
    peer.write(Buffer.from('\x16\x03\x01\x02\0\x01', 'latin1'));
    assert.equal((await peer.rest()).length, 0);
    peer.end();
    await consumed;
    const reason = await connection.closed;
    assert.equal(reason.error?.protocol, 'TLS');
    assert.match(reason.error.message, /turn TLS on here or off there/u);
  });
});

function flipLast(bytes: Buffer): Buffer {
  bytes[bytes.length - 1]! ^= 1;
  return bytes;
}

async function acknowledge(windows: AsyncIterable<{ ack(): boolean }>): Promise<void> {
  for await (const window of windows) window.ack();
}
