import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What one client of the soak sent and was promised. */
export interface Obligation {
  /** Every number below it was acknowledged. */
  acked: number;
  /** How often each number was sent, by number. */
  readonly attempts: number[];
}

/** Reads the journal of `soak-send`. */
export async function readObligations(path: string): Promise<Map<string, Obligation>> {
  const clients = new Map<string, Obligation>();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [kind, client, first, count] = line.split(' ');
    let obligation = clients.get(client!);
    if (obligation === undefined) {
      obligation = { acked: 0, attempts: [] };
      clients.set(client!, obligation);
    }
    if (kind === 'acked') obligation.acked = Number(first);
    else
      for (let i = Number(first), end = i + Number(count); i < end; i++)
        obligation.attempts[i] = (obligation.attempts[i] ?? 0) + 1;
  }
  return clients;
}
