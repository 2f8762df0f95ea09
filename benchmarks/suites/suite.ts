import type { Tool } from '../../interop/peers/toolchain.ts';

/** How long and how often to measure. */
export interface Effort {
  readonly isQuick: boolean;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmupSeconds: number;
  /** Bytes of events in the backlog that is drained. */
  readonly backlogBytes: number;
}

/** One benchmark; returns its section of docs/benchmarks.md, without the heading. */
export interface Benchmark {
  readonly title: string;
  readonly needs: readonly Tool[];
  readonly run: (effort: Effort) => Promise<string>;
}
