import type { Counters } from './counters.ts';
import type { InflaterContext } from './inflater.ts';
import type { MemoryBudget } from './memory-budget.ts';
import type { ServerOptions } from './options.ts';
import type { Turn } from './turn.ts';

/** What the connections of a server share. */
export interface ServerContext extends InflaterContext {
  readonly options: ServerOptions;
  readonly counters: Counters;
  readonly budget: MemoryBudget;
  readonly turn: Turn;
}
