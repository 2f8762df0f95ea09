import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordList } from '@logdrive/kafka-protocol/records';
import { SinkRunner } from '../../src/runtime/sink-runner.ts';
import { parsed, scriptedSinkSpec, settle, testEnvironment, until } from '../support/environment.ts';
import type { TestEnvironment } from '../support/environment.ts';
import { failure } from '../support/scripted-sink.ts';
import type { SinkScript } from '../support/scripted-sink.ts';

const LOGS = { topic: 'logs', partition: 0 };

async function append(environment: TestEnvironment, ...texts: string[]): Promise<void> {
  await environment.log.append(LOGS, recordList(texts.map((text) => ({ value: Buffer.from(text) }))));
}

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `{"n":${from + index}}`);
}

interface Rig {
  readonly environment: TestEnvironment;
  readonly runner: SinkRunner;
  readonly delivered: string[];
  readonly position: () => number | undefined;
  readonly end: () => Promise<void>;
}

function rig(script: SinkScript, keys: object = {}): Rig {
  const environment = testEnvironment();
  const { spec, delivered } = scriptedSinkSpec(script);
  const runner = new SinkRunner('out', spec, parsed(spec, keys), environment);
  return {
    environment,
    runner,
    delivered,
    position: () => environment.log.cursor('out', 'logs')?.position,
    end: () => runner.destroy(),
  };
}

test('delivers everything in order and moves the cursor behind it', async () => {
  const { environment, runner, delivered, position, end } = rig({});
  await append(environment, ...numbers(0, 10));
  runner.start();
  await until(() => delivered.length === 10, 'the backlog');
  await append(environment, ...numbers(10, 13));
  await until(() => delivered.length === 13, 'what came later');
  await end();
  assert.deepEqual(delivered, numbers(0, 13));
  assert.equal(position(), 13);
});

