const TWO_32 = 0x1_0000_0000;

/** How many bytes the shortest varint of `value` takes: 1, 2, 4 or 8. */
export function varintLength(value: number): number {
  if (value < 0x40) return 1;
  if (value < 0x4000) return 2;
  return value < 0x4000_0000 ? 4 : 8;
}

/** Appends to one buffer: of fixed size when a capacity that must hold is given, else growing. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacityBytes = 256) {
    this.#bytes = new Uint8Array(capacityBytes);
  }

  get length(): number {
    return this.#length;
  }

  /** A view of what was written. It stays valid until the next write that grows the buffer. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  reset(): void {
    this.#length = 0;
  }

  /** Moves the end back to `length`, to take back what was written since. */
  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  u8(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  u16(value: number): void {
    this.#reserve(2);
    this.#bytes[this.#length++] = value >>> 8;
    this.#bytes[this.#length++] = value;
  }

  u24(value: number): void {
    this.u8(value >>> 16);
    this.u16(value & 0xffff);
  }

  u32(value: number): void {
    this.#reserve(4);
    this.#bytes[this.#length++] = value >>> 24;
    this.#bytes[this.#length++] = value >>> 16;
    this.#bytes[this.#length++] = value >>> 8;
    this.#bytes[this.#length++] = value;
  }

  varint(value: number): void {
    if (value < 0x40) this.u8(value);
    else if (value < 0x4000) this.u16(value | 0x4000);
    else if (value < 0x4000_0000) this.u32((value | 0x8000_0000) >>> 0);
    else {
      this.u32((Math.floor(value / TWO_32) | 0xc000_0000) >>> 0);
      this.u32(value % TWO_32);
    }
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  zeros(byteLength: number): void {
    this.#reserve(byteLength);
    this.#bytes.fill(0, this.#length, this.#length + byteLength);
    this.#length += byteLength;
  }

  /** Writes a length of `lengthBytes` bytes before what `write` appends. */
  vector(lengthBytes: 1 | 2 | 3, write: () => void): void {
    this.zeros(lengthBytes);
    const start = this.#length;
    write();
    const byteLength = this.#length - start;
    for (let i = 1; i <= lengthBytes; i++) this.#bytes[start - i] = byteLength >>> (8 * (i - 1));
  }

  #reserve(byteLength: number): void {
    const needed = this.#length + byteLength;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
