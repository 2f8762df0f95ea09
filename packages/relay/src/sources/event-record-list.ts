import type { RecordBatchWriter, RecordHeader, RecordList } from '@logdrive/kafka-protocol/records';
import { RECORD_OVERHEAD_BYTES } from '@logdrive/kafka-protocol/records';
import type { EventRanges } from '@logdrive/lumberjack';

/** Events as records: each payload is copied once, from the received bytes into the log's batch. */
export class EventRecordList implements RecordList {
  readonly recordCount: number;
  readonly #events: EventRanges;
  readonly #timestampMs: number;
  readonly #headers: readonly RecordHeader[] | undefined;
  readonly #headersBytes: number;
  /** Indexes of the events to store; undefined for all. */
  readonly #kept: Uint32Array | undefined;

  constructor(
    events: EventRanges,
    timestampMs: number,
    headers: readonly RecordHeader[] | undefined,
    kept: Uint32Array | undefined,
  ) {
    this.#events = events;
    this.#timestampMs = timestampMs;
    this.#headers = headers;
    this.#headersBytes = headersBytes(headers);
    this.#kept = kept;
    this.recordCount = kept?.length ?? events.length;
  }

  byteLengthAt(index: number): number {
    const event = this.#kept?.[index] ?? index;
    return this.#events.endAt(event) - this.#events.startAt(event) + this.#headersBytes;
  }

  writeTo(writer: RecordBatchWriter, index: number): void {
    const events = this.#events;
    const event = this.#kept?.[index] ?? index;
    const source = events.sourceAt(event);
    const start = events.startAt(event);
    const end = events.endAt(event);
    if (!this.#headers) {
      writer.appendValue(this.#timestampMs, source, start, end);
      return;
    }
    writer.append({
      value: source.subarray(start, end),
      headers: this.#headers,
      timestampMs: this.#timestampMs,
    });
  }
}

function headersBytes(headers: readonly RecordHeader[] = []): number {
  let bytes = 0;
  for (const { key, value } of headers) {
    bytes += Buffer.byteLength(key) + (value?.byteLength ?? 0) + RECORD_OVERHEAD_BYTES;
  }
  return bytes;
}
