import type { Arrivals } from './arrivals.ts';
import type { Obligation } from './obligations.ts';

/** What the oracle found. `violations` is empty when everything promised was held. */
export interface Verdict {
  readonly acknowledged: number;
  readonly arrived: number;
  readonly lost: number;
  readonly reordered: number;
  /** Further copies because a client sent a window again that had not been acknowledged to it. */
  readonly resentByClient: number;
  /** Further copies because the relay's sink sent again over a new connection what was not yet confirmed as delivered. */
  readonly resentBySink: number;
  readonly violations: readonly string[];
}

/** Compares what was promised with what arrived. */
export function judge(
  obligations: ReadonlyMap<string, Obligation>,
  arrivals: ReadonlyMap<string, Arrivals>,
  altered: readonly string[],
): Verdict {
  const sum = { acknowledged: 0, arrived: 0, lost: 0, reordered: 0, resentByClient: 0, resentBySink: 0 };
  const violations = altered.slice(0, 10).map((line) => `altered: ${line}`);
  for (const client of arrivals.keys())
    if (!obligations.has(client)) violations.push(`${client} was never a client`);
  for (const [client, obligation] of obligations) {
    const got = arrivals.get(client);
    const total = Math.max(obligation.attempts.length, got?.copies.length ?? 0);
    for (let number = 0; number < total; number++) {
      const problem = judgeEvent(number, obligation, got, sum);
      if (problem !== undefined && violations.length < 20) violations.push(`${client} ${number}: ${problem}`);
    }
    sum.acknowledged += obligation.acked;
    sum.reordered += got?.reordered ?? 0;
  }
  if (sum.reordered > 0) violations.push(`${sum.reordered} events out of order`);
  return { ...sum, violations };
}

type Sum = { -readonly [K in Exclude<keyof Verdict, 'violations'>]: Verdict[K] };

function judgeEvent(
  number: number,
  obligation: Obligation,
  got: Arrivals | undefined,
  sum: Sum,
): string | undefined {
  const attempts = obligation.attempts[number] ?? 0;
  const copies = got?.copies[number] ?? 0;
  if (copies === 0) {
    if (number >= obligation.acked) return undefined;
    sum.lost++;
    return 'acknowledged and lost';
  }
  sum.arrived++;
  const connections = got!.connections[number]!;
  sum.resentBySink += connections - 1;
  sum.resentByClient += copies - connections;
  if (attempts === 0) return 'arrived and was never sent';
  // The log holds at most one copy per attempt of the client, and the sink sends a log entry once per connection.
  const most = got!.mostOnOneConnection[number]!;
  if (most > attempts) return `${most} copies on one connection, but the client sent it ${attempts} times`;
  return undefined;
}
