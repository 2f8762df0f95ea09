import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ByteReader } from '../packet/byte-reader.ts';
import { ByteWriter } from '../packet/byte-writer.ts';

/** What a token that this server made proves. */
export type AddressToken =
  | { readonly kind: 'retry'; readonly originalDcid: Uint8Array; readonly retryScid: Uint8Array }
  | { readonly kind: 'new-token' };

const RETRY_KIND = 1;
const NEW_TOKEN_KIND = 2;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const RETRY_LIFETIME_MS = 15_000;
const NEW_TOKEN_LIFETIME_MS = 24 * 3_600_000;
/** Tokens remembered as used; a full memory makes every further one ask for a Retry. */
const MAX_USED_COUNT = 65_536;

/** Makes and reads the tokens of Retry and NEW_TOKEN: sealed, bound to the address, limited in time, used once. */
export class AddressTokens {
  readonly #key: Uint8Array;
  readonly #nowMs: () => number;
  #used = new Set<string>();
  #usedSinceMs: number;

  /** `nowMs` is wall clock time, so that tokens outlive a restart with the same key (32 bytes). */
  constructor(key: Uint8Array = randomBytes(32), nowMs: () => number = Date.now) {
    this.#key = key;
    this.#nowMs = nowMs;
    this.#usedSinceMs = nowMs();
  }

  /** For a Retry: bound to address and port. */
  makeRetryToken(address: string, port: number, originalDcid: Uint8Array, retryScid: Uint8Array): Uint8Array {
    return this.#seal(`${address}/${port}`, (writer) => {
      writer.u8(RETRY_KIND);
      writer.vector(1, () => writer.raw(originalDcid));
      writer.vector(1, () => writer.raw(retryScid));
    });
  }

  /** For NEW_TOKEN: bound to the address only, since ports change between connections. */
  makeNewToken(address: string): Uint8Array {
    return this.#seal(address, (writer) => writer.u8(NEW_TOKEN_KIND));
  }

  #seal(boundTo: string, write: (writer: ByteWriter) => void): Uint8Array {
    const writer = new ByteWriter(64);
    writer.varint(Math.floor(this.#nowMs()));
    write(writer);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(boundTo));
    return Buffer.concat([nonce, cipher.update(writer.bytes), cipher.final(), cipher.getAuthTag()]);
  }

  /** What a token from this address proves; `undefined` for one that is foreign, old, used, or of another address. */
  read(token: Uint8Array, address: string, port: number): AddressToken | undefined {
    const plain = this.#open(token, `${address}/${port}`) ?? this.#open(token, address);
    if (plain === undefined) return undefined;
    const reader = new ByteReader(plain, (what) => new RangeError(what));
    const ageMs = this.#nowMs() - reader.varint();
    const isRetry = reader.u8() === RETRY_KIND;
    if (ageMs < 0 || ageMs > (isRetry ? RETRY_LIFETIME_MS : NEW_TOKEN_LIFETIME_MS)) return undefined;
    if (!isRetry) return this.#useOnce(token) ? { kind: 'new-token' } : undefined;
    const originalDcid = reader.take(reader.u8());
    return { kind: 'retry', originalDcid, retryScid: reader.take(reader.u8()) };
  }

  #open(token: Uint8Array, boundTo: string): Uint8Array | undefined {
    if (token.length < NONCE_BYTES + TAG_BYTES + 2) return undefined;
    const textEnd = token.length - TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', this.#key, token.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(boundTo))
      .setAuthTag(token.subarray(textEnd));
    const plain = decipher.update(token.subarray(NONCE_BYTES, textEnd));
    try {
      decipher.final();
    } catch {
      return undefined;
    }
    return plain;
  }

  #useOnce(token: Uint8Array): boolean {
    if (this.#nowMs() - this.#usedSinceMs > NEW_TOKEN_LIFETIME_MS) {
      this.#used = new Set();
      this.#usedSinceMs = this.#nowMs();
    }
    const name = Buffer.from(token.subarray(0, NONCE_BYTES)).toString('latin1');
    if (this.#used.has(name) || this.#used.size >= MAX_USED_COUNT) return false;
    this.#used.add(name);
    return true;
  }
}
