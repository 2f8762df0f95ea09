// From clients over the log to a Lumberjack server: sustained, with a dead second sink, and draining a backlog during intake.
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { goPrograms } from '../../interop/peers/install.ts';
import { freePort } from '../../interop/peers/free-port.ts';
import { Logdrive, processUsage } from '../../interop/peers/logdrive.ts';
import { PeerProcess } from '../../interop/peers/peer-process.ts';
import { BenchFolder } from '../measure/disk.ts';
import { type Load, sendEvents, sendFor, startSending } from '../measure/load.ts';
import { Receiver } from '../measure/receiver.ts';
import { median, medians } from '../measure/statistics.ts';
import { mebibytes, milliseconds, ratio, table, thousands } from '../measure/table.ts';
import type { Benchmark, Effort } from './suite.ts';

const clients = (compressionLevel: number, rate = 0): Load => ({
  connections: 4,
  inFlight: 4,
  compressionLevel,
  eventBytes: 250,
  window: 2048,
  rate,
});

const sinkTo = (port: number, compressionLevel: number): Readonly<Record<string, unknown>> => ({
  type: 'lumberjack',
  hosts: [`127.0.0.1:${port}`],
  topics: ['logs'],
  compressionLevel,
  pipelining: 4,
});
/** A drain is measured for at most this long; how much is left then is said. */
const longestDrainMs = 120_000;
const topics = { logs: { retention: { age: '7d', bytes: '200GiB' } } };

interface Sustained {
  /** Events per second from the clients to the far end: all of them, by the time until the last one had arrived. */
  throughput: number;
  /** Events per second that arrived while the clients pushed as hard as they could. */
  arriving: number;
  /** Events per second that were acknowledged to the clients meanwhile. */
  acknowledged: number;
  cpuSecondsPerMillion: number;
  peakRssBytes: number;
}

/** Measures what goes through a relay that listens on `port` while `receiver` counts. */
async function sustained(
  port: number,
  pid: number,
  receiver: Receiver,
  level: number,
  effort: Effort,
): Promise<Sustained> {
  await using load = await startSending(port, clients(level));
  await delay(effort.warmupSeconds * 1000);
  const cpuBefore = processUsage(pid).cpuSeconds;
  const [ackedBefore, arrivedBefore] = [await load.acknowledged(), await receiver.count()];
  const startMs = performance.now();
  const secondsSince = (): number => (performance.now() - startMs) / 1000;
  await delay(effort.seconds * 1000);
  const [acked, arrived, pushSeconds] = [await load.acknowledged(), await receiver.count(), secondsSince()];
  const { acknowledged } = await load.finish();
  await receiver.reached(acknowledged);
  const events = acknowledged - arrivedBefore;
  const throughput = events / secondsSince();
  const { cpuSeconds, peakRssBytes } = processUsage(pid);
  return {
    throughput,
    arriving: (arrived - arrivedBefore) / pushSeconds,
    acknowledged: (acked - ackedBefore) / pushSeconds,
    cpuSecondsPerMillion: ((cpuSeconds - cpuBefore) / events) * 1e6,
    peakRssBytes,
  };
}

async function throughLogdrive(level: number, effort: Effort, deadPort?: number): Promise<Sustained> {
  await using folder = await BenchFolder.make();
  await using receiver = await Receiver.start();
  const live = { live: sinkTo(receiver.port, level) };
  const sinks = deadPort === undefined ? live : { ...live, dead: sinkTo(deadPort, level) };
  await using relay = await Logdrive.start({ folder: folder.path, sinks, topics });
  return await sustained(relay.intakePort, relay.pid, receiver, level, effort);
}

async function throughGoLumber(level: number, effort: Effort, ...args: string[]): Promise<Sustained> {
  await using receiver = await Receiver.start();
  const target = ['-to', `127.0.0.1:${receiver.port}`, '-compress', String(level), ...args];
  await using peer = new PeerProcess(join(await goPrograms(), 'golumber-relay'), target);
  const { port } = await peer.report();
  return await sustained(Number(port), peer.pid, receiver, level, effort);
}

