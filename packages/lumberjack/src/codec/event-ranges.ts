import type { EventRanges } from './event-list.ts';

/**
 * Ranges over events in memory. Bytes and strings are taken as JSON text, which nothing checks; objects are turned into
 * it. Throws TypeError on what JSON cannot say (cycles, bigints).
 */
export function eventRanges(events: Iterable<Uint8Array | string | object>): EventRanges {
  const encoder = new TextEncoder();
  const payloads: Uint8Array[] = [];
  for (const event of events) {
    if (event instanceof Uint8Array) payloads.push(event);
    else payloads.push(encoder.encode(typeof event === 'string' ? event : JSON.stringify(event)));
  }
  return {
    length: payloads.length,
    sourceAt: (index) => payloads[index]!,
    startAt: () => 0,
    endAt: (index) => payloads[index]!.length,
  };
}
