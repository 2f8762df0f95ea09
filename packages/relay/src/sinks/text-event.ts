import type { RecordHeader } from '@logdrive/kafka-protocol/records';
import { HEADER } from '../runtime/encoding.ts';

/** What Logstash finds in `@metadata` of an event that came as text. */
const METADATA = '"@metadata":{"beat":"logdrive","type":"_doc"}';

const utf8 = new TextDecoder();

/**
 * One line of text as the JSON event that Beats clients send for it: `@timestamp` is when the relay took it, `message`
 * the text. Bytes that are not UTF-8 become U+FFFD.
 */
export function textEvent(text: Uint8Array, timestampMs: number): Uint8Array {
  const message = JSON.stringify(utf8.decode(text));
  const timestamp = new Date(Math.max(0, timestampMs)).toISOString();
  return Buffer.from(`{"@timestamp":"${timestamp}","message":${message},${METADATA}}`);
}

/** Members that headers of the relay become under `logdrive`, by header. */
const MEMBERS: Readonly<Record<string, string>> = {
  [HEADER.peer]: 'peer',
  [HEADER.tlsSubject]: 'tlsSubject',
};

const CLOSING_BRACE = 0x7d;
const OPENING_BRACE = 0x7b;

/**
 * A JSON object with one more member, `logdrive`, that holds what the headers say of the client: spliced in before the
 * last brace, without parsing. The same bytes when there is nothing to add, or no object to add it to.
 */
export function withClient(json: Uint8Array, headers: readonly RecordHeader[]): Uint8Array {
  const client: Record<string, string> = {};
  for (const { key, value } of headers) {
    const member = MEMBERS[key];
    if (member !== undefined && value) client[member] = utf8.decode(value);
  }
  const close = json.lastIndexOf(CLOSING_BRACE);
  if (Object.keys(client).length === 0 || close < 0) return json;
  let before = close - 1;
  while (before > 0 && isSpace(json[before]!)) before--;
  const comma = json[before] === OPENING_BRACE ? '' : ',';
  const added = Buffer.from(`${comma}"logdrive":${JSON.stringify(client)}`);
  return Buffer.concat([json.subarray(0, close), added, json.subarray(close)]);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
