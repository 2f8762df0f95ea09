/**
 * Events by index, as ranges of byte arrays: whoever forwards or stores a hundred thousand of them needs no object
 * for each. Event `index` is `sourceAt(index)` from `startAt(index)` up to, not including, `endAt(index)`.
 * An index outside 0…length-1 has no defined result, and sourceAt may throw.
 */
export interface EventRanges {
  readonly length: number;
  sourceAt(index: number): Uint8Array;
  startAt(index: number): number;
  endAt(index: number): number;
}

/**
 * The events of a window or of a part of one. Payloads are views of received bytes: never parsed, never overwritten,
 * and alive (with the whole chunk they arrived in) as long as something refers to them; `copy()` detaches.
 */
export interface EventList extends EventRanges, Iterable<LumberjackEvent> {
  /** Sum of the payloads' lengths. */
  readonly byteLength: number;
  /** The event as an object, made on the spot; negative counts from the end; undefined outside the list. */
  at(index: number): LumberjackEvent | undefined;
}

/** One log entry: the JSON text of a J frame, or the JSON object made of a D frame's pairs. */
export interface LumberjackEvent {
  /** The payload as it was received. */
  readonly bytes: Uint8Array;
  /** The payload as text; invalid UTF-8 becomes U+FFFD. */
  readonly text: string;
  /** Parses the payload. Throws SyntaxError: what a client sent need not be JSON. */
  json(): unknown;
  /** The payload in memory of its own. */
  copy(): Uint8Array;
}
