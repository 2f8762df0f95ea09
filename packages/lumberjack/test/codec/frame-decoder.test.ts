import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import {
  type Frame,
  FrameDecoder,
  type FrameDecoderOptions,
  LumberjackError,
  type LumberjackErrorCode,
} from '@logdrive/lumberjack/codec';
import { a, c, d, j, rawC, u32, w } from '../frames.ts';

const SMALL = { maxWindowEvents: 10, maxFrameBytes: 64, maxInflatedBytes: 128, maxPairs: 3 };

suite('the frame decoder', () => {
  test('decodes every kind of frame of both versions', () => {
    const frames: Frame[] = [];
    for (const version of [1, 2] as const) {
      const decoder = new FrameDecoder();
      const stream = [w(version, 2), d(version, 1, [['line', 'x']]), j(version, 2, '{"a":1}'), c(version)];
      frames.push(...decoder.push(Buffer.concat(stream)));
      decoder.finish();
    }
    assert.deepEqual(
      frames.map(({ kind, version }) => `${version}${kind}`),
      ['1window', '1data', '1json', '1compressed', '2window', '2data', '2json', '2compressed'],
    );
    assert.deepEqual(
      [...new FrameDecoder({ sender: 'server' }).push(Buffer.concat([a(1, 7), a(2, 0)]))],
      [
        { kind: 'ack', version: 1, sequence: 7 },
        { kind: 'ack', version: 2, sequence: 0 },
      ],
    );
  });

  test('returns undefined while bytes are missing, for every proper prefix of every frame', () => {
    const stream = [w(2, 2), d(2, 1, [['line', 'x']]), j(2, 2, '{"a":1}'), c(2, j(2, 3, '{}'))];
    for (const frame of stream) {
      for (let length = 0; length < frame.length; length++) {
        const decoder = new FrameDecoder();
        assert.deepEqual([...decoder.push(frame.subarray(0, length))], []);
        assert.equal(decoder.next(), undefined);
        if (length > 0)
          assert.throws(() => decoder.finish(), { code: 'ERR_LUMBERJACK_TRUNCATED', offset: 0 });
        else decoder.finish();
      }
    }
  });

  test('shows a payload that came in one piece as a view of the chunk', () => {
    const chunk = j(2, 1, '{"a":1}');
    const [frame] = new FrameDecoder().push(chunk);
    assert.ok(frame?.kind === 'json');
    assert.equal(frame.payload.buffer, chunk.buffer);
  });

  test('throws the same error again after the first', () => {
    const decoder = new FrameDecoder();
    const first = failure(() => [...decoder.push(Buffer.from('2Z'))]);
    assert.equal(
      failure(() => decoder.push(w(2, 1))),
      first,
    );
    assert.equal(
      failure(() => decoder.next()),
      first,
    );
    assert.equal(
      failure(() => decoder.finish()),
      first,
    );
  });

  test('goes on inside a compressed frame when resumed, and passes over it when not', () => {
    const stream = Buffer.concat([w(2, 3), c(2, j(2, 1, '{}'), j(2, 2, '[]')), j(2, 3, '1')]);
    const resumed = new FrameDecoder();
    const kinds: string[] = [];
    for (const frame of resumed.push(stream)) {
      kinds.push(frame.kind);
      if (frame.kind === 'compressed') resumed.resume(Buffer.concat([j(2, 1, '{}'), j(2, 2, '[]')]));
    }
    assert.deepEqual(kinds, ['window', 'compressed', 'json', 'json', 'json']);
    assert.deepEqual(
      [...new FrameDecoder().push(stream)].map(({ kind }) => kind),
      ['window', 'compressed', 'json'],
    );
  });

  test('takes a window inside a compressed frame, and a compressed frame of length 0', () => {
    const decoder = new FrameDecoder();
    const kinds: string[] = [];
    for (const frame of decoder.push(Buffer.concat([rawC(2, new Uint8Array(0)), c(2)]))) {
      kinds.push(frame.kind);
      if (frame.kind === 'compressed') decoder.resume(frame.payload.length === 0 ? frame.payload : w(2, 5));
    }
    assert.deepEqual(kinds, ['compressed', 'compressed', 'window']);
  });

  test('resume out of place is refused', () => {
    const decoder = new FrameDecoder();
    assert.throws(() => decoder.resume(w(2, 1)), { code: 'ERR_LUMBERJACK_DECODER_STATE' });
  });

  test('a frame that is cut off inside a compressed one is an error, wherever it is cut', () => {
    const inside = Buffer.concat([j(2, 1, '{"a":1}'), d(2, 2, [['k', 'v']])]);
    for (let length = 0; length <= inside.length; length++) {
      const decoder = new FrameDecoder();
      const frames = decoder.push(rawC(2, deflateSync(inside.subarray(0, length))));
      const read = (): void => {
        for (const frame of frames)
          if (frame.kind === 'compressed') decoder.resume(inside.subarray(0, length));
      };
      const isWhole = length === 0 || length === j(2, 1, '{"a":1}').length || length === inside.length;
      if (isWhole) read();
      else assert.throws(read, { code: 'ERR_LUMBERJACK_COMPRESSED_TRUNCATED' });
    }
  });

  const refused: readonly [
    name: string,
    bytes: Uint8Array,
    code: LumberjackErrorCode,
    fields?: object,
    options?: FrameDecoderOptions,
  ][] = [
    [
      'a version that is neither 1 nor 2, after a good frame',
      Buffer.concat([w(2, 1), Buffer.from('3J')]),
      'ERR_LUMBERJACK_FRAME_VERSION',
      { actual: 0x33, offset: 6 },
    ],
    ['an unknown type', Buffer.from('2Q'), 'ERR_LUMBERJACK_FRAME_TYPE', { actual: 0x51, offset: 0 }],
    ['an acknowledgement from a client', a(2, 1), 'ERR_LUMBERJACK_FRAME_TYPE'],
    [
      'anything but an acknowledgement from a server',
      w(2, 1),
      'ERR_LUMBERJACK_FRAME_TYPE',
      {},
      { sender: 'server' },
    ],
    ['a window above the limit', w(2, 11), 'ERR_LUMBERJACK_WINDOW_TOO_LARGE', { actual: 11, limit: 10 }],
    ['a window of 2^31', w(2, 0x8000_0000), 'ERR_LUMBERJACK_WINDOW_TOO_LARGE', { actual: 0x8000_0000 }],
    ['a J payload of length 0', j(2, 1, ''), 'ERR_LUMBERJACK_FRAME_EMPTY'],
    [
      'a J payload above the limit, by its header',
      j(2, 1, 'x'.repeat(65)).subarray(0, 10),
      'ERR_LUMBERJACK_FRAME_TOO_LARGE',
      { actual: 65, limit: 64 },
    ],
    [
      'a J payload of 2^32 - 1 (read as -1 elsewhere)',
      Buffer.concat([Buffer.from('2J'), u32(1), u32(0xffff_ffff)]),
      'ERR_LUMBERJACK_FRAME_TOO_LARGE',
      { actual: 0xffff_ffff },
    ],
    [
      'a compressed payload above the limit, by its header',
      rawC(2, Buffer.alloc(65)).subarray(0, 6),
      'ERR_LUMBERJACK_FRAME_TOO_LARGE',
      { actual: 65, limit: 64 },
    ],
    ['a D frame of 0 pairs', d(1, 1, []), 'ERR_LUMBERJACK_PAIR_COUNT', { actual: 0 }],
    [
      'a D frame of 2^32 - 1 pairs',
      Buffer.concat([Buffer.from('1D'), u32(1), u32(0xffff_ffff)]),
      'ERR_LUMBERJACK_PAIR_COUNT',
      { actual: 0xffff_ffff },
    ],
    [
      'a D frame of too many pairs, by its header',
      Buffer.concat([Buffer.from('1D'), u32(1), u32(4)]),
      'ERR_LUMBERJACK_PAIR_COUNT',
      { actual: 4, limit: 3 },
    ],
    [
      'a key above the limit, by its length',
      Buffer.concat([Buffer.from('1D'), u32(1), u32(1), u32(61)]),
      'ERR_LUMBERJACK_FRAME_TOO_LARGE',
      { limit: 64 },
    ],
    [
      'a value above the limit, by its length',
      Buffer.concat([Buffer.from('1D'), u32(1), u32(1), u32(1), Buffer.from('k'), u32(60)]),
      'ERR_LUMBERJACK_FRAME_TOO_LARGE',
      { limit: 64 },
    ],
    [
      'pairs that only together pass the limit',
      d(1, 1, [
        ['k', 'x'.repeat(30)],
        ['l', 'x'.repeat(30)],
      ]),
      'ERR_LUMBERJACK_FRAME_TOO_LARGE',
      { limit: 64 },
    ],
  ];
  for (const [name, bytes, code, fields, options] of refused) {
    test(`refuses ${name}, whole and byte by byte`, () => {
      for (const chunks of [[bytes], Array.from(bytes, (byte) => Uint8Array.of(byte))]) {
        const decoder = new FrameDecoder({ limits: SMALL, ...options });
        assert.throws(() => chunks.forEach((chunk) => [...decoder.push(chunk)]), { code, ...fields });
      }
    });
  }

  test('what is exactly at a limit passes', () => {
    const decoder = new FrameDecoder({ limits: SMALL });
    const pairs = [
      ['k', 'x'.repeat(27)],
      ['k', 'x'.repeat(9)],
      ['', ''],
    ] as const;
    const stream = [w(2, 10), j(2, 1, 'x'.repeat(64)), rawC(2, Buffer.alloc(64)), d(1, 1, pairs)];
    assert.equal([...decoder.push(Buffer.concat(stream))].length, 4);
  });

  test('inflated bytes above the limit are refused, exactly at it they pass', () => {
    const frames = (bytes: number): Uint8Array =>
      Buffer.concat([j(2, 1, 'x'.repeat(54)), j(2, 2, 'x'.repeat(bytes - 74))]);
    for (const [bytes, passes] of [
      [128, true],
      [129, false],
    ] as const) {
      const decoder = new FrameDecoder({ limits: SMALL });
      const read = (): void => {
        for (const frame of decoder.push(c(2)))
          if (frame.kind === 'compressed') decoder.resume(frames(bytes));
      };
      if (passes) read();
      else assert.throws(read, { code: 'ERR_LUMBERJACK_INFLATED_TOO_LARGE', limit: 128 });
    }
  });

  test('C in C is refused', () => {
    const decoder = new FrameDecoder();
    assert.throws(
      () => {
        for (const frame of decoder.push(c(2))) if (frame.kind === 'compressed') decoder.resume(c(2, c(2)));
      },
      { code: 'ERR_LUMBERJACK_COMPRESSED_NESTED' },
    );
  });
});

