// Real clients of the Beats protocol → the real daemon → real servers: go-lumber's and Camel's. Each event arrives at both,
// once, unchanged and in the order of its client.
import { equal } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expectSame, joinJournals, readJournal, sameBytes, sameBytesOrOddValue } from '../oracle/journals.ts';
import { camelReceiver } from '../peers/camel.ts';
import { run } from '../peers/command.ts';
import { interopPath } from '../peers/folders.ts';
import { goPrograms, pythonPeers } from '../peers/install.ts';
import { Logdrive } from '../peers/logdrive.ts';
import { PeerProcess } from '../peers/peer-process.ts';
import type { Suite } from './suite.ts';

const eventCount = 200_000;
const stallMs = 30_000;

const goClients = [
  { client: 'go-sync-plain', args: ['-mode', 'sync', '-compress', '0'], count: 50_000 },
  { client: 'go-sync-zlib', args: ['-mode', 'sync', '-compress', '3'], count: 40_000 },
  { client: 'go-async-plain', args: ['-mode', 'async', '-compress', '0'], count: 50_000 },
  { client: 'go-async-zlib', args: ['-mode', 'async', '-compress', '3'], count: 50_000 },
] as const;
const pythonCount = 10_000;

/** Sends everything, one process per client, all at once; returns the clients' journals. */
async function sendAll(folder: string, port: number): Promise<string[]> {
  const program = join(await goPrograms(), 'golumber-send');
  const sends = goClients.map(async ({ client, args, count }) => {
    const journal = join(folder, `sent-${client}`);
    const common = [
      '-addr',
      `127.0.0.1:${port}`,
      '-client',
      client,
      '-count',
      String(count),
      '-journal',
      journal,
    ];
    await run(program, [...common, ...args]);
    return journal;
  });
  const python = (async (): Promise<string> => {
    const journal = join(folder, 'sent-py');
    const args = [
      interopPath('python', 'pylogbeat_send.py'),
      String(port),
      'events',
      String(pythonCount),
      '500',
      journal,
    ];
    await run('python3', args, { env: { ...process.env, PYTHONPATH: await pythonPeers() } });
    return journal;
  })();
  return await Promise.all([...sends, python]);
}

/** Waits until the peer has all events; fails when none came for a while. */
async function arrival(peer: PeerProcess, name: string): Promise<void> {
  let seen = -1;
  for (let quietSinceMs = performance.now(); ; await delay(50)) {
    const events = Number((await peer.ask('stats')).events);
    if (events >= eventCount) return;
    if (events > seen) quietSinceMs = performance.now();
    else if (performance.now() - quietSinceMs > stallMs)
      throw new Error(`${name} stands still at ${events} events`);
    seen = events;
  }
}

async function relayAll(folder: string): Promise<string> {
  await using go = new PeerProcess(join(await goPrograms(), 'golumber-recv'), [
    '-journal',
    join(folder, 'go'),
  ]);
  await using camel = await camelReceiver(join(folder, 'camel'));
  const hosts = async (peer: PeerProcess): Promise<string[]> => [
    `127.0.0.1:${Number((await peer.report()).port)}`,
  ];
  const sink = { type: 'lumberjack', topics: ['logs'] };
  await using relay = await Logdrive.start({
    folder,
    sinks: {
      golumber: { ...sink, hosts: await hosts(go), compressionLevel: 3 },
      camel: { ...sink, hosts: await hosts(camel), compressionLevel: 0, pipelining: 1 },
    },
  });
  const startMs = performance.now();
  const journals = await sendAll(folder, relay.intakePort);
  const sentMs = performance.now() - startMs;
  await Promise.all([arrival(go, 'go-lumber'), arrival(camel, 'Camel')]);
  const tookMs = performance.now() - startMs;
  equal(await relay.stop(), 0, `logdrive's exit status after SIGTERM:\n${relay.said}`);
  const sent = joinJournals(await Promise.all(journals.map(readJournal)));
  equal(expectSame(sent, await readJournal(join(folder, 'go')), sameBytes), eventCount);
  equal(expectSame(sent, await readJournal(join(folder, 'camel')), sameBytesOrOddValue), eventCount);
  return `${eventCount} events of 5 clients acknowledged in ${(sentMs / 1000).toFixed(1)} s, at both servers after ${(tookMs / 1000).toFixed(1)} s, byte-equal and in order`;
}

/** The suite. */
export const beatsToLogstash: Suite = {
  needs: ['go', 'java', 'mvn', 'python3'],
  async run(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'logdrive-interop-'));
    try {
      return await relayAll(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
