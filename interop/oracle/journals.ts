import { readFile } from 'node:fs/promises';

/** Events of one journal by the client inside them, in order. Lines are kept as latin1 text: one character per byte. */
export type Journal = ReadonlyMap<string, readonly string[]>;

const clientPattern = /"client"\s*:\s*"([^"]+)"/;

/** Reads a file of events, one a line. */
export async function readJournal(path: string): Promise<Journal> {
  const byClient = new Map<string, string[]>();
  const lines = (await readFile(path, 'latin1')).split('\n');
  if (lines.pop() !== '') throw new Error(`${path} ends in the middle of a line`);
  for (const line of lines) {
    const client = clientPattern.exec(line)?.[1];
    if (client === undefined) throw new Error(`${path}: a line without a client: ${line.slice(0, 200)}`);
    const events = byClient.get(client);
    if (events === undefined) byClient.set(client, [line]);
    else events.push(line);
  }
  return byClient;
}

/** All events of several journals; a client may be in only one of them. */
export function joinJournals(journals: readonly Journal[]): Journal {
  const all = new Map<string, readonly string[]>();
  for (const [client, events] of journals.flatMap((journal) => [...journal])) {
    if (all.has(client)) throw new Error(`two journals hold events of ${client}`);
    all.set(client, events);
  }
  return all;
}

/** How two events are compared. */
export type SameEvent = (sent: string, arrived: string) => boolean;

/** The bytes are the same. */
export const sameBytes: SameEvent = (sent, arrived) => sent === arrived;

/** For a peer that hands out parsed values and prints them again: odd events by value, all others by their bytes. */
export const sameBytesOrOddValue: SameEvent = (sent, arrived) =>
  sent === arrived || (sent.includes('"odd"') && canonical(sent) === canonical(arrived));

function canonical(line: string): string {
  return JSON.stringify(JSON.parse(Buffer.from(line, 'latin1').toString('utf8')));
}

/** Throws unless every event that was sent arrived once, unchanged, and each client's in order. Returns how many. */
export function expectSame(sent: Journal, arrived: Journal, same: SameEvent): number {
  let total = 0;
  for (const [client, events] of sent) {
    const got = arrived.get(client) ?? [];
    if (got.length !== events.length)
      throw new Error(`${client}: ${events.length} sent, ${got.length} arrived`);
    events.forEach((event, i) => {
      if (!same(event, got[i]!))
        throw new Error(`${client}, event ${i}:\n  sent    ${event}\n  arrived ${got[i]}`);
    });
    total += events.length;
  }
  for (const client of arrived.keys())
    if (!sent.has(client)) throw new Error(`events of ${client} were never sent`);
  return total;
}
