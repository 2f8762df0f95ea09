import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '@logdrive/lumberjack';
import type { EventList, LumberjackServer, WindowPart } from '@logdrive/lumberjack';
import { formatAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { reasonOf, wrongUsage } from './exit.ts';
import { isClosedPipe, LineOutput } from './output.ts';

const CLOSE_LIMIT_MS = 1000;

export interface RecvOptions {
  /** Events after which to stop. */
  readonly count?: number;
}

/** `logdrive recv lumberjack`: events to stdout, one a line, acknowledged after they were written. */
export async function recvLumberjack(address: Address, { count }: RecvOptions): Promise<void> {
  const server = await bind(address);
  process.stderr.write(
    `logdrive: listening on ${formatAddress(server.address)} for Lumberjack (Beats) clients\n`,
  );
  // Once: a second signal has its default effect and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  try {
    await printParts(server, count ?? Number.POSITIVE_INFINITY);
  } catch (error) {
    // What could not be written is not acknowledged: its sender keeps it.
    server.destroy();
    if (!isClosedPipe(error)) throw error;
  }
}

async function bind(address: Address): Promise<LumberjackServer> {
  try {
    return await listen(address);
  } catch (error) {
    throw wrongUsage(`logdrive: cannot listen on ${formatAddress(address)}: ${reasonOf(error)}`, error);
  }
}

async function printParts(server: LumberjackServer, count: number): Promise<void> {
  const output = new LineOutput();
  let remaining = count;
  // Not `for await`: leaving it would end the connections before the last acknowledgement is on its way.
  const parts = server.parts()[Symbol.asyncIterator]();
  while (remaining > 0) {
    const { done, value: part } = await parts.next();
    if (done) return;
    const taken = Math.min(remaining, part.events.length);
    await printEvents(output, part.events, taken);
    remaining -= taken;
    acknowledge(part, taken, remaining === 0);
  }
  await closeSoon(server);
}

/** Whoever sends on after the last event that was asked for is not waited for. */
async function closeSoon(server: LumberjackServer): Promise<void> {
  const limit = new AbortController();
  await Promise.race([server.close(), wait(CLOSE_LIMIT_MS, undefined, { signal: limit.signal })]);
  limit.abort();
  server.destroy();
}

async function printEvents(output: LineOutput, events: EventList, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    output.addLine(events.sourceAt(index), events.startAt(index), events.endAt(index));
    if (output.isFull) await output.flush();
  }
  await output.flush();
}

/** A window is acknowledged when it was written whole; the last one that is taken, as far as it was written. */
function acknowledge(part: WindowPart, writtenCount: number, isEnough: boolean): void {
  if (part.isLast && writtenCount === part.events.length) part.window.ack();
  else if (isEnough) part.window.ackUpTo(part.firstIndex + writtenCount);
  else part.release();
}