test('waits with full jitter after each failure, doubling the bound, and starts over after progress', async () => {
  let opens = 0;
  const { environment, runner, end } = rig({
    open: () => {
      opens++;
      throw failure('ERR_RELAY_SINK_CONNECT');
    },
  });
  runner.start();
  const waits: number[] = [];
  for (let round = 1; round <= 8; round++) {
    await until(() => opens === round && environment.clock.pendingCount === 2, `attempt ${round}`);
    const { retryAtMs = 0, state } = runner.status(environment.log.status());
    assert.equal(state, 'backoff');
    waits.push(retryAtMs - environment.clock.now());
    environment.clock.advance(waits.at(-1)!);
  }
  await end();
  assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test('sends again from the first event that was not acknowledged, and counts what went out twice', async () => {
  let fails = true;
  const { environment, runner, delivered, position, end } = rig({
    write: ({ options }) => {
      if (!fails) return;
      fails = false;
      options.onProgress(1);
      throw failure('ERR_RELAY_SINK_CLOSED');
    },
  });
  await append(environment, ...numbers(0, 4));
  runner.start();
  await until(() => position() === 1, 'the partial acknowledgement');
  await until(() => runner.status(environment.log.status()).state === 'backoff', 'the backoff');
  environment.clock.advance(60_000);
  await until(() => position() === 4, 'the rest');
  await end();
  assert.deepEqual(delivered, numbers(1, 4));
  const { duplicates, errors, deliveredEvents } = runner.status(environment.log.status());
  assert.deepEqual(duplicates, { resent: 3 });
  assert.deepEqual(errors, { ERR_RELAY_SINK_CLOSED: 1 });
  assert.equal(deliveredEvents, 4);
});

test('a connection that was idle and is gone is opened again at once, and nothing counts as sent twice', async () => {
  let fails = true;
  const { environment, runner, delivered, end } = rig({
    write: () => {
      if (!fails) return;
      fails = false;
      throw failure('ERR_RELAY_SINK_NOT_CONNECTED');
    },
  });
  await append(environment, ...numbers(0, 2));
  runner.start();
  await until(() => delivered.length === 2, 'delivery without waiting');
  const { duplicates, sessionCount } = runner.status(environment.log.status());
  await end();
  assert.deepEqual(duplicates, {});
  assert.equal(sessionCount, 2);
});

test('idleness that ends a connection now and then never costs a wait', async () => {
  let isIdle = false;
  const { environment, runner, delivered, end } = rig({
    write: () => {
      if (!isIdle) return;
      isIdle = false;
      throw failure('ERR_RELAY_SINK_NOT_CONNECTED');
    },
  });
  runner.start();
  for (let round = 0; round < 3; round++) {
    isIdle = true;
    await append(environment, ...numbers(round, round + 1));
    await until(() => delivered.length === round + 1, `delivery ${round} without waiting`);
  }
  await end();
  assert.deepEqual(delivered, numbers(0, 3));
});

test('a server that ends every connection before it takes anything is waited for', async () => {
  const { environment, runner, end } = rig({
    write: () => {
      throw failure('ERR_RELAY_SINK_NOT_CONNECTED');
    },
  });
  await append(environment, ...numbers(0, 1));
  runner.start();
  await until(() => runner.status(environment.log.status()).state === 'backoff', 'the wait');
  await settle();
  assert.equal(runner.status(environment.log.status()).sessionCount, 2);
  await end();
});

test('an error that needs a person blocks the sink, with the reason, and is looked at again later', async () => {
  let isCured = false;
  const { environment, runner, delivered, end } = rig(
    {
      open: () => {
        if (!isCured) throw failure('ERR_RELAY_SINK_WRITE', false);
      },
    },
    { blockedRetry: '60s' },
  );
  await append(environment, ...numbers(0, 1));
  runner.start();
  await until(() => runner.status(environment.log.status()).state === 'blocked', 'the block');
  assert.equal(runner.status(environment.log.status()).lastError?.code, 'ERR_RELAY_SINK_WRITE');
  isCured = true;
  environment.clock.advance(59_999);
  await settle();
  assert.equal(delivered.length, 0);
  environment.clock.advance(1);
  await until(() => delivered.length === 1, 'delivery after the cure');
  await end();
});

test('no more writes are under way than the sink allows', async () => {
  let underWay = 0;
  let most = 0;
  const { environment, runner, delivered, end } = rig({
    limits: { maxInFlight: 3, maxRunCount: 1 },
    write: async () => {
      underWay++;
      most = Math.max(most, underWay);
      await settle(2);
      underWay--;
    },
  });
  await append(environment, ...numbers(0, 20));
  runner.start();
  await until(() => delivered.length === 20, 'everything');
  await end();
  assert.equal(most, 3);
});

test('what the sink refuses goes to quarantine, durable before the cursor passes it', async () => {
  const { environment, runner, position, end } = rig({
    write: ({ options, texts }) => {
      const index = texts.indexOf('{"n":1}');
      if (index >= 0) options.refuse(index, 'binary');
    },
  });
  let store: () => void = () => {};
  environment.log.beforeAppend = ({ topic }) =>
    topic === 'quarantine' ? new Promise((resolve) => (store = resolve)) : Promise.resolve();
  await append(environment, ...numbers(0, 4));
  runner.start();
  await settle();
  assert.equal(position(), 0);
  store();
  await until(() => position() === 4, 'the cursor to pass');
  const { quarantined, deliveredEvents } = runner.status(environment.log.status());
  await end();
  assert.deepEqual(quarantined, { binary: 1 });
  assert.equal(deliveredEvents, 3);
  assert.deepEqual(environment.log.texts('quarantine'), ['{"n":1}']);
  assert.deepEqual(environment.log.headers('quarantine'), [
    {
      'logdrive.encoding': 'json',
      'logdrive.quarantine.reason': 'binary',
      'logdrive.quarantine.component': 'sinks.out',
      'logdrive.quarantine.topic': 'logs',
      'logdrive.quarantine.partition': '0',
      'logdrive.quarantine.offset': '1',
    },
  ]);
});

test('a backlog without progress is a stall, and progress ends it', async () => {
  let release: () => void = () => {};
  const { environment, runner, end } = rig(
    { write: () => new Promise((resolve) => (release = resolve)) },
    { stallAfter: '10s' },
  );
  await append(environment, ...numbers(0, 1));
  runner.start();
  await settle();
  environment.clock.advance(9000);
  assert.equal(runner.status(environment.log.status()).isStalled, false);
  environment.clock.advance(3500);
  assert.equal(runner.status(environment.log.status()).isStalled, true);
  release();
  await until(() => !runner.status(environment.log.status()).isStalled, 'the end of the stall');
  await end();
});

test('a sink with nothing to deliver is never stalled', async () => {
  const { environment, runner, end } = rig({}, { stallAfter: '10s' });
  runner.start();
  await settle();
  for (let round = 0; round < 10; round++) environment.clock.advance(10_000);
  assert.equal(runner.status(environment.log.status()).isStalled, false);
  await end();
});
