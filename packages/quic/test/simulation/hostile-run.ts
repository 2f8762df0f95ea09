import assert from 'node:assert/strict';
import type { QuicStream } from '../../src/streams/stream.ts';
import { readAll, SimulatedPair } from './simulated-pair.ts';
import type { Weather } from './simulated-pair.ts';
import { SeededRandom } from './seeded-random.ts';

/** What a seed decides. */
interface Plan {
  readonly weather: Weather;
  readonly streamCount: number;
  readonly maxBytes: number;
  readonly streamWindowBytes: number;
  readonly updatesKeys: boolean;
  readonly rebinds: boolean;
}

function planFor(random: SeededRandom): Plan {
  const isRough = random.chance(0.3);
  return {
    weather: {
      delayMs: 1 + random.below(60),
      jitterMs: random.chance(0.5) ? random.below(40) : 0,
      loss: random.chance(0.6) ? random.next() * (isRough ? 0.25 : 0.06) : 0,
      duplicate: random.chance(0.4) ? random.next() * 0.2 : 0,
      corrupt: random.chance(0.4) ? random.next() * 0.1 : 0,
    },
    streamCount: 1 + random.below(4),
    maxBytes: random.chance(0.2) ? 120_000 : 6000,
    streamWindowBytes: random.chance(0.3) ? 2000 + random.below(3000) : 65_536,
    updatesKeys: random.chance(0.3),
    rebinds: random.chance(0.2),
  };
}

/** A run's counts, to see that the weather was really bad. */
export interface RunResult {
  readonly lost: number;
  readonly dropped: number;
  readonly duplicates: number;
  readonly keyUpdates: number;
  readonly pathChanges: number;
}

const pattern = (streamId: number, byteLength: number): Uint8Array =>
  Buffer.alloc(
    byteLength,
    Uint8Array.from({ length: 251 }, (_, i) => (i * 7 + streamId) & 0xff),
  );

/**
 * One connection pair over a hostile network, by seed: every stream echoes; then the client closes. Checks that bytes
 * arrive once and in order, that memory stays within the windows, that both sides agree why it ended, and that neither
 * timers nor memory are left.
 */
async function hostileRun(seed: number): Promise<RunResult> {
  const plan = planFor(new SeededRandom(seed * 7919 + 1));
  const limits = {
    streamWindowBytes: plan.streamWindowBytes,
    connectionWindowBytes: 4 * plan.streamWindowBytes,
    maxHeldBytesPerStream: 3 * plan.streamWindowBytes + 65_536,
    maxHeldBytesPerConnection: 12 * plan.streamWindowBytes + 262_144,
    handshakeTimeoutMs: 60_000,
    idleTimeoutMs: 120_000,
  };
  const pair = new SimulatedPair({ seed, weather: plan.weather, clientLimits: limits, serverLimits: limits });
  const echoes: Promise<void>[] = [];
  pair.server.onStreamOpened = (stream) => echoes.push(echo(stream));
  await pair.until(() => pair.client.isEstablished);
  const work = Promise.all(
    Array.from({ length: plan.streamCount }, async (_, index) => {
      const stream = await pair.client.connection.openStream('bidi');
      const sent = pattern(stream.id, (plan.maxBytes * (index + 1)) / plan.streamCount);
      const writing = stream.write(sent).then(() => stream.end());
      assert.ok(Buffer.from(await readAll(stream)).equals(sent), `stream ${stream.id} of seed ${seed}`);
      await writing;
    }),
  );
  let isDone = false;
  const finished = work.finally(() => (isDone = true));
  finished.catch(() => {});
  if (plan.updatesKeys) await updateKeysSoon(pair, () => isDone);
  if (plan.rebinds) {
    await pair.until(() => pair.client.connection.isHandshakeConfirmed || isDone);
    pair.clientRemote = { key: 'client/2', address: 'client', port: 2 };
  }
  await pair.until(() => isDone);
  await finished;
  await pair.until(
    () => pair.client.connection.openStreamCount === 0 && pair.server.connection.openStreamCount === 0,
  );
  await Promise.all(echoes);
  return finish(pair, seed);
}

/** Runs `count` seeds from `seed` on; throws at the first that fails, with its number. */
export async function runHostileNetwork(options: { count: number; seed: number }): Promise<RunResult> {
  const total = { lost: 0, dropped: 0, duplicates: 0, keyUpdates: 0, pathChanges: 0 };
  for (let seed = options.seed; seed < options.seed + options.count; seed++) {
    let result: RunResult;
    try {
      result = await hostileRun(seed);
    } catch (cause) {
      throw new Error(`the run with seed ${seed} failed`, { cause });
    }
    for (const key of Object.keys(total) as (keyof RunResult)[]) total[key] += result[key];
  }
  return total;
}

async function echo(stream: QuicStream): Promise<void> {
  for await (const chunk of stream) await stream.write(chunk);
  stream.end();
}

async function updateKeysSoon(pair: SimulatedPair, isDone: () => boolean): Promise<void> {
  await pair.until(() => pair.client.connection.updateKeys() || isDone());
  await pair.until(() => pair.server.connection.updateKeys() || isDone());
}

async function finish(pair: SimulatedPair, seed: number): Promise<RunResult> {
  const client = pair.client.connection.stats();
  const server = pair.server.connection.stats();
  for (const end of [pair.client, pair.server]) {
    assert.equal(end.heldBytes, 0, `memory left by seed ${seed}`);
    assert.equal(end.closedWith, undefined);
  }
  // The weather clears, so that the close arrives: whether both sides agree is the question, not whether packets do.
  pair.weather = { ...pair.weather, loss: 0, corrupt: 0 };
  pair.client.connection.close(seed % 100, 'done', pair.nowMs);
  await pair.until(() => pair.client.isGone && pair.server.isGone);
  assert.equal(pair.client.closedWith?.code, 'ERR_QUIC_CLOSED');
  assert.equal(pair.server.closedWith?.code, 'ERR_QUIC_PEER_CLOSE');
  assert.equal(pair.server.closedWith.applicationCode, seed % 100);
  assert.equal(pair.client.connection.deadlineMs, Number.POSITIVE_INFINITY);
  assert.equal(pair.server.connection.deadlineMs, Number.POSITIVE_INFINITY);
  return {
    lost: client.packetsLost + server.packetsLost,
    dropped: client.packetsDropped + server.packetsDropped,
    duplicates: client.duplicatePackets + server.duplicatePackets,
    keyUpdates: server.keyUpdates,
    pathChanges: server.pathChanges,
  };
}
