/**
 * Lumberjack frames. All integers are big-endian u32.
 *
 *     W  version 'W' count                                                      6 bytes
 *     D  version 'D' sequence pairs { keyLength key valueLength value }*        a pair is two UTF-8 strings
 *     J  version 'J' sequence length json[length]
 *     C  version 'C' length zlib[length]                                        inflates to whole frames
 *     A  version 'A' sequence                                                   6 bytes, server to client only
 *
 * There is no handshake, no magic and no way to find the next frame after a bad one.
 */

/** A protocol version; on the wire the character '1' or '2'. */
export type Version = 1 | 2;

export type Frame = WindowFrame | DataFrame | JsonFrame | CompressedFrame | AckFrame;

/** Opens a window of `count` events, acknowledged together. */
export interface WindowFrame {
  readonly kind: 'window';
  readonly version: Version;
  readonly count: number;
}

/** One event as key-value pairs, in the order received. */
export interface DataFrame {
  readonly kind: 'data';
  readonly version: Version;
  readonly sequence: number;
  readonly pairs: readonly (readonly [key: string, value: string])[];
  /** The pairs as they were on the wire: a view of received bytes. */
  readonly payload: Uint8Array;
}

/** One event as JSON text, which the codec never parses. */
export interface JsonFrame {
  readonly kind: 'json';
  readonly version: Version;
  readonly sequence: number;
  /** A view of received bytes. */
  readonly payload: Uint8Array;
}

/** Frames under zlib. The codec never inflates: whoever decodes does, and resumes the decoder with the bytes. */
export interface CompressedFrame {
  readonly kind: 'compressed';
  readonly version: Version;
  /** A view of received bytes. */
  readonly payload: Uint8Array;
}

/** Acknowledges every event up to `sequence`; 0 is a keepalive. */
export interface AckFrame {
  readonly kind: 'ack';
  readonly version: Version;
  readonly sequence: number;
}

/** The frame types' bytes on the wire. */
export const FRAME_TYPE = {
  window: 0x57,
  data: 0x44,
  json: 0x4a,
  compressed: 0x43,
  ack: 0x41,
} as const;
