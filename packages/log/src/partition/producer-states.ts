import type { Crc32c, RecordBatch } from '@logdrive/kafka-protocol/records';
import { LogError } from '../errors.ts';
import type { TopicPartition } from '../log.ts';

/** A batch that a producer had stored, as far as its duplicates need it. */
export interface ProducedBatch {
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly baseOffset: number;
  readonly lastOffset: number;
  readonly timestampMs: number;
}

interface ProducerState {
  epoch: number;
  /** The last five, oldest first. */
  batches: ProducedBatch[];
}

/** Batches of one producer that are known again: as many as Kafka's idempotent producer has in flight at most. */
const BATCHES_KNOWN = 5;
const SEQUENCE_COUNT = 0x8000_0000;
const SNAPSHOT_VERSION = 1;
const SNAPSHOT_HEADER_BYTES = 10;
const SNAPSHOT_ENTRY_BYTES = 46;

/**
 * What each idempotent producer stored last in a partition, by Kafka's rules: the same batch again is answered with its
 * first offset, and one that does not follow is refused.
 */
export class ProducerStates {
  readonly #topicPartition: TopicPartition;
  readonly #maxCount: number;
  /** In the order of their last batches, so that the first is the one to forget. */
  readonly #states = new Map<number, ProducerState>();

  constructor(topicPartition: TopicPartition, maxCount: number) {
    this.#topicPartition = topicPartition;
    this.#maxCount = maxCount;
  }

  get size(): number {
    return this.#states.size;
  }

  /**
   * The batch that this one repeats, or undefined when it is to be stored. Throws `ERR_LOG_PRODUCER_FENCED` or
   * `ERR_LOG_OUT_OF_ORDER_SEQUENCE`.
   */
  duplicateOf(batch: RecordBatch): ProducedBatch | undefined {
    const state = this.#states.get(batch.producerId);
    if (state === undefined) return undefined;
    const { producerEpoch, baseSequence, lastSequence } = batch;
    if (producerEpoch < state.epoch) {
      throw this.#refusal(
        'ERR_LOG_PRODUCER_FENCED',
        batch,
        `its epoch ${producerEpoch} is below ${state.epoch}`,
      );
    }
    if (producerEpoch > state.epoch) {
      if (baseSequence === 0) return undefined;
      const what = `a new epoch begins with sequence number 0, not ${baseSequence}`;
      throw this.#refusal('ERR_LOG_OUT_OF_ORDER_SEQUENCE', batch, what);
    }
    const duplicate = state.batches.find(
      (known) => known.firstSequence === baseSequence && known.lastSequence === lastSequence,
    );
    if (duplicate) return duplicate;
    const expected = ((state.batches.at(-1)?.lastSequence ?? -1) + 1) % SEQUENCE_COUNT;
    if (baseSequence === expected) return undefined;
    const what = `sequence number ${baseSequence} came where ${expected} was due`;
    throw this.#refusal('ERR_LOG_OUT_OF_ORDER_SEQUENCE', batch, what);
  }

  /** Takes note of a batch that is, or is going to be, stored at the offset it says. */
  add(batch: RecordBatch, durableEnd: number): void {
    const { producerId, producerEpoch } = batch;
    if (producerId < 0 || batch.baseSequence < 0) return;
    let state = this.#states.get(producerId);
    if (state === undefined || producerEpoch > state.epoch) state = { epoch: producerEpoch, batches: [] };
    state.batches.push({
      firstSequence: batch.baseSequence,
      lastSequence: batch.lastSequence,
      baseOffset: batch.baseOffset,
      lastOffset: batch.lastOffset,
      timestampMs: batch.maxTimestampMs,
    });
    // The last durable one stays, however many follow that may yet be lost: it is what a snapshot of now says.
    while (state.batches.length > BATCHES_KNOWN && state.batches[1]!.lastOffset < durableEnd)
      state.batches.shift();
    this.#put(producerId, state);
  }

  /** Kafka's producer snapshot: of each producer its last batch before `offset`. */
  encodeSnapshot(offset: number, crc32c: Crc32c): Buffer {
    const producers: { producerId: number; epoch: number; last: ProducedBatch }[] = [];
    for (const [producerId, { epoch, batches }] of this.#states) {
      const last = batches.findLast((batch) => batch.lastOffset < offset);
      if (last) producers.push({ producerId, epoch, last });
    }
    const bytes = Buffer.alloc(SNAPSHOT_HEADER_BYTES + producers.length * SNAPSHOT_ENTRY_BYTES);
    bytes.writeInt16BE(SNAPSHOT_VERSION, 0);
    bytes.writeInt32BE(producers.length, 6);
    let at = SNAPSHOT_HEADER_BYTES;
    for (const { producerId, epoch, last } of producers) {
      bytes.writeBigInt64BE(BigInt(producerId), at);
      bytes.writeInt16BE(epoch, at + 8);
      bytes.writeInt32BE(last.lastSequence, at + 10);
      bytes.writeBigInt64BE(BigInt(last.lastOffset), at + 14);
      bytes.writeInt32BE(last.lastOffset - last.baseOffset, at + 22);
      bytes.writeBigInt64BE(BigInt(last.timestampMs), at + 26);
      bytes.writeInt32BE(-1, at + 34); // no transaction coordinator
      bytes.writeBigInt64BE(-1n, at + 38); // no open transaction
      at += SNAPSHOT_ENTRY_BYTES;
    }
    bytes.writeUInt32BE(crc32c(bytes.subarray(6)), 2);
    return bytes;
  }

  /** Takes the producers of a snapshot; false, and nothing taken, when it is damaged. */
  loadSnapshot(bytes: Buffer, crc32c: Crc32c): boolean {
    if (bytes.length < SNAPSHOT_HEADER_BYTES || bytes.readInt16BE(0) !== SNAPSHOT_VERSION) return false;
    const count = bytes.readInt32BE(6);
    if (bytes.length !== SNAPSHOT_HEADER_BYTES + count * SNAPSHOT_ENTRY_BYTES) return false;
    if (crc32c(bytes.subarray(6)) !== bytes.readUInt32BE(2)) return false;
    for (let at = SNAPSHOT_HEADER_BYTES; at < bytes.length; at += SNAPSHOT_ENTRY_BYTES) {
      const lastSequence = bytes.readInt32BE(at + 10);
      const lastOffset = Number(bytes.readBigInt64BE(at + 14));
      const offsetDelta = bytes.readInt32BE(at + 22);
      const last = {
        firstSequence: (lastSequence - offsetDelta + SEQUENCE_COUNT) % SEQUENCE_COUNT,
        lastSequence,
        baseOffset: lastOffset - offsetDelta,
        lastOffset,
        timestampMs: Number(bytes.readBigInt64BE(at + 26)),
      };
      this.#put(Number(bytes.readBigInt64BE(at)), { epoch: bytes.readInt16BE(at + 8), batches: [last] });
    }
    return true;
  }

  #put(producerId: number, state: ProducerState): void {
    this.#states.delete(producerId);
    this.#states.set(producerId, state);
    if (this.#states.size <= this.#maxCount) return;
    const [oldest] = this.#states.keys();
    if (oldest !== undefined) this.#states.delete(oldest);
  }

  #refusal(
    code: 'ERR_LOG_PRODUCER_FENCED' | 'ERR_LOG_OUT_OF_ORDER_SEQUENCE',
    batch: RecordBatch,
    what: string,
  ): LogError {
    const { topic, partition } = this.#topicPartition;
    return new LogError(code, `Producer ${batch.producerId} on ${topic}-${partition}: ${what}`, {
      topic,
      partition,
    });
  }
}
