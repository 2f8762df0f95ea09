import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LogError } from '@logdrive/log';
import { recordList } from '@logdrive/kafka-protocol/records';
import { z } from 'zod';
import { RelayError } from '../../src/errors.ts';
import { AsyncQueue } from '../../src/runtime/async-queue.ts';
import { sourceRunnerKeys, topicKey } from '../../src/runtime/component-keys.ts';
import { defineSource } from '../../src/runtime/component-spec.ts';
import type { Delivery, RefusedEvent } from '../../src/runtime/delivery.ts';
import type { Source } from '../../src/runtime/source.ts';
import { SourceRunner } from '../../src/runtime/source-runner.ts';
import { parsed, settle, testEnvironment, until } from '../support/environment.ts';
import type { TestEnvironment } from '../support/environment.ts';

/** A source whose deliveries a test makes. */
class ScriptedSource implements Source {
  readonly queue = new AsyncQueue<Delivery>();
  readonly openFailure: RelayError | undefined;
  isDisposed = false;

  constructor(openFailure?: RelayError) {
    this.openFailure = openFailure;
  }

  open(): Promise<void> {
    return this.openFailure ? Promise.reject(this.openFailure) : Promise.resolve();
  }

  deliveries(): AsyncIterable<Delivery> {
    return this.queue;
  }

  stopIntake(): void {
    this.queue.end();
  }

  status(): { gauges: Record<string, never>; counters: Record<string, never> } {
    return { gauges: {}, counters: {} };
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.isDisposed = true;
    this.queue.end();
    return Promise.resolve();
  }
}

interface Rig {
  readonly environment: TestEnvironment;
  readonly runner: SourceRunner;
  /** One for each session. */
  readonly sources: ScriptedSource[];
  /** What became of each delivery, in the order of settling. */
  readonly settled: string[];
  readonly deliver: (name: string, texts: readonly string[], refused?: readonly RefusedEvent[]) => void;
}

async function rig(keys: object = {}, openFailures: readonly RelayError[] = []): Promise<Rig> {
  const environment = testEnvironment();
  const sources: ScriptedSource[] = [];
  const settled: string[] = [];
  const spec = defineSource({
    type: 'scripted',
    summary: 'Follows a test.',
    config: z.strictObject({ topic: topicKey, ...sourceRunnerKeys }),
    create: () => {
      const source = new ScriptedSource(openFailures[sources.length - 1]);
      sources.push(source);
      return Promise.resolve(source);
    },
  });
  const runner = new SourceRunner('in', spec, parsed(spec, keys), environment);
  await runner.open();
  runner.start();
  const deliver: Rig['deliver'] = (name, texts, refused = []) => {
    sources.at(-1)!.queue.push({
      topicPartition: { topic: 'logs', partition: 0 },
      records: recordList(texts.map((text) => ({ value: Buffer.from(text) }))),
      byteLength: texts.join('').length,
      refused,
      ack: (result) => settled.push(`${name} at ${result?.baseOffset ?? 'no offset'}`),
      nack: (error) => settled.push(`${name} ${error.code}`),
    });
  };
  return { environment, runner, sources, settled, deliver };
}

test('acknowledges a delivery with its place once it is durable', async () => {
  const { environment, runner, settled, deliver } = await rig();
  let store: () => void = () => {};
  environment.log.beforeAppend = () => new Promise((resolve) => (store = resolve));
  deliver('first', ['a', 'b']);
  await settle();
  assert.deepEqual(settled, []);
  assert.equal(runner.status().inFlightEvents, 2);
  store();
  await until(() => settled.length === 1, 'the acknowledgement');
  assert.deepEqual(settled, ['first at 0']);
  const { receivedEvents, acknowledgedEvents, acknowledgedBytes, inFlightEvents, inFlightBytes } =
    runner.status();
  assert.deepEqual(
    { receivedEvents, acknowledgedEvents, acknowledgedBytes, inFlightEvents, inFlightBytes },
    { receivedEvents: 2, acknowledgedEvents: 2, acknowledgedBytes: 2, inFlightEvents: 0, inFlightBytes: 0 },
  );
  await runner.destroy();
});

test('appends in the order of the deliveries, several at once, no more than allowed', async () => {
  const { environment, runner, deliver } = await rig({ maxInFlight: 3 });
  const begun: string[] = [];
  const stores: (() => void)[] = [];
  environment.log.beforeAppend = (_, records) => {
    begun.push(String(records.recordCount));
    return new Promise((resolve) => stores.push(resolve));
  };
  for (const count of [1, 2, 3, 4, 5])
    deliver(
      `delivery ${count}`,
      Array.from({ length: count }, () => 'x'),
    );
  await settle();
  assert.deepEqual(begun, ['1', '2', '3']);
  assert.deepEqual(runner.status().gauges['maxInFlight'], { value: 3, limit: 3 });
  stores[0]!();
  await settle();
  assert.deepEqual(begun, ['1', '2', '3', '4']);
  for (const store of stores) store();
  await settle();
  for (const store of stores) store();
  await runner.destroy();
});

