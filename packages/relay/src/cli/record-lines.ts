import { isUtf8 } from 'node:buffer';
import type { RecordCursor } from '@logdrive/kafka-protocol/records';

/** The record that a cursor is at, as one line of JSON for people and jq. See docs/commands/log.md for the keys. */
export function recordAsJson(cursor: RecordCursor): string {
  const fields = [`"offset":${cursor.offset}`, `"timestamp":${timestamp(cursor.timestampMs)}`];
  fields.push(`"key":${textOrNull(part(cursor, cursor.keyStart, cursor.keyEnd))}`);
  if (cursor.headerCount > 0) fields.push(`"headers":${headers(cursor)}`);
  fields.push(value(part(cursor, cursor.valueStart, cursor.valueEnd)));
  return `{${fields.join(',')}}`;
}

/** The same record with every byte kept: key, value and header values in base64. */
export function recordAsExport(cursor: RecordCursor): string {
  const base64 = (bytes: Buffer | undefined): string | null => bytes?.toString('base64') ?? null;
  return JSON.stringify({
    offset: cursor.offset,
    timestampMs: cursor.timestampMs,
    key: base64(part(cursor, cursor.keyStart, cursor.keyEnd)),
    value: base64(part(cursor, cursor.valueStart, cursor.valueEnd)),
    headers: cursor
      .headers()
      .map((header) => [header.key, base64(header.value ? view(header.value) : undefined)]),
  });
}

function part({ bytes }: RecordCursor, start: number, end: number): Buffer | undefined {
  return start < 0 ? undefined : view(bytes.subarray(start, end));
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function timestamp(timestampMs: number): string {
  const time = new Date(timestampMs);
  return timestampMs < 0 || Number.isNaN(time.getTime()) ? 'null' : JSON.stringify(time.toISOString());
}

function textOrNull(bytes: Buffer | undefined): string {
  return bytes === undefined ? 'null' : JSON.stringify(bytes.toString('utf8'));
}

function headers(cursor: RecordCursor): string {
  const pairs = cursor
    .headers()
    .map(({ key, value: bytes }) => [key, bytes ? view(bytes).toString('utf8') : null]);
  return JSON.stringify(pairs);
}

/** A JSON object as it is, other text as a string, and what is no text as base64 under a key of its own. */
function value(bytes: Buffer | undefined): string {
  if (bytes === undefined) return '"value":null';
  if (!isUtf8(bytes)) return `"valueBase64":"${bytes.toString('base64')}"`;
  const text = bytes.toString('utf8');
  return `"value":${isJsonObject(text) ? text : JSON.stringify(text)}`;
}

function isJsonObject(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
