/** Makes the error for bytes that end too early, or that break an encoding rule. */
export type DecodeFailure = (what: string) => Error;

/** Reads big-endian integers, QUIC varints (RFC 9000, 16) and views from one range of bytes, never past its end. */
export class ByteReader {
  #bytes: Uint8Array;
  #position: number;
  #end: number;
  readonly #failure: DecodeFailure;

  constructor(bytes: Uint8Array, failure: DecodeFailure, start = 0, end: number = bytes.length) {
    this.#bytes = bytes;
    this.#position = start;
    this.#end = end;
    this.#failure = failure;
  }

  get position(): number {
    return this.#position;
  }

  get remaining(): number {
    return this.#end - this.#position;
  }

  /** Starts over on other bytes, so that a hot loop needs one reader only. */
  restart(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#position = 0;
    this.#end = bytes.length;
  }

  fail(what: string): never {
    throw this.#failure(what);
  }

  u8(): number {
    if (this.#position >= this.#end) this.fail('bytes end inside a u8');
    return this.#bytes[this.#position++]!;
  }

  u16(): number {
    if (this.remaining < 2) this.fail('bytes end inside a u16');
    const at = this.#position;
    this.#position += 2;
    return (this.#bytes[at]! << 8) | this.#bytes[at + 1]!;
  }

  u24(): number {
    return this.u8() * 0x10000 + this.u16();
  }

  u32(): number {
    return this.u16() * 0x10000 + this.u16();
  }

  /**
   * A QUIC varint. Values from 2^53 on come rounded to the nearest double: they exceed every limit that is ever
   * granted here, so the comparison that refuses them needs no exactness.
   */
  varint(): number {
    const bytes = this.#bytes;
    const at = this.#position;
    if (at >= this.#end) this.fail('bytes end before a varint');
    const first = bytes[at]!;
    const byteLength = 1 << (first >> 6);
    if (this.#end - at < byteLength) this.fail('bytes end inside a varint');
    this.#position = at + byteLength;
    if (byteLength === 1) return first;
    const head = ((first & 0x3f) << 8) | bytes[at + 1]!;
    if (byteLength === 2) return head;
    const word = head * 0x10000 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    if (byteLength === 4) return word;
    const low = ((bytes[at + 4]! << 8) | bytes[at + 5]!) * 0x10000 + ((bytes[at + 6]! << 8) | bytes[at + 7]!);
    return word * 0x1_0000_0000 + low;
  }

  /** A view of the next `byteLength` bytes. */
  take(byteLength: number): Uint8Array {
    if (byteLength > this.remaining) this.fail(`${byteLength} bytes declared, ${this.remaining} left`);
    const at = this.#position;
    this.#position = at + byteLength;
    return this.#bytes.subarray(at, at + byteLength);
  }

  skip(byteLength: number): void {
    if (byteLength > this.remaining) this.fail(`${byteLength} bytes declared, ${this.remaining} left`);
    this.#position += byteLength;
  }

  /** Skips zero bytes and says how many there were. */
  skipZeros(): number {
    const start = this.#position;
    while (this.#position < this.#end && this.#bytes[this.#position] === 0) this.#position++;
    return this.#position - start;
  }
}
