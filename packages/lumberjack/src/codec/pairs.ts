/**
 * The pairs of a D frame: as strings, and as the bytes of one JSON object. A key that comes twice keeps its last value,
 * in its last place, as Logstash and go-lumber have it. Bytes that are not UTF-8 become U+FFFD, one for each byte.
 */
import { readU32 } from './u32.ts';
import { characterLength } from './utf8.ts';

/** Up to so many pairs, keys are compared with each other; beyond, a set is worth its cost. */
const FEW_PAIRS = 16;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const REPLACEMENT = [0xef, 0xbf, 0xbd];
/** Second character of the escapes that have one of their own; the other controls become \u00XX. */
const SHORT_ESCAPES = new Map([
  [0x08, 0x62],
  [0x09, 0x74],
  [0x0a, 0x6e],
  [0x0c, 0x66],
  [0x0d, 0x72],
  [QUOTE, QUOTE],
  [BACKSLASH, BACKSLASH],
]);

/** Reads the pairs of a D frame's payload (its lengths are known to be right) as strings, all of them, in order. */
export function pairStrings(payload: Uint8Array): (readonly [key: string, value: string])[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at < payload.length; ) {
    const keyEnd = at + 4 + readU32(payload, at);
    const valueEnd = keyEnd + 4 + readU32(payload, keyEnd);
    const key = decoder.decode(payload.subarray(at + 4, keyEnd));
    pairs.push([key, decoder.decode(payload.subarray(keyEnd + 4, valueEnd))]);
    at = valueEnd;
  }
  return pairs;
}

/** Turns pairs into JSON objects, one at a time. It keeps only what it needs between its two steps. */
export class PairsToJson {
  #places = new Uint32Array(0);
  #pairCount = 0;

  /** Finds the pairs in `source` from `start` on and returns how many bytes their JSON object takes. */
  measure(source: Uint8Array, start: number, pairCount: number): number {
    this.#locate(source, start, pairCount);
    dropRepeatedKeys(source, this.#places, pairCount);
    let bytes = 2;
    for (let index = 0; index < pairCount; index++) {
      const key = this.#places[index * 2]!;
      if (key === DROPPED) continue;
      const value = this.#places[index * 2 + 1]!;
      if (bytes > 2) bytes++;
      bytes += 5 + escapedLength(source, key, key + readU32(source, key - 4));
      bytes += escapedLength(source, value, value + readU32(source, value - 4));
    }
    return bytes;
  }

  /** Writes the object measured last into `target` at `at`, and returns where it ends. */
  write(source: Uint8Array, target: Uint8Array, at: number): number {
    let end = at;
    target[end++] = 0x7b;
    for (let index = 0; index < this.#pairCount; index++) {
      const key = this.#places[index * 2]!;
      if (key === DROPPED) continue;
      if (end > at + 1) target[end++] = 0x2c;
      end = writeString(source, key, target, end);
      target[end++] = 0x3a;
      end = writeString(source, this.#places[index * 2 + 1]!, target, end);
    }
    target[end++] = 0x7d;
    return end;
  }

  #locate(source: Uint8Array, start: number, pairCount: number): void {
    if (this.#places.length < pairCount * 2) this.#places = new Uint32Array(pairCount * 2);
    this.#pairCount = pairCount;
    let at = start;
    for (let field = 0; field < pairCount * 2; field++) {
      this.#places[field] = at + 4;
      at += 4 + readU32(source, at);
    }
  }
}

/** In the list of places, instead of a key whose pair does not count. No key starts at 0: its length comes first. */
const DROPPED = 0;

function dropRepeatedKeys(source: Uint8Array, places: Uint32Array, pairCount: number): void {
  if (pairCount > FEW_PAIRS) {
    const seen = new Set<string>();
    for (let index = pairCount - 1; index >= 0; index--) {
      const key = places[index * 2]!;
      // One character a byte: equal bytes, equal strings.
      const text = latin1.decode(source.subarray(key, key + readU32(source, key - 4)));
      if (seen.has(text)) places[index * 2] = DROPPED;
      seen.add(text);
    }
    return;
  }
  for (let index = 0; index < pairCount; index++) {
    for (let later = index + 1; later < pairCount; later++) {
      if (isSameField(source, places[index * 2]!, places[later * 2]!)) {
        places[index * 2] = DROPPED;
        break;
      }
    }
  }
}

function isSameField(source: Uint8Array, one: number, other: number): boolean {
  const length = readU32(source, one - 4);
  if (length !== readU32(source, other - 4)) return false;
  for (let index = 0; index < length; index++) {
    if (source[one + index] !== source[other + index]) return false;
  }
  return true;
}

function escapedLength(source: Uint8Array, start: number, end: number): number {
  let length = end - start;
  for (let at = start; at < end; ) {
    const byte = source[at]!;
    if (byte >= 0x80) {
      const width = characterLength(source, at, end);
      if (width === 0) length += 2;
      at += Math.max(width, 1);
      continue;
    }
    if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) length += SHORT_ESCAPES.has(byte) ? 1 : 5;
    at++;
  }
  return length;
}

function writeString(source: Uint8Array, start: number, target: Uint8Array, at: number): number {
  const end = start + readU32(source, start - 4);
  let out = at;
  target[out++] = QUOTE;
  for (let from = start; from < end; ) {
    const byte = source[from]!;
    const width = characterLength(source, from, end);
    if (width === 0) {
      for (const part of REPLACEMENT) target[out++] = part;
      from++;
    } else if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) {
      out = writeEscape(byte, target, out);
      from++;
    } else {
      for (const last = from + width; from < last; from++) target[out++] = source[from]!;
    }
  }
  target[out++] = QUOTE;
  return out;
}

function writeEscape(byte: number, target: Uint8Array, at: number): number {
  const short = SHORT_ESCAPES.get(byte);
  target[at] = BACKSLASH;
  if (short !== undefined) {
    target[at + 1] = short;
    return at + 2;
  }
  target[at + 1] = 0x75;
  target[at + 2] = 0x30;
  target[at + 3] = 0x30;
  target[at + 4] = 0x30 + (byte >> 4);
  const low = byte & 0x0f;
  target[at + 5] = low < 10 ? 0x30 + low : 0x57 + low;
  return at + 6;
}

const latin1 = new TextDecoder('latin1');
