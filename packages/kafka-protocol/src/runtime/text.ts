// UTF-8 in both directions: Node's own slices where there is a Buffer, the Encoding API elsewhere.

interface NodeSlices {
  utf8Slice(this: Uint8Array, start: number, end: number): string;
}

const nodeSlices = (globalThis as { Buffer?: { prototype: Partial<NodeSlices> } }).Buffer?.prototype;
const utf8Slice = nodeSlices?.utf8Slice;

/** Bytes that are no UTF-8 become U+FFFD, as in Kafka. */
export const decodeText: (bytes: Uint8Array, start: number, end: number) => string =
  utf8Slice === undefined ? decodeByApi : (bytes, start, end) => utf8Slice.call(bytes, start, end);

let decoder: TextDecoder | undefined;
let encoder: TextEncoder | undefined;

function decodeByApi(bytes: Uint8Array, start: number, end: number): string {
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes.subarray(start, end));
}

/** Bytes of UTF-8 of a string. */
export function textByteLength(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // A surrogate is two bytes more than its unit in a pair of four: one each here.
    count += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return count;
}

/** Writes a string at `start`; there must be room for all of it. */
export function encodeText(text: string, bytes: Uint8Array, start: number): void {
  encoder ??= new TextEncoder();
  encoder.encodeInto(text, bytes.subarray(start));
}
