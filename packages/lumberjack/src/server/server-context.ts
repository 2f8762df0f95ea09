import type { Counters } from './counters.ts';
import type { Gate } from './gate.ts';
import type { MemoryBudget } from './memory-budget.ts';
import type { ServerOptions } from './options.ts';
import type { ReceivePool } from './receive-pool.ts';
import type { Turn } from './turn.ts';

/** What the connections of a server share. */
export interface ServerContext {
  readonly options: ServerOptions;
  readonly counters: Counters;
  readonly budget: MemoryBudget;
  /** Bounds the inflating that goes on in the thread pool. */
  readonly inflateGate: Gate;
  readonly pool: ReceivePool;
  readonly turn: Turn;
}
