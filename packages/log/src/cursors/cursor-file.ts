import { LogError } from '../errors.ts';
import type { Offset } from '../log.ts';

/** What a cursor file holds. */
export interface CursorContent {
  readonly position: Offset;
  readonly metadata: string;
}

/** Most bytes that a sink may store with a commit, as UTF-8. */
export const MAX_METADATA_BYTES = 256;

const VERSION = 1;
const HEADER_BYTES = 12;

/** version u16, length of the metadata u16, position i64, metadata as UTF-8. */
export function encodeCursor({ position, metadata }: CursorContent): Buffer {
  const text = Buffer.from(metadata);
  const bytes = Buffer.alloc(HEADER_BYTES + text.length);
  bytes.writeUInt16BE(VERSION, 0);
  bytes.writeUInt16BE(text.length, 2);
  bytes.writeBigInt64BE(BigInt(position), 4);
  text.copy(bytes, HEADER_BYTES);
  return bytes;
}

/** Throws `ERR_LOG_CURSOR_UNREADABLE` when the payload is none of a cursor. */
export function decodeCursor(payload: Uint8Array, path: string): CursorContent {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  if (bytes.length < HEADER_BYTES || bytes.readUInt16BE(0) !== VERSION) {
    throw new LogError('ERR_LOG_CURSOR_UNREADABLE', `${path} holds no cursor of version ${VERSION}`, {
      path,
    });
  }
  const metadata = bytes.subarray(HEADER_BYTES, HEADER_BYTES + bytes.readUInt16BE(2)).toString();
  return { position: Number(bytes.readBigInt64BE(4)), metadata };
}

/** Directory name of a sink's cursors: its name, with what a file name may not hold as %XX. */
export function sinkDirectoryName(sink: string): string {
  return encodeURIComponent(sink)
    .replace(/^\.+/, (dots) => '%2E'.repeat(dots.length))
    .replaceAll('*', '%2A');
}

/** The sink of a directory name, or undefined when no sink has it. */
export function sinkIn(name: string): string | undefined {
  try {
    const sink = decodeURIComponent(name);
    return sinkDirectoryName(sink) === name ? sink : undefined;
  } catch {
    return undefined;
  }
}
