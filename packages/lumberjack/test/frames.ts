/** Frames as bytes, written down here a second time so that the encoder is not tested with itself. */
import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export function w(version: 1 | 2, count: number): Buffer {
  return Buffer.concat([Buffer.from(`${version}W`), u32(count)]);
}

export function j(version: 1 | 2, sequence: number, json: string | Uint8Array): Buffer {
  const payload = typeof json === 'string' ? Buffer.from(json) : json;
  return Buffer.concat([Buffer.from(`${version}J`), u32(sequence), u32(payload.length), payload]);
}

export function d(
  version: 1 | 2,
  sequence: number,
  pairs: readonly (readonly [string | Uint8Array, string | Uint8Array])[],
): Buffer {
  const fields = pairs.flat().map((field) => {
    const bytes = Buffer.from(field);
    return Buffer.concat([u32(bytes.length), bytes]);
  });
  return Buffer.concat([Buffer.from(`${version}D`), u32(sequence), u32(pairs.length), ...fields]);
}

/** A C frame around the zlib stream of `frames`. */
export function c(version: 1 | 2, ...frames: Uint8Array[]): Buffer {
  return rawC(version, deflateSync(Buffer.concat(frames)));
}

/** A C frame around these very bytes. */
export function rawC(version: 1 | 2, payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${version}C`), u32(payload.length), payload]);
}

export function a(version: 1 | 2, sequence: number): Buffer {
  return Buffer.concat([Buffer.from(`${version}A`), u32(sequence)]);
}
