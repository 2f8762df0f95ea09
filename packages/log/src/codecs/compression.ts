import { constants, gunzipSync, gzip, zstdCompress, zstdDecompressSync } from 'node:zlib';
import type { Decompress } from '@logdrive/kafka-protocol/records';
import { compressLz4, decompressLz4, decompressSnappy } from './native-codecs.ts';
import type { TopicCompression } from '../options.ts';

const ZSTD_LEVEL = 3;

/** Inflates what Kafka's producers send: gzip and zstd with Node's own code, lz4 and snappy with native packages. */
export const decompress: Decompress = (codec, bytes, maxOutputBytes) => {
  if (codec === 'gzip') return gunzipSync(bytes, { maxOutputLength: maxOutputBytes });
  if (codec === 'zstd') return zstdDecompressSync(bytes, { maxOutputLength: maxOutputBytes });
  if (codec === 'lz4') return decompressLz4(bytes, maxOutputBytes);
  return decompressSnappy(bytes, maxOutputBytes);
};

/** Deflates the records of a batch in libuv's pool. */
export function compress(codec: Exclude<TopicCompression, 'none'>, records: Uint8Array): Promise<Buffer> {
  if (codec === 'lz4') return compressLz4(records);
  return new Promise((resolve, reject) => {
    const onDone = (error: Error | null, result: Buffer): void => {
      if (error) reject(error);
      else resolve(result);
    };
    if (codec === 'gzip') gzip(records, onDone);
    else zstdCompress(records, { params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } }, onDone);
  });
}
