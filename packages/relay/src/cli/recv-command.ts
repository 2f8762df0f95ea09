import { listen } from '@logdrive/lumberjack';
import type { EventList, LumberjackServer, WindowPart } from '@logdrive/lumberjack';
import { formatAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { messageOf } from '../errors.ts';
import { wrongUsage } from './exit.ts';
import { isClosedPipe, LineOutput } from './output.ts';

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
    throw wrongUsage(`logdrive: cannot listen on ${formatAddress(address)}: ${messageOf(error)}`, error);
  }
}

async function printParts(server: LumberjackServer, count: number): Promise<void> {
  const output = new LineOutput();
  let remaining = count;
  for await (const part of server.parts()) {
    const taken = Math.min(remaining, part.events.length);
    await printEvents(output, part.events, taken);
    remaining -= taken;
    acknowledge(part, taken);
    if (remaining === 0) break;
  }
  await server.close();
}

async function printEvents(output: LineOutput, events: EventList, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    output.addLine(events.sourceAt(index), events.startAt(index), events.endAt(index));
    if (output.isFull) await output.flush();
  }
  await output.flush();
}

/** A part read to its end is released; a window is acknowledged as far as it was written. */
function acknowledge(part: WindowPart, writtenCount: number): void {
  if (writtenCount < part.events.length) part.window.ackUpTo(part.firstIndex + writtenCount);
  else if (part.isLast) part.window.ack();
  else part.release();
}
