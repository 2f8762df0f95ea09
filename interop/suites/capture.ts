// Captures the vectors of conformance/lumberjack from real peers again and compares them with the files there; with
// `--write` it writes the files. What is expected comes from what each peer was told, never from our own decoder.
import { deepEqual, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../peers/command.ts';
import { interopPath, root } from '../peers/folders.ts';
import { goPrograms, nodePeers, pythonPeers } from '../peers/install.ts';
import { camelReceiver } from '../peers/camel.ts';
import { PeerProcess } from '../peers/peer-process.ts';
import { type ClientScenario, clientScenarios } from '../vectors/client-scenarios.ts';
import { type Vector, type VectorFrame, withoutPackedLength } from '../vectors/frame.ts';
import { type ServerScenario, serverScenarios } from '../vectors/server-scenarios.ts';
import type { Suite } from './suite.ts';

const recorder = interopPath('vectors', 'recorder.py');
const folder = join(root, 'conformance', 'lumberjack');

interface Recording {
  readonly client: string;
  readonly server: string;
  readonly clientFrames: VectorFrame[];
  readonly serverFrames: VectorFrame[];
}

async function sendWithPeer(scenario: ClientScenario, port: number): Promise<void> {
  const windows = scenario.windows.map((events) => events.map(({ told }) => told));
  const lines = (values: readonly unknown[]): string =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  if (scenario.peer === 'go-lumber') {
    const program = join(await goPrograms(), 'golumber-send');
    const args = ['-addr', `127.0.0.1:${port}`, '-windows', ...scenario.args];
    await run(program, args, { input: lines(windows) });
  } else if (scenario.peer === 'pylogbeat') {
    const env = { ...process.env, PYTHONPATH: await pythonPeers() };
    const program = interopPath('python', 'pylogbeat_send.py');
    await run('python3', [program, String(port), 'windows', ...scenario.args], {
      env,
      input: lines(windows),
    });
  } else {
    const env = { ...process.env, NODE_PATH: await nodePeers(), NODE_NO_WARNINGS: '1' };
    const program = interopPath('node', 'lumberjack-v1-send.cjs');
    await run(process.execPath, [program, String(port), ...scenario.args], {
      env,
      input: lines(windows.flat()),
    });
  }
}

async function captureClient(scenario: ClientScenario): Promise<Vector> {
  await using recording = new PeerProcess('python3', [recorder, 'serve']);
  const { port } = await recording.report();
  await sendWithPeer(scenario, Number(port));
  const { client, clientFrames } = (await recording.report()) as unknown as Recording;
  deepEqual(withoutPackedLength(clientFrames), withoutPackedLength(scenario.expected), scenario.name);
  return {
    name: scenario.name,
    source: scenario.source,
    direction: 'client',
    base64: client,
    frames: clientFrames,
  };
}

async function startServer(scenario: ServerScenario): Promise<PeerProcess> {
  if (scenario.peer === 'camel') return await camelReceiver('-');
  return new PeerProcess(join(await goPrograms(), 'golumber-recv'), ['-decode', ...scenario.args]);
}

async function captureServer(scenario: ServerScenario): Promise<Vector> {
  await using server = await startServer(scenario);
  const { port } = await server.report();
  const input = scenario.writes.map((write) => `${write.toString('base64')}\n`).join('');
  const args = [recorder, 'dial', String(port), String(scenario.expected.length)];
  const recording = JSON.parse(await run('python3', args, { input })) as Recording;
  const frames = recording.serverFrames;
  deepEqual(frames.filter(isNotKeepalive), scenario.expected, scenario.name);
  ok(frames.some((frame) => !isNotKeepalive(frame)) === (scenario.keepalives ?? false), scenario.name);
  const { name, source } = scenario;
  return { name, source, direction: 'server', sent: recording.client, base64: recording.server, frames };
}

function isNotKeepalive(frame: VectorFrame): boolean {
  return frame.type !== 'ack' || frame.sequence !== 0;
}

/** Bytes may differ where a zlib of another version packed them, and keepalives by time; the frames may not. */
async function compare(vector: Vector): Promise<void> {
  const path = join(folder, `${vector.name}.json`);
  ok(existsSync(path), `${path} is missing: npm run interop -- capture --write`);
  const kept = JSON.parse(await readFile(path, 'utf8')) as Vector;
  const essence = ({ frames }: Vector): unknown => withoutPackedLength(frames.filter(isNotKeepalive));
  deepEqual(essence(vector), essence(kept), `${vector.name} differs from what is in ${path}`);
  const packed = vector.frames.some(({ type }) => type === 'compressed');
  const keepalives = !vector.frames.every(isNotKeepalive);
  if (!packed && !keepalives) deepEqual(vector.base64, kept.base64, vector.name);
}

async function write(vector: Vector): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${vector.name}.json`), `${JSON.stringify(vector)}\n`);
}

/** The suite. */
export const capture: Suite = {
  needs: ['go', 'java', 'mvn', 'python3'],
  async run(args: readonly string[]): Promise<string> {
    const keep = args.includes('--write') ? write : compare;
    for (const scenario of clientScenarios) await keep(await captureClient(scenario));
    for (const scenario of serverScenarios) await keep(await captureServer(scenario));
    if (keep === write) await run(join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', folder]);
    return `${clientScenarios.length} connections of 3 clients and ${serverScenarios.length} of 2 servers are as recorded`;
  },
};
