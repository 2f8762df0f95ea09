import type { LogRecord, RecordHeader } from '@logdrive/kafka-protocol/records';
import type { Offset, TopicPartition } from '@logdrive/log';
import { HEADER } from './encoding.ts';
import type { Encoding } from './encoding.ts';
import type { RecordRun } from './record-run.ts';

const NO_HEADERS: readonly RecordHeader[] = [];

/** Where a record's bytes are, as a `RecordCursor` shows them. */
export interface RecordPlace {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly timestampMs: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly headerCount: number;
  headers(): RecordHeader[];
}

/** The columns of a run: one entry per record, one array per property. */
interface Columns {
  readonly sources: Uint8Array[];
  readonly offsets: Float64Array;
  readonly timestampsMs: Float64Array;
  /** Start and end of the value, then of the key: -1 for null. */
  readonly ranges: Int32Array;
  /** Of the few records that have any, by index. */
  readonly headers: Map<number, RecordHeader[]>;
}

const RANGE_COLUMNS = 4;

/** Collects records, one after another, into a run of at most `capacity`. */
export class RunBuilder {
  readonly #topicPartition: TopicPartition;
  readonly #topicEncoding: Encoding;
  readonly #columns: Columns;
  #length = 0;
  #byteLength = 0;

  constructor(topicPartition: TopicPartition, topicEncoding: Encoding, capacity: number) {
    this.#topicPartition = topicPartition;
    this.#topicEncoding = topicEncoding;
    this.#columns = {
      sources: [],
      offsets: new Float64Array(capacity),
      timestampsMs: new Float64Array(capacity),
      ranges: new Int32Array(capacity * RANGE_COLUMNS),
      headers: new Map(),
    };
  }

  get length(): number {
    return this.#length;
  }

  get byteLength(): number {
    return this.#byteLength;
  }

  add(place: RecordPlace): void {
    const columns = this.#columns;
    const index = this.#length++;
    const range = index * RANGE_COLUMNS;
    columns.sources.push(place.bytes);
    columns.offsets[index] = place.offset;
    columns.timestampsMs[index] = place.timestampMs;
    columns.ranges[range] = place.valueStart;
    columns.ranges[range + 1] = place.valueEnd;
    columns.ranges[range + 2] = place.keyStart;
    columns.ranges[range + 3] = place.keyEnd;
    if (place.headerCount > 0) columns.headers.set(index, place.headers());
    this.#byteLength += place.valueEnd - place.valueStart;
  }

  /** The run of what was added: at least one record. */
  finish(): RecordRun {
    return new BatchRun(this.#topicPartition, this.#topicEncoding, this.#columns, 0, this.#length);
  }
}

class BatchRun implements RecordRun {
  readonly topicPartition: TopicPartition;
  readonly length: number;
  readonly #topicEncoding: Encoding;
  readonly #columns: Columns;
  readonly #first: number;
  #byteLength = -1;

  constructor(
    topicPartition: TopicPartition,
    topicEncoding: Encoding,
    columns: Columns,
    first: number,
    length: number,
  ) {
    this.topicPartition = topicPartition;
    this.#topicEncoding = topicEncoding;
    this.#columns = columns;
    this.#first = first;
    this.length = length;
  }

  get byteLength(): number {
    if (this.#byteLength < 0) {
      this.#byteLength = 0;
      for (let index = 0; index < this.length; index++)
        this.#byteLength += this.endAt(index) - this.startAt(index);
    }
    return this.#byteLength;
  }

  get encoding(): Encoding | 'mixed' {
    const { headers } = this.#columns;
    if (headers.size === 0) return this.#topicEncoding;
    const first = this.encodingAt(0);
    for (let index = 1; index < this.length; index++) {
      if (this.encodingAt(index) !== first) return 'mixed';
    }
    return first;
  }

  get nextOffset(): Offset {
    return this.offsetAt(this.length - 1) + 1;
  }

  offsetAt(index: number): Offset {
    return this.#columns.offsets[this.#first + index]!;
  }

  timestampMsAt(index: number): number {
    return this.#columns.timestampsMs[this.#first + index]!;
  }

  encodingAt(index: number): Encoding {
    const headers = this.#columns.headers.get(this.#first + index);
    const own = headers?.find(({ key }) => key === HEADER.encoding)?.value;
    return own ? encodingNamed(own) : this.#topicEncoding;
  }

  sourceAt(index: number): Uint8Array {
    return this.#columns.sources[this.#first + index]!;
  }

  startAt(index: number): number {
    return this.#columns.ranges[(this.#first + index) * RANGE_COLUMNS]!;
  }

  endAt(index: number): number {
    return this.#columns.ranges[(this.#first + index) * RANGE_COLUMNS + 1]!;
  }

  headersAt(index: number): readonly RecordHeader[] {
    return this.#columns.headers.get(this.#first + index) ?? NO_HEADERS;
  }

  recordAt(index: number): LogRecord {
    const source = this.sourceAt(index);
    const range = (this.#first + index) * RANGE_COLUMNS;
    const [keyStart, keyEnd] = [this.#columns.ranges[range + 2]!, this.#columns.ranges[range + 3]!];
    const valueStart = this.startAt(index);
    return {
      offset: this.offsetAt(index),
      timestampMs: this.timestampMsAt(index),
      key: keyStart < 0 ? null : source.subarray(keyStart, keyEnd),
      value: valueStart < 0 ? null : source.subarray(valueStart, this.endAt(index)),
      headers: this.headersAt(index),
    };
  }

  slice(start: number, end: number): RecordRun {
    const length = Math.min(end, this.length) - start;
    return new BatchRun(this.topicPartition, this.#topicEncoding, this.#columns, this.#first + start, length);
  }
}

/** An encoding that this relay does not know is bytes to it. */
function encodingNamed(name: Uint8Array): Encoding {
  const text = Buffer.from(name.buffer, name.byteOffset, name.byteLength).toString('latin1');
  return text === 'json' || text === 'text' ? text : 'binary';
}
