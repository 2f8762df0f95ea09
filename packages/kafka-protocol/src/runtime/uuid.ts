import { Fault } from './errors.ts';

/** A UUID as Kafka prints it: 22 characters of base64url. */
export type Uuid = string;

/** Kafka's "no UUID". */
export const zeroUuid: Uuid = 'AAAAAAAAAAAAAAAAAAAAAA';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const sextets = new Int8Array(128).fill(-1);
for (let index = 0; index < alphabet.length; index++) sextets[alphabet.charCodeAt(index)] = index;

const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0));

/** Sixteen bytes as text: all characters in one call, which makes the string at once. */
export function formatUuid(view: DataView, start: number): Uuid {
  const a = view.getUint32(start);
  const b = view.getUint32(start + 4);
  const c = view.getUint32(start + 8);
  const d = view.getUint32(start + 12);
  return String.fromCharCode(
    codes[a >>> 26]!,
    codes[(a >>> 20) & 63]!,
    codes[(a >>> 14) & 63]!,
    codes[(a >>> 8) & 63]!,
    codes[(a >>> 2) & 63]!,
    codes[((a << 4) | (b >>> 28)) & 63]!,
    codes[(b >>> 22) & 63]!,
    codes[(b >>> 16) & 63]!,
    codes[(b >>> 10) & 63]!,
    codes[(b >>> 4) & 63]!,
    codes[((b << 2) | (c >>> 30)) & 63]!,
    codes[(c >>> 24) & 63]!,
    codes[(c >>> 18) & 63]!,
    codes[(c >>> 12) & 63]!,
    codes[(c >>> 6) & 63]!,
    codes[c & 63]!,
    codes[d >>> 26]!,
    codes[(d >>> 20) & 63]!,
    codes[(d >>> 14) & 63]!,
    codes[(d >>> 8) & 63]!,
    codes[(d >>> 2) & 63]!,
    codes[(d << 4) & 63]!,
  );
}

/** Writes the sixteen bytes of a UUID's text. Throws a Fault when it is none. */
export function parseUuid(text: string, bytes: Uint8Array, start: number): void {
  if (typeof text !== 'string' || text.length !== 22) throw invalid(text);
  let at = start;
  let seen = 0;
  for (let index = 0; index < 20; index += 4) {
    const a = sextet(text, index);
    const b = sextet(text, index + 1);
    const c = sextet(text, index + 2);
    const d = sextet(text, index + 3);
    seen |= a | b | c | d;
    bytes[at++] = (a << 2) | (b >> 4);
    bytes[at++] = (b << 4) | (c >> 2);
    bytes[at++] = (c << 6) | d;
  }
  const a = sextet(text, 20);
  const b = sextet(text, 21);
  // A negative sextet is a foreign character; bits below the last byte would be lost.
  if ((seen | a | b) < 0 || (b & 15) !== 0) throw invalid(text);
  bytes[at] = (a << 2) | (b >> 4);
}

function sextet(text: string, index: number): number {
  return sextets[text.charCodeAt(index)] ?? -1;
}

function invalid(text: unknown): Fault {
  return new Fault(
    'ERR_KAFKA_INVALID_VALUE',
    `${JSON.stringify(text)} is no UUID: 22 characters of base64url`,
  );
}
