import { LumberjackError } from './errors.ts';
import type { EventList, LumberjackEvent } from './event-list.ts';

/** Numbers that a table keeps for each event: the index of its source, where it starts, and where it ends. */
export const TABLE_STRIDE = 3;

/** An event list over the ranges that a table holds. */
export class EventTable implements EventList {
  readonly length: number;
  readonly byteLength: number;
  #sources: readonly Uint8Array[];
  readonly #table: Uint32Array;

  /** `table` holds, for each event, source index, start and end. Neither it nor the sources may change afterwards. */
  constructor(sources: readonly Uint8Array[], table: Uint32Array, length: number, byteLength: number) {
    this.#sources = sources;
    this.#table = table;
    this.length = length;
    this.byteLength = byteLength;
  }

  /** Forgets the bytes, because their memory is about to be used again. */
  detach(): void {
    this.#sources = DETACHED;
  }

  sourceAt(index: number): Uint8Array {
    const source = this.#sources[this.#table[index * TABLE_STRIDE]!];
    if (source === undefined) throw absentError(index, this.#sources === DETACHED);
    return source;
  }

  startAt(index: number): number {
    return this.#table[index * TABLE_STRIDE + 1]!;
  }

  endAt(index: number): number {
    return this.#table[index * TABLE_STRIDE + 2]!;
  }

  at(index: number): LumberjackEvent | undefined {
    const place = index < 0 ? this.length + index : index;
    if (!(place >= 0 && place < this.length)) return undefined;
    return new PayloadEvent(this.sourceAt(place).subarray(this.startAt(place), this.endAt(place)));
  }

  *[Symbol.iterator](): Generator<LumberjackEvent> {
    for (let index = 0; index < this.length; index++) {
      yield new PayloadEvent(this.sourceAt(index).subarray(this.startAt(index), this.endAt(index)));
    }
  }
}

const DETACHED: readonly Uint8Array[] = [];

function absentError(index: number, isDetached: boolean): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_CONSUMER',
    isDetached
      ? 'The bytes of these events were released, and reuseMemory lets their memory be used again.'
      : `There is no event ${index} in this list.`,
  );
}

class PayloadEvent implements LumberjackEvent {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get text(): string {
    return decoder.decode(this.bytes);
  }

  json(): unknown {
    return JSON.parse(this.text);
  }

  copy(): Uint8Array {
    return new Uint8Array(this.bytes);
  }
}

// A byte order mark is part of a payload: it stays.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
