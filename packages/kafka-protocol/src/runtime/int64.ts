/** A 64-bit integer: a number where that is exact, a bigint beyond 2^53. */
export type Int64 = number | bigint;

/**
 * How int64 fields are read: `exact` gives a number where that is exact and a bigint elsewhere, `bigint` always a bigint,
 * `number` always a number and an error beyond 2^53.
 */
export type Int64Mode = 'exact' | 'bigint' | 'number';

/** What a mode gives. */
export type Int64As<M extends Int64Mode> = M extends 'bigint' ? bigint : M extends 'number' ? number : Int64;

export const minInt64: bigint = -0x8000000000000000n;
export const maxInt64: bigint = 0x7fffffffffffffffn;
