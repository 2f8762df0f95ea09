// One buffer that encoders write into before the result is cut to its size: kept from call to call, never handed out.
import { BufferFull } from './errors.ts';
import { Writer } from './writer.ts';

const firstBytes = 4096;
/** A larger buffer is left to the collector after use. */
const keptBytes = 1 << 20;
const maxBytes = 0x7fffffff;

let kept: Writer | undefined;

export function borrowWriter(): Writer {
  const writer = kept ?? new Writer(new Uint8Array(firstBytes));
  // Whoever encodes while encoding (from a getter) finds none and makes its own.
  kept = undefined;
  writer.offset = 0;
  return writer;
}

export function returnWriter(writer: Writer): void {
  if (writer.bytes.length <= keptBytes) kept = writer;
}

/** An empty writer of twice the size. */
export function growWriter(writer: Writer): Writer {
  const bytes = writer.bytes.length;
  if (bytes >= maxBytes) throw new Error(`a message of more than ${bytes} bytes cannot be written`);
  return new Writer(new Uint8Array(Math.min(bytes * 2, maxBytes)));
}

export function isFull(error: unknown): boolean {
  return error instanceof BufferFull;
}

/** The bytes that `write` writes, however many. Whatever else it throws comes through. */
export function writeBytes(write: (writer: Writer) => void): Uint8Array {
  let writer = borrowWriter();
  for (;;) {
    try {
      write(writer);
      const bytes = writer.bytes.slice(0, writer.offset);
      returnWriter(writer);
      return bytes;
    } catch (error) {
      if (!isFull(error)) throw error;
      writer = growWriter(writer);
    }
  }
}
