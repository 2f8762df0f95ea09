import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { type Frame, FrameDecoder } from '@logdrive/lumberjack/codec';
import { readVectors, type Vector, type VectorFrame } from './vectors.ts';

/** In a longer vector, only cuts near its ends and at the borders of frames are tried. */
const ALL_CUTS_BYTES = 8 * 1024;
const EDGE_BYTES = 4 * 1024;

const vectors = readVectors();

suite('vectors of real peers', () => {
  test('come from every kind of peer, in both directions', () => {
    for (const peer of ['go-lumber-sync', 'go-lumber-async', 'pylogbeat', 'lumberjack-protocol']) {
      assert.ok(
        vectors.some(({ name, direction }) => name.startsWith(peer) && direction === 'client'),
        peer,
      );
    }
    for (const peer of ['go-lumber-server', 'camel-server']) {
      assert.ok(
        vectors.some(({ name, direction }) => name.startsWith(peer) && direction === 'server'),
        peer,
      );
    }
  });

  for (const vector of vectors) {
    const whole = decode(vector, [vector.bytes]);

    test(`${vector.name}: whole`, () => {
      assert.deepEqual(whole.map(vectorFrame), vector.frames);
    });

    test(`${vector.name}: byte by byte`, () => {
      const chunks = Array.from(vector.bytes, (byte) => Uint8Array.of(byte));
      assert.deepEqual(decode(vector, chunks).map(vectorFrame), vector.frames);
    });

    test(`${vector.name}: cut in two at every place`, () => {
      const expected = fingerprint(whole);
      for (const cut of cuts(vector, whole)) {
        const chunks = [vector.bytes.subarray(0, cut), vector.bytes.subarray(cut)];
        assert.equal(fingerprint(decode(vector, chunks)), expected, `cut at byte ${cut}`);
      }
    });
  }
});

/** Frames of the stream, without what is inside compressed ones. */
function decode({ direction }: Vector, chunks: readonly Uint8Array[]): Frame[] {
  const decoder = new FrameDecoder({ sender: direction });
  const frames = chunks.flatMap((chunk) => [...decoder.push(chunk)]);
  decoder.finish();
  return frames;
}

function vectorFrame(frame: Frame): VectorFrame {
  switch (frame.kind) {
    case 'window':
      return { version: frame.version, type: 'window', count: frame.count };
    case 'ack':
      return { version: frame.version, type: 'ack', sequence: frame.sequence };
    case 'json': {
      const payload = Buffer.from(frame.payload).toString();
      return { version: frame.version, type: 'json', sequence: frame.sequence, payload };
    }
    case 'data':
      return { version: frame.version, type: 'data', sequence: frame.sequence, pairs: frame.pairs };
    case 'compressed':
      return compressedFrame(frame.version, frame.payload);
    default:
      return assert.fail('unknown kind of frame');
  }
}

function compressedFrame(version: 1 | 2, payload: Uint8Array): VectorFrame {
  const decoder = new FrameDecoder();
  const header = Buffer.from([0x30 + version, 0x43, 0, 0, 0, 0]);
  header.writeUInt32BE(payload.length, 2);
  const frames: VectorFrame[] = [];
  for (const frame of decoder.push(Buffer.concat([header, payload]))) {
    if (frame.kind === 'compressed') decoder.resume(inflateSync(frame.payload));
    else frames.push(vectorFrame(frame));
  }
  decoder.finish();
  return { version, type: 'compressed', byteLength: payload.length, frames };
}

function fingerprint(frames: readonly Frame[]): string {
  return JSON.stringify(
    frames.map((frame) =>
      'payload' in frame ? { ...frame, payload: Buffer.from(frame.payload).toString('latin1') } : frame,
    ),
  );
}

function cuts({ bytes }: Vector, frames: readonly Frame[]): number[] {
  const all = Array.from({ length: bytes.length + 1 }, (_, cut) => cut);
  if (bytes.length <= ALL_CUTS_BYTES) return all;
  const near = new Set<number>();
  let border = 0;
  for (const frame of frames) {
    border += frameBytes(frame);
    for (const cut of [border - 1, border, border + 1]) near.add(cut);
  }
  return all.filter((cut) => cut < EDGE_BYTES || cut > bytes.length - EDGE_BYTES || near.has(cut));
}

function frameBytes(frame: Frame): number {
  if (frame.kind === 'window' || frame.kind === 'ack') return 6;
  return frame.payload.length + (frame.kind === 'compressed' ? 6 : 10);
}
