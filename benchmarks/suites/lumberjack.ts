// Lumberjack servers side by side: the same load for each, rounds alternated, events counted by the server itself.
import { equal } from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../interop/peers/folders.ts';
import { goPrograms, rustPrograms } from '../../interop/peers/install.ts';
import { Logdrive, processUsage } from '../../interop/peers/logdrive.ts';
import { PeerProcess } from '../../interop/peers/peer-process.ts';
import { BenchFolder, diskRate } from '../measure/disk.ts';
import { type Load, sendFor } from '../measure/load.ts';
import { medians } from '../measure/statistics.ts';
import { mebibytes, milliseconds, ratio, table, thousands } from '../measure/table.ts';
import type { Benchmark, Effort } from './suite.ts';

interface Running extends AsyncDisposable {
  readonly port: number;
  readonly pid: number;
  /** Events at the far end. */
  count(): Promise<number>;
}

interface Contender {
  readonly name: string;
  readonly start: () => Promise<Running>;
}

interface Figures {
  eventsPerSecond: number;
  ackP50Ms: number;
  ackP99Ms: number;
  cpuSecondsPerMillion: number;
  peakRssBytes: number;
}

async function asRunning(peer: PeerProcess): Promise<Running> {
  const { port } = await peer.report();
  return {
    port: Number(port),
    pid: peer.pid,
    count: async () => Number((await peer.ask('stats')).events),
    [Symbol.asyncDispose]: () => peer.close(),
  };
}

const ownServer = (mode: string): Promise<Running> => {
  const script = join(root, 'benchmarks', 'servers', 'lumberjack-server.ts');
  return asRunning(new PeerProcess(process.execPath, ['--conditions=@logdrive/source', script, mode]));
};
const goLumber = async (...args: string[]): Promise<Running> =>
  await asRunning(new PeerProcess(join(await goPrograms(), 'golumber-recv'), args));
const crate = async (mode: string): Promise<Running> =>
  await asRunning(new PeerProcess(join(await rustPrograms(), 'lumberjack-recv'), [mode]));

const GO = 'go-lumber 0.2.0, decoding (its default), from memory';
const CRATE = 'crate lumberjack-protocol 0.1.2, raw (its default), from memory';
const OWN_RAW = '@logdrive/lumberjack, raw, from memory';
const OWN_PARSED = '@logdrive/lumberjack, JSON.parse on each event, from memory';
const DAEMON = 'logdrive, fdatasync before the ack';

const contenders: readonly Contender[] = [
  { name: GO, start: () => goLumber('-decode') },
  { name: 'go-lumber 0.2.0, decoder off, from memory', start: () => goLumber() },
  { name: CRATE, start: () => crate('raw') },
  {
    name: 'crate lumberjack-protocol 0.1.2 + serde_json on each event, from memory',
    start: () => crate('serde_json'),
  },
  { name: OWN_RAW, start: () => ownServer('raw') },
  { name: OWN_PARSED, start: () => ownServer('parsed') },
];

/** Runs one contender under one load. The count at the far end must be what was acknowledged. */
async function measure(running: Running, load: Load, effort: Effort): Promise<Figures> {
  const before = processUsage(running.pid).cpuSeconds;
  const report = await sendFor(running.port, load, effort.seconds, effort.warmupSeconds);
  const { cpuSeconds, peakRssBytes } = processUsage(running.pid);
  equal(await running.count(), report.acknowledged, 'events at the far end');
  return {
    eventsPerSecond: report.eventsPerSecond,
    ackP50Ms: report.ackP50Ms,
    ackP99Ms: report.ackP99Ms,
    cpuSecondsPerMillion: ((cpuSeconds - before) / report.acknowledged) * 1e6,
    peakRssBytes,
  };
}

interface DaemonFigures extends Figures {
  /** Bytes that one fdatasync made durable, on average. */
  commitBytes: number;
  /** Of these writes by the disk alone, as a share of what the disk does without any protocol. */
  shareOfDisk: number;
}

