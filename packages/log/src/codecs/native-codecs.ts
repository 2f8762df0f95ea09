import { createRequire } from 'node:module';
import { checkLz4Frame } from './lz4-frame.ts';
import { snappyBlocks } from './snappy-blocks.ts';

// Native code that most logs never need is loaded with the first batch that does; `Decompress` cannot wait for an import.
const require = createRequire(import.meta.url);

let lz4: typeof import('lz4-napi') | undefined;
let snappy: typeof import('snappy') | undefined;

function loadedLz4(): typeof import('lz4-napi') {
  return (lz4 ??= require('lz4-napi') as typeof import('lz4-napi'));
}

/** Deflates to an LZ4 frame as Kafka reads them (independent blocks), in libuv's pool. */
export async function compressLz4(records: Uint8Array): Promise<Buffer> {
  return await loadedLz4().compressFrame(records);
}

/** Inflates one LZ4 frame, once its headers say that it stays within `maxOutputBytes`. */
export function decompressLz4(bytes: Uint8Array, maxOutputBytes: number): Buffer {
  checkLz4Frame(bytes, maxOutputBytes);
  return loadedLz4().decompressFrameSync(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Inflates Snappy, raw or in xerial's framing, once its lengths say that it stays within `maxOutputBytes`. */
export function decompressSnappy(bytes: Uint8Array, maxOutputBytes: number): Buffer {
  const blocks = snappyBlocks(bytes, maxOutputBytes);
  snappy ??= require('snappy') as typeof import('snappy');
  const { uncompressSync } = snappy;
  const parts = blocks.map((block) => uncompressSync(block, { asBuffer: true }) as Buffer);
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
