import { Fault } from './errors.ts';

/** A UUID as Kafka prints it: 22 characters of base64url. */
export type Uuid = string;

/** Kafka's "no UUID". */
export const zeroUuid: Uuid = 'AAAAAAAAAAAAAAAAAAAAAA';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const sextets = new Int8Array(128).fill(-1);
for (let index = 0; index < alphabet.length; index++) sextets[alphabet.charCodeAt(index)] = index;

/** Sixteen bytes as text. */
export function formatUuid(bytes: Uint8Array, start: number): Uuid {
  let text = '';
  for (let at = start; at < start + 15; at += 3) {
    const bits = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    text +=
      alphabet[bits >> 18]! +
      alphabet[(bits >> 12) & 63]! +
      alphabet[(bits >> 6) & 63]! +
      alphabet[bits & 63]!;
  }
  const last = bytes[start + 15]!;
  return text + alphabet[last >> 2]! + alphabet[(last & 3) << 4]!;
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