async function measureDaemon(load: Load, effort: Effort): Promise<DaemonFigures> {
  const measured = await daemonRun(load, effort);
  const alone = await diskRate(measured.commitBytes, effort.seconds);
  return { ...measured, shareOfDisk: (measured.eventsPerSecond * measured.bytesPerEvent) / alone };
}

async function daemonRun(
  load: Load,
  effort: Effort,
): Promise<Omit<DaemonFigures, 'shareOfDisk'> & { bytesPerEvent: number }> {
  await using folder = await BenchFolder.make();
  await mkdir(join(folder.path, 'relay'));
  await using relay = await Logdrive.start({ folder: join(folder.path, 'relay'), sinks: {} });
  const durable = async (): Promise<number> =>
    (await relay.status()).log.partitions.reduce((sum, p) => sum + p.durableEnd, 0);
  const running: Running = {
    port: relay.intakePort,
    pid: relay.pid,
    count: durable,
    [Symbol.asyncDispose]: async () => {},
  };
  const figures = await measure(running, load, effort);
  const { counters } = (await relay.status()).log;
  const bytes = Number(counters.appendedBytes);
  return {
    ...figures,
    commitBytes: Math.round(bytes / Number(counters.syncs)),
    bytesPerEvent: bytes / Number(counters.appendedRecords),
  };
}

const loads: readonly Load[] = [0, 3].flatMap((compressionLevel) =>
  [1, 4].map((inFlight) => ({ connections: 4, inFlight, compressionLevel, eventBytes: 250, window: 2048 })),
);

async function section(load: Load, effort: Effort): Promise<string> {
  const rounds = new Map<string, Figures[]>();
  const daemonRounds: DaemonFigures[] = [];
  for (let round = 0; round < effort.rounds; round++) {
    for (const { name, start } of contenders) {
      await using running = await start();
      rounds.set(name, [...(rounds.get(name) ?? []), await measure(running, load, effort)]);
    }
    daemonRounds.push(await measureDaemon(load, effort));
  }
  rounds.set(DAEMON, daemonRounds);
  const result = new Map([...rounds].map(([name, each]) => [name, medians<keyof Figures>(each)]));
  return describe(load, result, medians<keyof DaemonFigures>(daemonRounds));
}

function describe(load: Load, result: ReadonlyMap<string, Figures>, daemon: DaemonFigures): string {
  const rate = (name: string): number => result.get(name)!.eventsPerSecond;
  const rows = [...result].map(([name, figures]) => [
    name,
    thousands(figures.eventsPerSecond),
    ratio(figures.eventsPerSecond / rate(GO)),
    ratio(figures.eventsPerSecond / rate(CRATE)),
    milliseconds(figures.ackP50Ms),
    milliseconds(figures.ackP99Ms),
    figures.cpuSecondsPerMillion.toFixed(2),
    mebibytes(figures.peakRssBytes),
  ]);
  const head = [
    '',
    'thousand events/s',
    'to go-lumber',
    'to the crate',
    'ack p50 ms',
    'ack p99 ms',
    'CPU s per million',
    'peak MiB',
  ];
  const compression = load.compressionLevel === 0 ? 'plain' : `zlib ${load.compressionLevel}`;
  const title = `### ${compression}, ${load.inFlight} window${load.inFlight > 1 ? 's' : ''} in flight per client`;
  const share = `The disk: one fdatasync made ${(daemon.commitBytes / 2 ** 20).toFixed(2)} MiB durable on average; logdrive wrote ${(daemon.shareOfDisk * 100).toFixed(0)} % of the bytes per second that such writes reach without any protocol.`;
  return `${title}\n\n${table(head, rows)}\n\n${share}`;
}

/** The benchmark. */
export const lumberjack: Benchmark = {
  title: 'Lumberjack servers',
  needs: ['go', 'cargo'],
  async run(effort: Effort): Promise<string> {
    const sections: string[] = [];
    for (const load of effort.isQuick ? loads.slice(3) : loads) sections.push(await section(load, effort));
    return sections.join('\n\n');
  },
};