async function compareSustained(
  level: number,
  effort: Effort,
): Promise<{ text: string; throughput: number }> {
  const deadPort = await freePort();
  const contenders: readonly (readonly [string, () => Promise<Sustained>])[] = [
    [
      'go-lumber server + client in one process, decoding (its default), memory only',
      () => throughGoLumber(level, effort, '-decode'),
    ],
    [
      'go-lumber server + client in one process, bytes passed on, memory only',
      () => throughGoLumber(level, effort),
    ],
    ['logdrive: source → log (fdatasync) → sink', () => throughLogdrive(level, effort)],
    ['logdrive with a dead second sink', () => throughLogdrive(level, effort, deadPort)],
  ];
  const rounds = new Map<string, Sustained[]>(contenders.map(([name]) => [name, []]));
  for (let round = 0; round < effort.rounds; round++) {
    for (const [name, measure] of contenders) rounds.get(name)!.push(await measure());
  }
  const results = [...rounds].map(([name, each]) => [name, medians<keyof Sustained>(each)] as const);
  const peer = results[0]![1];
  const rows = results.map(([name, figures]) => [
    name,
    thousands(figures.throughput),
    ratio(figures.throughput / peer.throughput),
    thousands(figures.arriving),
    thousands(figures.acknowledged),
    figures.cpuSecondsPerMillion.toFixed(2),
    mebibytes(figures.peakRssBytes),
  ]);
  const [alone, withDead] = [results[2]![1].throughput, results[3]![1].throughput];
  const head = [
    '',
    'thousand events/s end to end',
    'to the first',
    'arriving while clients push',
    'acknowledged meanwhile',
    'CPU s per million',
    'peak MiB',
  ];
  const dead = `The dead second sink costs the first ${((1 - withDead / alone) * 100).toFixed(1)} %.`;
  const title = `### Sustained, ${level === 0 ? 'plain' : `zlib ${level}`} on both sides`;
  return { text: `${title}\n\n${table(head, rows)}\n\n${dead}`, throughput: alone };
}

/** Fills the log while nobody listens where the sink dials, restarts the relay, then drains during intake at half rate. */
async function drain(level: number, halfRate: number, effort: Effort): Promise<string> {
  await using folder = await BenchFolder.make();
  const port = await freePort();
  await using relay = await Logdrive.start({
    folder: folder.path,
    sinks: { live: sinkTo(port, level) },
    topics,
  });
  const fill = await sendEvents(relay.intakePort, clients(0), Math.ceil(effort.backlogBytes / 250));
  await relay.stop();
  const startAfterStopMs = await relay.launch();
  await relay.kill();
  const startAfterKillMs = await relay.launch();
  const alone = await sendFor(
    relay.intakePort,
    clients(level, halfRate),
    effort.seconds,
    effort.warmupSeconds,
  );
  await using receiver = await Receiver.start(port);
  await using load = await startSending(relay.intakePort, clients(level, halfRate));
  await receiver.reached(1);
  const rates: number[] = [];
  const lag = async (): Promise<number> => (await relay.status()).sinks.live!.lagRecords;
  const drainStartMs = performance.now();
  do {
    rates.push(await receiver.rateOver(Math.min(effort.seconds, 2)));
  } while ((await lag()) > halfRate && performance.now() - drainStartMs < longestDrainMs);
  const drainSeconds = (performance.now() - drainStartMs) / 1000;
  const during = await load.finish();
  const left = await lag();
  if (left < halfRate) await receiver.reached(fill.acknowledged + alone.acknowledged + during.acknowledged);
  const { peakRssBytes } = relay.usage();
  const drained = median(rates);
  const gib = effort.backlogBytes / 2 ** 30;
  const rows = [
    ['backlog', `${gib.toFixed(2)} GiB of events, ${thousands(fill.acknowledged)} thousand`],
    ['filled at', `${thousands(fill.eventsPerSecond)} thousand events/s`],
    [
      'start with it, after SIGTERM / after SIGKILL',
      `${startAfterStopMs.toFixed(0)} / ${startAfterKillMs.toFixed(0)} ms until /ready`,
    ],
    [
      'intake during the drain',
      `${thousands(during.eventsPerSecond)} thousand events/s (asked for ${thousands(halfRate)})`,
    ],
    [
      'drain',
      `${thousands(drained)} thousand events/s over ${drainSeconds.toFixed(0)} s, ${ratio(drained / during.eventsPerSecond)} of that intake; ${left < halfRate ? 'all arrived' : `${thousands(left)} thousand left`}`,
    ],
    [
      'intake ack p99, before / during the drain',
      `${milliseconds(alone.ackP99Ms)} / ${milliseconds(during.ackP99Ms)} ms`,
    ],
    ['peak memory', `${mebibytes(peakRssBytes)} MiB`],
  ];
  return `### Draining a backlog during intake at half rate, ${level === 0 ? 'plain' : `zlib ${level}`}\n\n${table(['', ''], rows)}`;
}

/** The benchmark. */
export const endToEnd: Benchmark = {
  title: 'End to end: clients → log → Lumberjack sink → go-lumber server',
  needs: ['go'],
  async run(effort: Effort): Promise<string> {
    const sections: string[] = [];
    for (const level of effort.isQuick ? [3] : [0, 3]) {
      const { text, throughput } = await compareSustained(level, effort);
      sections.push(text, await drain(level, throughput / 2, effort));
    }
    return sections.join('\n\n');
  },
};
