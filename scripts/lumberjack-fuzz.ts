// Mutations of what real peers put on the wire, decoded whole and in random pieces. Each input must end in frames or in
// a LumberjackError, the same either way, within the limits, after work that is in proportion to its bytes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { FrameDecoder, LumberjackError, type Frame } from '@logdrive/lumberjack/codec';

const limits = {
  maxWindowEvents: 10_000,
  maxFrameBytes: 1 << 16,
  maxInflatedBytes: 1 << 18,
  maxPairs: 64,
} as const;

type Random = (below: number) => number;

/** xorshift32: the same seed makes the same inputs on every machine. */
function seeded(seed: number): Random {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function corpus(): Buffer[] {
  const folder = new URL('../conformance/lumberjack/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const bytes = files.sort().map((file) => {
    const { base64 } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { base64: string };
    return Buffer.from(base64, 'base64').subarray(0, 4096);
  });
  assert.ok(bytes.length > 0, 'there are no vectors to start from');
  return bytes;
}

const interesting = [0, 1, 0x7f, 0x80, 0xff, 0x31, 0x32, 0x57, 0x44, 0x4a, 0x43, 0x41, 0x16, 0x47];
const lengths = [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, limits.maxFrameBytes, limits.maxFrameBytes + 1];

const mutations: readonly ((bytes: Buffer, random: Random, seeds: readonly Buffer[]) => Buffer)[] = [
  (bytes, random) => setByte(bytes, random, random(256)),
  (bytes, random) => setByte(bytes, random, interesting[random(interesting.length)]!),
  (bytes, random) => {
    if (bytes.length >= 4) bytes.writeUInt32BE(lengths[random(lengths.length)]!, random(bytes.length - 3));
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
  (bytes, random) => {
    const at = random(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(random(bytes.length + 1))]);
  },
  (bytes, random, seeds) => {
    const other = seeds[random(seeds.length)]!;
    return Buffer.concat([
      bytes.subarray(0, random(bytes.length + 1)),
      other.subarray(random(other.length + 1)),
    ]);
  },
];

function setByte(bytes: Buffer, random: Random, value: number): Buffer {
  if (bytes.length > 0) bytes[random(bytes.length)] = value;
  return bytes;
}

interface Verdict {
  readonly frames: readonly string[];
  /** Code of the error that ended it, or what `finish` said. */
  readonly end: string;
}

function decode(sender: 'client' | 'server', pieces: Iterable<Uint8Array>): Verdict {
  const decoder = new FrameDecoder({ limits, sender });
  const frames: string[] = [];
  try {
    for (const piece of pieces) {
      for (const frame of decoder.push(piece)) {
        frames.push(describe(frame));
        if (frame.kind === 'compressed') resume(decoder, frame.payload);
      }
    }
    decoder.finish();
    return { frames, end: 'finished' };
  } catch (error) {
    if (!(error instanceof LumberjackError)) throw error;
    return { frames, end: error.code };
  }
}

function resume(decoder: FrameDecoder, payload: Uint8Array): void {
  let inflated: Buffer;
  try {
    inflated = inflateSync(payload, { maxOutputLength: limits.maxInflatedBytes });
  } catch {
    return; // Not zlib, or too large: without `resume` the decoder passes over the frame.
  }
  decoder.resume(inflated);
}

function describe(frame: Frame): string {
  const { kind, version } = frame;
  if (kind === 'window') return `${kind} ${version} ${frame.count}`;
  if (kind === 'compressed') return `${kind} ${version} ${frame.payload.length}`;
  if (kind === 'ack') return `${kind} ${version} ${frame.sequence}`;
  assert.ok(frame.payload.length <= limits.maxFrameBytes, 'a frame over the limit was let through');
  return `${kind} ${version} ${frame.sequence} ${Buffer.from(frame.payload).toString('latin1')}`;
}

function* inPieces(bytes: Uint8Array, random: Random): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random(random(3) === 0 ? 3 : 700);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** Runs `count` inputs. Throws at the first that breaks a rule, with the seed and the bytes that do. */
export function fuzzLumberjack({ count, seed }: { count: number; seed: number }): {
  endings: Map<string, number>;
} {
  const random = seeded(seed);
  const seeds = corpus();
  const endings = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    let bytes: Buffer = Buffer.from(seeds[random(seeds.length)]!);
    for (let left = 1 + random(4); left > 0; left--)
      bytes = mutations[random(mutations.length)]!(bytes, random, seeds);
    const sender = random(4) === 0 ? 'server' : 'client';
    try {
      const whole = decode(sender, [bytes]);
      assert.deepEqual(decode(sender, inPieces(bytes, random)), whole, 'whole and in pieces differ');
      endings.set(whole.end, (endings.get(whole.end) ?? 0) + 1);
    } catch (cause) {
      throw new Error(`input ${index} of seed ${seed} (as ${sender}): ${bytes.toString('hex')}`, { cause });
    }
  }
  return { endings };
}
