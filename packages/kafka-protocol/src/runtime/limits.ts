/** What a decoder accepts. Every length is checked against the bytes that are there before anything is allocated. */
export interface DecodeLimits {
  /** Elements of one array. @default 1_000_000, as Kafka 4.4 */
  readonly maxArrayElements: number;
  /** Tagged fields of one struct. @default 10_000, as Kafka 4.4 */
  readonly maxTaggedFields: number;
}

export const defaultLimits: DecodeLimits = { maxArrayElements: 1_000_000, maxTaggedFields: 10_000 };

/** The longest string that the protocol has, in bytes of UTF-8. */
export const maxStringBytes = 0x7fff;
