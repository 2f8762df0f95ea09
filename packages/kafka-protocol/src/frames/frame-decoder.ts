import { KafkaProtocolError } from '../records/errors.ts';

export interface FrameDecoderOptions {
  /** Bytes of one frame without its length. @default 104_857_600, as Kafka's socket.request.max.bytes */
  readonly maxFrameBytes?: number;
}

const prefixBytes = 4;
const defaultMaxFrameBytes = 104_857_600;

/**
 * Cuts a stream of bytes into frames: each an int32 length and that many bytes. A declared length is checked against the
 * limit before anything is kept. After an error the decoder throws the same error again: discard it, and the connection.
 */
export class FrameDecoder {
  readonly #maxFrameBytes: number;
  #chunks: Uint8Array[] = [];
  #bufferedBytes = 0;
  #error: KafkaProtocolError | undefined;

  constructor(options: FrameDecoderOptions = {}) {
    this.#maxFrameBytes = options.maxFrameBytes ?? defaultMaxFrameBytes;
  }

  /** Bytes of a frame that has not ended. */
  get bufferedBytes(): number {
    return this.#bufferedBytes;
  }

  /** Frames that the chunk completes, without their lengths: views of the chunk where one chunk holds all of a frame. */
  *push(chunk: Uint8Array): Generator<Uint8Array, void, undefined> {
    if (this.#error !== undefined) throw this.#error;
    if (chunk.length > 0) {
      this.#chunks.push(chunk);
      this.#bufferedBytes += chunk.length;
    }
    for (;;) {
      const length = this.#frameLength();
      if (length === undefined || this.#bufferedBytes < prefixBytes + length) return;
      yield this.#take(prefixBytes + length).subarray(prefixBytes);
    }
  }

  /** At the end of the stream: throws when a frame has not ended. */
  finish(): void {
    if (this.#error !== undefined) throw this.#error;
    if (this.#bufferedBytes === 0) return;
    throw this.#fail(
      'ERR_KAFKA_TRUNCATED',
      `the stream ends ${this.#bufferedBytes} bytes into a frame${this.#describeLength()}`,
    );
  }

  #describeLength(): string {
    const length = this.#frameLength();
    return length === undefined ? '' : ` of ${length + prefixBytes}`;
  }

  #frameLength(): number | undefined {
    if (this.#bufferedBytes < prefixBytes) return undefined;
    const length = this.#prefix();
    if (length < 0) throw this.#fail('ERR_KAFKA_INVALID_LENGTH', `a frame of ${length} bytes cannot be`);
    if (length > this.#maxFrameBytes) {
      const text = describePrefix(length);
      throw this.#fail(
        'ERR_KAFKA_LIMIT_EXCEEDED',
        `a frame of ${length} bytes${text} exceeds the limit of ${this.#maxFrameBytes} (maxFrameBytes)`,
      );
    }
    return length;
  }

  #prefix(): number {
    const first = this.#chunks[0]!;
    if (first.length >= prefixBytes) {
      return (first[0]! << 24) | (first[1]! << 16) | (first[2]! << 8) | first[3]!;
    }
    let value = 0;
    let count = 0;
    for (const chunk of this.#chunks) {
      for (const byte of chunk) {
        if (count++ === prefixBytes) return value;
        value = (value << 8) | byte;
      }
    }
    return value;
  }

  #take(count: number): Uint8Array {
    this.#bufferedBytes -= count;
    const first = this.#chunks[0]!;
    if (first.length >= count) {
      if (first.length === count) this.#chunks.shift();
      else this.#chunks[0] = first.subarray(count);
      return first.subarray(0, count);
    }
    return this.#join(count);
  }

  #join(count: number): Uint8Array {
    const joined = new Uint8Array(count);
    let at = 0;
    let used = 0;
    while (at < count) {
      const chunk = this.#chunks[used]!;
      const part = chunk.subarray(0, count - at);
      joined.set(part, at);
      at += part.length;
      if (part.length < chunk.length) this.#chunks[used] = chunk.subarray(part.length);
      else used++;
    }
    this.#chunks.splice(0, used);
    return joined;
  }

  #fail(code: KafkaProtocolError['code'], message: string): KafkaProtocolError {
    this.#error = new KafkaProtocolError(code, message, -1);
    this.#chunks = [];
    this.#bufferedBytes = 0;
    return this.#error;
  }
}

/** What the length would be as text: who speaks HTTP or TLS to a Kafka port sees it named. */
function describePrefix(length: number): string {
  if (length >>> 8 === 0x160301 || length >>> 8 === 0x160303) return ' (a TLS handshake?)';
  const bytes = [length >>> 24, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff];
  if (!bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) return '';
  return ` ('${String.fromCharCode(...bytes)}' as text: not Kafka's protocol?)`;
}