suite('a stream that is not Lumberjack is named', () => {
  const strangers: readonly [name: string, start: string, protocol: string | undefined, sender?: 'server'][] =
    [
      ['a TLS hello', '\x16\x03\x01\x02\0\x01', 'TLS'],
      ['GET', 'GET / HTTP/1.1\r\n', 'HTTP'],
      ['HEAD', 'HEAD / HTTP/1.0\r\n', 'HTTP'],
      ['POST', 'POST /_bulk HTTP/1.1\r\n', 'HTTP'],
      ['PUT', 'PUT /x HTTP/1.1\r\n', 'HTTP'],
      ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'HTTP'],
      ['SSH', 'SSH-2.0-OpenSSH_9.2\r\n', 'SSH'],
      ['PROXY v1', 'PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\n', 'PROXY v1'],
      ['PROXY v2', '\r\n\r\n\0\r\nQUIT\n\x21\x11', 'PROXY v2'],
      ['garbage', '\x80\x01', undefined],
      ['a word that starts like PUT and PROXY', 'PXTATO', undefined],
      ['a web server', 'HTTP/1.1 400 Bad Request\r\n', 'HTTP', 'server'],
      ['a TLS server that got no hello', '\x15\x03\x01\0\x02\x02\x46', 'TLS', 'server'],
    ];
  for (const [name, start, protocol, sender] of strangers) {
    test(`${name}, at every cut`, () => {
      const bytes = Buffer.from(start, 'latin1');
      for (let cut = 0; cut < bytes.length; cut++) {
        const decoder = new FrameDecoder(sender === undefined ? {} : { sender });
        const error = failure(() => {
          for (const chunk of [bytes.subarray(0, cut), bytes.subarray(cut)]) void [...decoder.push(chunk)];
        });
        assert.ok(error instanceof LumberjackError);
        const code =
          protocol === undefined ? 'ERR_LUMBERJACK_FRAME_VERSION' : 'ERR_LUMBERJACK_FOREIGN_PROTOCOL';
        assert.deepEqual([error.code, error.protocol, error.offset], [code, protocol, 0]);
      }
    });
  }
});

function failure(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}
