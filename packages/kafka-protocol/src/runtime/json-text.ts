// JSON text with exact 64-bit integers: plain numbers beyond 2^53 become bigints, and bigints plain numbers.
import type { JsonValue } from './json.ts';

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;
const parse = JSON.parse as (text: string, reviver: Reviver) => unknown;
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

/** Like `JSON.parse`; a whole number that a double cannot hold exactly becomes a bigint. */
export function parseJson(text: string): unknown {
  return parse(text, (_, value, { source }) => {
    if (typeof value !== 'number' || Number.isSafeInteger(value) || source === undefined) return value;
    return /^-?\d+$/.test(source) ? BigInt(source) : value;
  });
}

/** Like `JSON.stringify`; a bigint becomes a plain number. */
export function stringifyJson(value: JsonValue, indent?: number): string {
  return JSON.stringify(
    value,
    (_, inner: unknown) => (typeof inner === 'bigint' ? rawJSON(String(inner)) : inner),
    indent,
  );
}
