import type { EventRanges } from '@logdrive/lumberjack';

/** How closely an event is looked at before it is stored. */
export type Validation = 'shape' | 'json' | 'none';

const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Looks at events one after another; keeps the position of the next NUL, so that no byte is searched twice. What it keeps
 * holds for one list of events only: memory that a list gave back is received into again, under the same view.
 */
export class EventCheck {
  readonly #validation: Validation;
  readonly #maxEventBytes: number;
  #events: EventRanges | undefined;
  #source: Uint8Array | undefined;
  #sourceBuffer: Buffer = Buffer.alloc(0);
  #nextNul = -1;

  constructor(validation: Validation, maxEventBytes: number) {
    this.#validation = validation;
    this.#maxEventBytes = maxEventBytes;
  }

  /** Why the event is refused, or undefined when it is fine. */
  refusalOf(events: EventRanges, index: number): string | undefined {
    const start = events.startAt(index);
    const end = events.endAt(index);
    if (end - start > this.#maxEventBytes) return 'too-large';
    if (this.#validation === 'none') return undefined;
    const source = events.sourceAt(index);
    if (source[start] !== OPENING_BRACE || source[end - 1] !== CLOSING_BRACE) return 'not-json';
    if (this.#hasNul(events, source, start, end)) return 'nul-byte';
    if (this.#validation === 'json' && !isJson(source.subarray(start, end))) return 'not-json';
    return undefined;
  }

  #hasNul(events: EventRanges, source: Uint8Array, start: number, end: number): boolean {
    if (source !== this.#source || events !== this.#events) {
      this.#events = events;
      this.#source = source;
      this.#sourceBuffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
      this.#nextNul = -1;
    }
    if (this.#nextNul < start) {
      const found = this.#sourceBuffer.indexOf(0, start);
      this.#nextNul = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#nextNul < end;
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(utf8.decode(bytes));
    return true;
  } catch {
    return false;
  }
}