test('hands back what the log refuses, and goes on', async () => {
  const { environment, runner, settled, deliver } = await rig();
  environment.log.beforeAppend = () => Promise.reject(new LogError('ERR_LOG_IO', 'the disk is gone'));
  deliver('first', ['a']);
  await until(() => settled.length === 1, 'the refusal');
  environment.log.beforeAppend = () => Promise.resolve();
  deliver('second', ['b']);
  await until(() => settled.length === 2, 'the next delivery');
  assert.deepEqual(settled, ['first ERR_RELAY_LOG', 'second at 0']);
  const { nackedDeliveries, inFlightEvents, errors, state } = runner.status();
  assert.deepEqual([nackedDeliveries, inFlightEvents, state], [1, 0, 'open']);
  assert.deepEqual(errors, { ERR_RELAY_LOG: 1 });
  await runner.destroy();
});

test('a delivery of refused events only is acknowledged once quarantine has them', async () => {
  const { environment, runner, settled, deliver } = await rig();
  deliver('bad', [], [{ value: Buffer.from('x'), reason: 'not-json' }]);
  await until(() => settled.length === 1, 'the acknowledgement');
  assert.deepEqual(settled, ['bad at no offset']);
  assert.deepEqual(environment.log.texts('quarantine'), ['x']);
  const [headers] = environment.log.headers('quarantine');
  assert.equal(headers?.['logdrive.quarantine.component'], 'sources.in');
  assert.equal(headers['logdrive.quarantine.reason'], 'not-json');
  assert.deepEqual(runner.status().quarantined, { 'not-json': 1 });
  await runner.destroy();
});

test('a source that fails is opened again after a wait, as often as needed', async () => {
  const failures = [new RelayError('ERR_RELAY_LISTEN', 'taken'), new RelayError('ERR_RELAY_LISTEN', 'taken')];
  const { environment, runner, sources, settled, deliver } = await rig({}, failures);
  sources[0]!.queue.end({ error: new RelayError('ERR_RELAY_SOURCE', 'broke') });
  for (const session of [2, 3, 4]) {
    await until(() => runner.status().state === 'backoff', `the wait before session ${session}`);
    assert.equal(sources.at(-1)!.isDisposed, true);
    environment.clock.advance(60_000);
    await until(() => sources.length === session, `session ${session}`);
  }
  await until(() => runner.status().state === 'open', 'an open source');
  deliver('again', ['a']);
  await until(() => settled.length === 1, 'a delivery of the new session');
  const { sessionCount, errors } = runner.status();
  assert.equal(sessionCount, 4);
  assert.deepEqual(errors, { ERR_RELAY_SOURCE: 1, ERR_RELAY_LISTEN: 2 });
  await runner.destroy();
});

test('a source that ends by itself is finished, after everything is settled', async () => {
  const { runner, sources, settled, deliver } = await rig();
  deliver('last', ['a']);
  sources[0]!.queue.end();
  await runner.ended;
  assert.deepEqual(settled, ['last at 0']);
  assert.equal(runner.status().state, 'finished');
  assert.equal(runner.isFinished, true);
});

test('a drain settles what was received; a deadline ends it, and what is left is told', async () => {
  const { environment, runner, settled, deliver } = await rig();
  let store: () => void = () => {};
  environment.log.beforeAppend = () => new Promise((resolve) => (store = resolve));
  deliver('slow', ['a', 'b']);
  await settle();
  const deadline = new AbortController();
  const drained = runner.drain(deadline.signal);
  await settle();
  deadline.abort();
  await drained;
  assert.equal(runner.unsettledEvents, 2);
  store();
  await settle();
  await runner.destroy();
  assert.deepEqual(settled, ['slow at 0']);
  assert.equal(runner.unsettledEvents, 0);
});

test('destroy hands back what is not stored; what the disk takes after all is settled in vain, and counted', async () => {
  const { environment, runner, settled, deliver } = await rig();
  let store: () => void = () => {};
  environment.log.beforeAppend = () => new Promise((resolve) => (store = resolve));
  deliver('slow', ['a', 'b']);
  await settle();
  await runner.destroy();
  assert.deepEqual(settled, ['slow ERR_RELAY_SHUTDOWN']);
  store();
  await settle();
  assert.deepEqual(settled, ['slow ERR_RELAY_SHUTDOWN']);
  const { secondSettles, acknowledgedEvents } = runner.status();
  assert.deepEqual([secondSettles, acknowledgedEvents], [1, 0]);
});
