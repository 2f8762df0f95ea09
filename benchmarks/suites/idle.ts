// What the daemon costs when it has nothing to do, at full load, and when many clients hold connections or memory.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Logdrive } from '../../interop/peers/logdrive.ts';
import { BenchFolder } from '../measure/disk.ts';
import { sendFor } from '../measure/load.ts';
import { Receiver } from '../measure/receiver.ts';
import { mebibytes, table } from '../measure/table.ts';
import type { Benchmark, Effort } from './suite.ts';

interface Cost {
  readonly rssBytes: number;
  readonly peakRssBytes: number;
  readonly share: number;
}

/** Memory now and the share of a core over some seconds. */
async function costOver(relay: Logdrive, seconds: number): Promise<Cost> {
  const before = relay.usage().cpuSeconds;
  const startMs = performance.now();
  await delay(seconds * 1000);
  const { cpuSeconds, rssBytes, peakRssBytes } = relay.usage();
  return { rssBytes, peakRssBytes, share: (cpuSeconds - before) / ((performance.now() - startMs) / 1000) };
}

async function dial(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.on('error', () => {}); // the relay may refuse to read on and close: that is its right
  await once(socket, 'connect');
  return socket;
}

async function withRelay<T>(measure: (relay: Logdrive, receiver: Receiver) => Promise<T>): Promise<T> {
  await using folder = await BenchFolder.make();
  await using receiver = await Receiver.start();
  const sinks = { live: { type: 'lumberjack', hosts: [`127.0.0.1:${receiver.port}`], topics: ['logs'] } };
  await using relay = await Logdrive.start({ folder: folder.path, sinks });
  return await measure(relay, receiver);
}

const frameBytes = 16 * 2 ** 20;
const sentBytes = 4 * 2 ** 20;

/** Declares a window and one frame of the largest size allowed, sends a quarter of it, and goes silent. */
async function declareAndStall(port: number, type: 'J' | 'C'): Promise<Socket> {
  const socket = await dial(port);
  const head = Buffer.alloc(type === 'J' ? 16 : 12);
  head.write('2W');
  head.writeUInt32BE(100_000, 2);
  head.write(`2${type}`, 6);
  if (type === 'J') head.writeUInt32BE(1, 8);
  head.writeUInt32BE(frameBytes, head.length - 4);
  socket.write(head);
  socket.write(Buffer.alloc(sentBytes, 0x20));
  return socket;
}

async function stalledClients(count: number, type: 'J' | 'C', seconds: number): Promise<string[]> {
  return await withRelay(async (relay) => {
    const { rssBytes: before } = await costOver(relay, 1);
    const sockets = await Promise.all(
      Array.from({ length: count }, () => declareAndStall(relay.intakePort, type)),
    );
    const { peakRssBytes } = await costOver(relay, seconds);
    for (const socket of sockets) socket.destroy();
    const offered = `${count} connections, each a window of 100 000 and one ${type} frame of 16 MiB declared, 4 MiB of it sent, then silence`;
    return [
      offered,
      `${mebibytes(peakRssBytes)} peak, ${mebibytes(peakRssBytes - before)} more than before (bound: maxBufferedBytes 64)`,
    ];
  });
}

async function idleConnections(count: number, seconds: number): Promise<string[]> {
  return await withRelay(async (relay) => {
    const sockets: Socket[] = [];
    for (let i = 0; i < count; i++) sockets.push(await dial(relay.intakePort));
    const { rssBytes, share } = await costOver(relay, seconds);
    for (const socket of sockets) socket.destroy();
    return [`${count} idle connections`, `${mebibytes(rssBytes)}, ${(share * 100).toFixed(2)} % of a core`];
  });
}

async function idle(seconds: number): Promise<string[]> {
  return await withRelay(async (relay) => {
    await delay(2000);
    const { rssBytes, share } = await costOver(relay, seconds);
    return ['idle', `${mebibytes(rssBytes)}, ${(share * 100).toFixed(2)} % of a core`];
  });
}

async function fullLoad(compressionLevel: number, effort: Effort): Promise<string[]> {
  return await withRelay(async (relay, receiver) => {
    const load = { connections: 4, inFlight: 4, compressionLevel, eventBytes: 250, window: 2048 };
    const { acknowledged } = await sendFor(relay.intakePort, load, effort.seconds * 2, effort.warmupSeconds);
    await receiver.reached(acknowledged);
    const { peakRssBytes } = relay.usage();
    return [
      `full load with a sink, ${compressionLevel === 0 ? 'plain' : `zlib ${compressionLevel}`}`,
      `${mebibytes(peakRssBytes)} peak`,
    ];
  });
}

/** The benchmark. */
export const idleCost: Benchmark = {
  title: 'The relay’s cost at rest and under pressure',
  needs: ['go'],
  async run(effort: Effort): Promise<string> {
    const seconds = effort.isQuick ? 1 : 10;
    const rows = [
      await idle(seconds),
      await fullLoad(0, effort),
      await fullLoad(3, effort),
      await idleConnections(effort.isQuick ? 100 : 1000, seconds),
      await stalledClients(effort.isQuick ? 20 : 200, 'J', seconds),
      await stalledClients(effort.isQuick ? 20 : 200, 'C', seconds),
    ];
    return table(['', 'MiB of memory (RSS)'], rows);
  },
};
