import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import {
  encodeJsonFrames,
  encodeWindow,
  eventRanges,
  type Frame,
  FrameDecoder,
  LumberjackError,
  wrapCompressed,
} from '@logdrive/lumberjack/codec';
import { c, d, j, rawC, w } from '../frames.ts';

const payloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 20 });
/** Chunk lengths, used over and over. */
const chunking = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 10 });
const LIMITS = { maxWindowEvents: 50, maxFrameBytes: 2000, maxInflatedBytes: 10_000, maxPairs: 10 };

suite('properties of the codec', () => {
  test('decode(encode(x)) is x, plain and compressed, whatever the chunks', () => {
    fc.assert(
      fc.property(
        payloads,
        fc.nat({ max: 0xffff_ffff }),
        chunking,
        fc.boolean(),
        (events, firstSequence, sizes, isPlain) => {
          const list = eventRanges(events);
          const encoded = isPlain
            ? encodeWindow(list, { firstSequence })
            : wrapCompressed(events.length, deflateSync(encodeJsonFrames(list, { firstSequence })));
          const frames = decode(encoded, sizes).filter(({ kind }) => kind !== 'compressed');
          assert.deepEqual(frames[0], { kind: 'window', version: 2, count: events.length });
          assert.deepEqual(
            frames
              .slice(1)
              .map((frame) => frame.kind === 'json' && [frame.sequence, Buffer.from(frame.payload)]),
            events.map((event, index) => [(firstSequence + index) >>> 0, Buffer.from(event)]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('random bytes throw nothing but LumberjackError, and the decoder ends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), chunking, (bytes, sizes) => {
        onlyLumberjackErrors(() => decode(bytes, sizes));
      }),
      { numRuns: 2000 },
    );
  });

  test('bytes that nearly are frames throw nothing but LumberjackError, and no frame passes a limit', () => {
    const version = fc.constantFrom(1 as const, 2 as const);
    const u32 = fc.oneof(fc.nat({ max: 60 }), fc.constantFrom(0, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff));
    const small = fc.uint8Array({ maxLength: 60 });
    const inner = fc.oneof(
      fc.tuple(version, u32).map(([v, count]) => w(v, count)),
      fc.tuple(version, u32, small).map(([v, sequence, json]) => j(v, sequence, json)),
      fc
        .tuple(version, u32, fc.array(fc.tuple(small, small), { maxLength: 12 }))
        .map(([v, s, pairs]) => d(v, s, pairs)),
      small.map((bytes) => Buffer.from(bytes)),
    );
    const outer = fc.oneof(
      inner,
      fc.tuple(version, fc.array(inner, { maxLength: 4 })).map(([v, frames]) => c(v, ...frames)),
      fc.tuple(version, small).map(([v, bytes]) => rawC(v, bytes)),
    );
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(outer, { maxLength: 6 }), flips, chunking, (frames, changes, sizes) => {
        const bytes = Buffer.concat(frames);
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        onlyLumberjackErrors(() => decode(bytes, sizes).forEach(assertWithinLimits));
      }),
      { numRuns: 3000 },
    );
  });

  test('frames do not depend on how the stream is cut', () => {
    const stream = new Uint8Array(
      Buffer.concat([
        w(1, 2),
        d(1, 1, [['k', 'v']]),
        c(1, d(1, 2, [['k', 'v'.repeat(500)]])),
        w(2, 1),
        j(2, 1, '{}'),
      ]),
    );
    const whole = decode(stream, [stream.length]);
    fc.assert(
      fc.property(chunking, (sizes) => assert.deepEqual(decode(stream, sizes), whole)),
      { numRuns: 200 },
    );
  });
});

/** Decodes in chunks of the given sizes, used in turn, and inflates on the way. */
function decode(bytes: Uint8Array, sizes: readonly number[]): Frame[] {
  const decoder = new FrameDecoder({ limits: LIMITS });
  const frames: Frame[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const end = at + sizes[turn % sizes.length]!;
    for (const frame of decoder.push(bytes.subarray(at, end))) {
      frames.push(frame);
      if (frame.kind === 'compressed' && frame.payload.length > 0) decoder.resume(inflate(frame.payload));
    }
    at = end;
  }
  decoder.finish();
  return frames;
}

function inflate(payload: Uint8Array): Uint8Array {
  try {
    return inflateSync(payload, { maxOutputLength: LIMITS.maxInflatedBytes });
  } catch (cause) {
    throw new LumberjackError('ERR_LUMBERJACK_COMPRESSED_INVALID', 'not a zlib stream', { cause });
  }
}

function onlyLumberjackErrors(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof LumberjackError)) throw error;
  }
}

function assertWithinLimits(frame: Frame): void {
  if (frame.kind === 'window') assert.ok(frame.count <= LIMITS.maxWindowEvents);
  else if (frame.kind !== 'ack') assert.ok(frame.payload.length <= LIMITS.maxFrameBytes);
  if (frame.kind === 'data') assert.ok(frame.pairs.length <= LIMITS.maxPairs);
}
