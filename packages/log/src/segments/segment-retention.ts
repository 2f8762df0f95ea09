import { logEvents } from '../events.ts';
import type { LogContext } from '../log-context.ts';
import type { TopicPartition } from '../log.ts';
import { SEGMENT_SUFFIXES } from './segment-names.ts';
import type { Segment, SegmentStore } from './segment-store.ts';

/** What a partition may keep. */
export interface RetentionLimits {
  /** Segments whose newest record is older go; milliseconds since the epoch. */
  readonly oldestKeptMs: number;
  /** The oldest segments go while the others are at least this many. */
  readonly bytes: number;
  /** Nothing at or above this offset goes. Asked before each deletion: cursors may be set back meanwhile. */
  readonly pinnedOffset: () => number;
}

/** Deletes the oldest segments of a partition; the last one stays. */
export class SegmentRetention {
  readonly #context: LogContext;
  readonly #dir: string;
  readonly #topicPartition: TopicPartition;
  readonly #segments: SegmentStore;

  constructor(context: LogContext, dir: string, topicPartition: TopicPartition, segments: SegmentStore) {
    this.#context = context;
    this.#dir = dir;
    this.#topicPartition = topicPartition;
    this.#segments = segments;
  }

  /** Whether the last segment holds records, and all of them are too old: then another one should begin. */
  async isLastTooOld(oldestKeptMs: number): Promise<boolean> {
    const { last } = this.#segments;
    return last !== undefined && last.byteLength > 0 && (await this.#newestIn(last)) < oldestKeptMs;
  }

  async enforce({ oldestKeptMs, bytes, pinnedOffset }: RetentionLimits): Promise<void> {
    for (;;) {
      const { first, byteLength } = this.#segments;
      if (first === undefined) return;
      const isOver = byteLength - first.byteLength >= bytes;
      if (!isOver && (await this.#newestIn(first)) >= oldestKeptMs) return;
      // With nothing awaited between the question and the deletion.
      if (first.endOffset > pinnedOffset()) return;
      await this.#deleteFirst(first);
    }
  }

  /** Largest timestamp in a segment; one without any is of no age. */
  async #newestIn(segment: Segment): Promise<number> {
    const { maxTimestampMs } = await this.#segments.indexOf(segment);
    return maxTimestampMs < 0 ? Number.POSITIVE_INFINITY : maxTimestampMs;
  }

  async #deleteFirst({ baseOffset, byteLength }: Segment): Promise<void> {
    const { fileSystem, counts } = this.#context;
    this.#segments.dropFirst();
    for (const suffix of SEGMENT_SUFFIXES) await fileSystem.remove(this.#segments.pathOf(baseOffset, suffix));
    await fileSystem.syncDirectory(this.#dir);
    counts.deletedSegments++;
    logEvents.delete.publish({ ...this.#topicPartition, baseOffset, byteLength });
  }
}
