/** Codecs by their number in the attributes of a batch. */
export const COMPRESSION_CODECS = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const;

export type CompressionCodec = (typeof COMPRESSION_CODECS)[number];

/**
 * Inflates the records of a batch. Injected, so that this package needs no codec. Throws when the bytes are bad or when
 * they would grow beyond `maxOutputBytes`.
 */
export type Decompress = (
  codec: Exclude<CompressionCodec, 'none'>,
  bytes: Uint8Array,
  maxOutputBytes: number,
) => Uint8Array;
