/** What a decoder accepts. Each limit is compared with a declared length before anything of that length is kept. */
export interface LumberjackLimits {
  /** Events that one window may declare. @default 100_000 */
  readonly maxWindowEvents: number;
  /** Bytes of one J payload, of one compressed payload, of a D frame's pairs and of the JSON made of them. @default 16 MiB */
  readonly maxFrameBytes: number;
  /** Bytes that one compressed frame may inflate to. @default 64 MiB */
  readonly maxInflatedBytes: number;
  /** Key-value pairs of one D frame. @default 1024 */
  readonly maxPairs: number;
}

/** The limits that apply where none are given. */
export const DEFAULT_LIMITS: LumberjackLimits = {
  maxWindowEvents: 100_000,
  maxFrameBytes: 16 * 1024 * 1024,
  maxInflatedBytes: 64 * 1024 * 1024,
  maxPairs: 1024,
};
