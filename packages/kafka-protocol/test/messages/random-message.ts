// Random messages of any schema and version, from a seed: with values at the limits of their types, nulls wherever a
// version allows them, tagged fields, and unknown tagged fields.
import type { FieldSchema, MessageSchema, StructSchema } from '../../src/runtime/schema.ts';

type Struct = Record<string, unknown>;

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

export class MessageSource {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  /** A message for one version: only fields that it carries are set. */
  next(schema: MessageSchema, version: number): Struct {
    return this.#struct(schema.root, version, schema.flexible.has(version));
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #struct(struct: StructSchema, version: number, isFlexible: boolean): Struct {
    const made: Struct = {};
    for (const field of struct.fields) {
      if (!field.versions.has(version)) continue;
      if (field.tagged.has(version) && this.#below(2) === 0) continue;
      made[field.name] = this.#value(field, version, isFlexible);
    }
    if (isFlexible && this.#below(8) === 0) {
      const tag = 40 + this.#below(300);
      made.unknownTaggedFields = [
        { tag, bytes: this.#bytes() },
        { tag: tag + 1 + this.#below(2 ** 30), bytes: this.#bytes() },
      ];
    }
    return made;
  }

  #value(field: FieldSchema, version: number, isFlexible: boolean): unknown {
    if (field.nullable.has(version) && this.#below(4) === 0) return null;
    if (!field.isArray) return this.#one(field, version, isFlexible);
    const count = field.struct === undefined && this.#below(30) === 0 ? 130 : this.#below(4);
    return Array.from({ length: count }, () => this.#one(field, version, isFlexible));
  }

  #one(field: FieldSchema, version: number, isFlexible: boolean): unknown {
    if (field.struct !== undefined) return this.#struct(field.struct, version, isFlexible);
    switch (field.type) {
      case 'bool':
        return this.#below(2) === 1;
      case 'int8':
        return Number(this.#integer(8n));
      case 'int16':
        return Number(this.#integer(16n));
      case 'int32':
        return Number(this.#integer(32n));
      case 'uint16':
        return Number(BigInt.asUintN(16, this.#integer(16n)));
      case 'uint32':
        return Number(BigInt.asUintN(32, this.#integer(32n)));
      case 'int64': {
        const value = this.#integer(64n);
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
      }
      case 'float64':
        return [0, -1.5, 1e300, 5e-324, Number.POSITIVE_INFINITY, this.#random()][this.#below(6)];
      case 'uuid':
        return Buffer.from(Array.from({ length: 16 }, () => this.#below(256))).toString('base64url');
      case 'string':
        return this.#text();
      default:
        return this.#bytes();
    }
  }

  #integer(bits: bigint): bigint {
    const top = 1n << (bits - 1n);
    const any = BigInt.asIntN(
      Number(bits),
      (BigInt(this.#below(2 ** 32)) << 32n) | BigInt(this.#below(2 ** 32)),
    );
    return [-top, top - 1n, -1n, 0n, any, any >> BigInt(this.#below(Number(bits)))][this.#below(6)]!;
  }

  #text(): string {
    const alphabet = Array.from(this.#below(5) === 0 ? 'aé€😀\u0000"\\' : 'abcdefghijklmnopqrstuvwxyz-.09');
    const length = [0, 62, 63, 64, 65, 126, 127, 128, 130, this.#below(20), this.#below(20), this.#below(20)][
      this.#below(12)
    ]!;
    return Array.from({ length }, () => alphabet[this.#below(alphabet.length)]).join('');
  }

  #bytes(): Uint8Array {
    const length = this.#below(10) === 0 ? 120 + this.#below(200) : this.#below(12);
    return Uint8Array.from({ length }, () => this.#below(256));
  }
}
