import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const padding = '0123456789abcdef'.repeat(20);
const pattern = /^\{"client":"([^"]+)","number":(\d+),/;

/** The bytes that an event of `soak-send` must have. */
export function eventText(client: string, number: number): string {
  return `{"client":"${client}","number":${number},"pad":"${padding.slice(0, (number * 7919) % 300)}"}`;
}

/** What arrived of one client, by number. */
export interface Arrivals {
  /** Copies in all. */
  readonly copies: number[];
  /** Connections of the receiver on which at least one copy came. */
  readonly connections: number[];
  /** Copies on the connection that brought most. */
  readonly mostOnOneConnection: number[];
  /** The largest number whose first copy has come. */
  highest: number;
  /** First copies that came after the first copy of a larger number. */
  reordered: number;
}

/** Reads the receivers' journals in the order in which the receivers ran; a torn last line was never acknowledged. */
export async function readArrivals(
  paths: readonly string[],
): Promise<{ clients: Map<string, Arrivals>; altered: string[] }> {
  const reader = new ArrivalReader();
  for (const path of paths) await reader.read(path);
  return { clients: reader.clients, altered: reader.altered };
}

class ArrivalReader {
  readonly clients = new Map<string, Arrivals>();
  readonly altered: string[] = [];
  /** Per event and connection: how many copies; connections that are over are dropped as new ones come. */
  #copiesByConnection = new Map<string, Map<string, number>>();
  #connection = '';

  async read(path: string): Promise<void> {
    this.#copiesByConnection = new Map();
    let previous: string | undefined;
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (previous !== undefined) this.#take(previous);
      previous = line;
    }
    if (previous !== undefined && isWhole(previous)) this.#take(previous);
  }

  #take(line: string): void {
    if (line.startsWith('# ')) this.#connection = line;
    else this.#count(line);
  }

  #count(line: string): void {
    const [, client, digits] = pattern.exec(line) ?? [];
    if (client === undefined || line !== eventText(client, Number(digits))) {
      this.altered.push(line.slice(0, 200));
      return;
    }
    const number = Number(digits);
    let arrivals = this.clients.get(client);
    if (arrivals === undefined) {
      arrivals = { copies: [], connections: [], mostOnOneConnection: [], highest: -1, reordered: 0 };
      this.clients.set(client, arrivals);
    }
    const onThis = this.#onThisConnection(`${client} ${number}`);
    const copies = (arrivals.copies[number] ?? 0) + 1;
    arrivals.copies[number] = copies;
    if (onThis === 1) arrivals.connections[number] = (arrivals.connections[number] ?? 0) + 1;
    arrivals.mostOnOneConnection[number] = Math.max(arrivals.mostOnOneConnection[number] ?? 0, onThis);
    if (copies > 1) return;
    if (number < arrivals.highest) arrivals.reordered++;
    else arrivals.highest = number;
  }

  #onThisConnection(event: string): number {
    let counts = this.#copiesByConnection.get(this.#connection);
    if (counts === undefined) {
      counts = new Map();
      this.#copiesByConnection.set(this.#connection, counts);
      // A relay holds one connection at a time: copies come from the last few at most.
      for (const old of [...this.#copiesByConnection.keys()].slice(0, -8))
        this.#copiesByConnection.delete(old);
    }
    const count = (counts.get(event) ?? 0) + 1;
    counts.set(event, count);
    return count;
  }
}

function isWhole(line: string): boolean {
  return line.startsWith('# ') ? false : line.endsWith('"}');
}
