import { constants, gunzipSync, gzip, zstdCompress, zstdDecompressSync } from 'node:zlib';
import type { CompressionCodec, Decompress } from '@logdrive/kafka-protocol/records';
import { LogError } from './errors.ts';
import type { TopicCompression } from './options.ts';

/** Codecs whose batches this log can look into; the others it refuses. */
export const READABLE_CODECS: readonly CompressionCodec[] = ['none', 'gzip', 'zstd'];

const ZSTD_LEVEL = 3;

/** Inflates with Node's own zlib and zstd. */
export const decompress: Decompress = (codec, bytes, maxOutputBytes) => {
  if (codec === 'gzip') return gunzipSync(bytes, { maxOutputLength: maxOutputBytes });
  if (codec === 'zstd') return zstdDecompressSync(bytes, { maxOutputLength: maxOutputBytes });
  throw new LogError(
    'ERR_LOG_COMPRESSION_UNSUPPORTED',
    `Batches compressed with ${codec} cannot be read here: send them with ${READABLE_CODECS.join(', ')}`,
  );
};

/** Deflates the records of a batch in libuv's pool. */
export function compress(codec: Exclude<TopicCompression, 'none'>, records: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const onDone = (error: Error | null, result: Buffer): void => {
      if (error) reject(error);
      else resolve(result);
    };
    if (codec === 'gzip') gzip(records, onDone);
    else zstdCompress(records, { params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } }, onDone);
  });
}
