/**
 * Arithmetic of sequence numbers: u32, going from 2^32 - 1 on to 0. Of two numbers the later one is at most 2^31 - 1
 * steps ahead.
 */
const HALF = 0x8000_0000;

/** The number `steps` after `sequence`. */
export function sequenceAfter(sequence: number, steps: number): number {
  return (sequence + steps) >>> 0;
}

/** Steps from `from` on to `to`, 0 … 2^32 - 1. */
export function sequenceDistance(from: number, to: number): number {
  return (to - from) >>> 0;
}

/** True when `ack` acknowledges `sequence`: it is that number or a later one. */
export function isAckedBy(sequence: number, ack: number): boolean {
  return sequenceDistance(sequence, ack) < HALF;
}
