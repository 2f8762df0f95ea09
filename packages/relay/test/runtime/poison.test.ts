import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordList } from '@logdrive/kafka-protocol/records';
import fc from 'fast-check';
import { PoisonIsolation } from '../../src/runtime/poison-isolation.ts';
import { SinkRunner } from '../../src/runtime/sink-runner.ts';
import { parsed, recordingLogger, scriptedSinkSpec, testEnvironment, until } from '../support/environment.ts';
import type { TestEnvironment } from '../support/environment.ts';
import { failure } from '../support/scripted-sink.ts';

const LOGS = { topic: 'logs', partition: 0 };

function events(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `{"n":${index}}`);
}

async function append(environment: TestEnvironment, texts: readonly string[]): Promise<void> {
  await environment.log.append(LOGS, recordList(texts.map((text) => ({ value: Buffer.from(text) }))));
}

/** Runs against a peer that takes a window only when `takes` says so, until the cursor is at `position`. */
async function deliver(
  texts: readonly string[],
  position: number,
  takes: (texts: readonly string[]) => boolean,
): Promise<{
  readonly environment: TestEnvironment;
  readonly runner: SinkRunner;
  readonly delivered: string[];
}> {
  const environment = testEnvironment();
  const { spec, delivered } = scriptedSinkSpec({
    limits: { maxInFlight: 2, maxRunCount: 16 },
    write: ({ texts: window }) => {
      if (!takes(window)) throw failure('ERR_RELAY_SINK_CLOSED');
    },
  });
  const runner = new SinkRunner('out', spec, parsed(spec), environment);
  await append(environment, texts);
  runner.start();
  await until(() => {
    environment.clock.advance(100);
    return environment.log.cursor('out', 'logs')?.position === position;
  }, `position ${position}`);
  return { environment, runner, delivered };
}

test('the one event that makes the peer close goes to quarantine, every other one arrives in order', async () => {
  const texts = events(40);
  const poison = texts[21]!;
  const { environment, runner, delivered } = await deliver(texts, 40, (window) => !window.includes(poison));
  const status = runner.status(environment.log.status());
  await runner.destroy();
  assert.deepEqual(
    [...new Set(delivered)],
    texts.filter((text) => text !== poison),
  );
  assert.deepEqual(environment.log.texts('quarantine'), [poison]);
  const [headers] = environment.log.headers('quarantine');
  assert.equal(headers?.['logdrive.quarantine.reason'], 'peer-closes');
  assert.equal(headers['logdrive.quarantine.offset'], '21');
  assert.deepEqual(status.quarantined, { 'peer-closes': 1 });
});

for (const [where, poisonous] of [
  ['the first event', [0]],
  ['the last event', [19]],
  ['two neighbours', [7, 8]],
  ['every third event', [2, 5, 8, 11, 14, 17]],
] as const) {
  test(`poison: ${where}`, async () => {
    const texts = events(20);
    const poison = new Set<string | undefined>(poisonous.map((index) => texts[index]));
    const { environment, runner, delivered } = await deliver(
      texts,
      20,
      (window) => !window.some((text) => poison.has(text)),
    );
    await runner.destroy();
    assert.deepEqual(new Set(delivered), new Set(texts.filter((text) => !poison.has(text))));
    assert.deepEqual(environment.log.texts('quarantine'), [...poison]);
  });
}

test('what the sink refuses beside the poison goes to quarantine as well, and the search goes on', async () => {
  const environment = testEnvironment();
  const texts = events(16);
  const poison = texts[5]!;
  const unfit = new Set<string | undefined>([texts[0], texts[4], texts[6]]);
  const { spec } = scriptedSinkSpec({
    limits: { maxRunCount: 16 },
    write: ({ texts: window, options }) => {
      for (const [index, text] of window.entries()) if (unfit.has(text)) options.refuse(index, 'binary');
      if (window.includes(poison)) throw failure('ERR_RELAY_SINK_CLOSED');
    },
  });
  const runner = new SinkRunner('out', spec, parsed(spec), environment);
  await append(environment, texts);
  runner.start();
  await until(() => {
    environment.clock.advance(1000);
    const { sessionCount } = runner.status(environment.log.status());
    return environment.log.cursor('out', 'logs')?.position === 16 || sessionCount > 200;
  }, 'the end of the search');
  await runner.destroy();
  assert.equal(environment.log.cursor('out', 'logs')?.position, 16);
  assert.deepEqual(new Set(environment.log.texts('quarantine')), new Set([...unfit, poison]));
});

test('a peer that closes on everything convicts no event', async () => {
  const environment = testEnvironment();
  let isBroken = false;
  const { spec, delivered } = scriptedSinkSpec({
    limits: { maxRunCount: 8 },
    write: () => {
      if (isBroken) throw failure('ERR_RELAY_SINK_CLOSED');
    },
  });
  const runner = new SinkRunner('out', spec, parsed(spec), environment);
  await append(environment, events(12).slice(0, 1));
  runner.start();
  await until(() => delivered.length === 1, 'the first event');
  isBroken = true;
  await append(environment, events(12).slice(1));
  await until(() => {
    environment.clock.advance(1000);
    return runner.status(environment.log.status()).sessionCount > 50;
  }, 'fifty attempts');
  assert.deepEqual(environment.log.texts('quarantine'), []);
  isBroken = false;
  await until(() => {
    environment.clock.advance(1000);
    return delivered.length >= 12;
  }, 'delivery once the peer behaves');
  await runner.destroy();
  assert.deepEqual([...new Set(delivered)], events(12));
});

test('one lone event is kept while nothing else shows that the peer works', async () => {
  const environment = testEnvironment();
  const { spec } = scriptedSinkSpec({
    write: ({ texts }) => {
      if (texts.includes('{"n":0}')) throw failure('ERR_RELAY_SINK_CLOSED');
    },
  });
  const runner = new SinkRunner('out', spec, parsed(spec), environment);
  await append(environment, ['{"n":0}']);
  runner.start();
  await until(() => {
    environment.clock.advance(1000);
    return runner.status(environment.log.status()).sessionCount > 20;
  }, 'twenty attempts');
  assert.deepEqual(environment.log.texts('quarantine'), []);
  await append(environment, ['{"n":1}']);
  await until(() => {
    environment.clock.advance(1000);
    return environment.log.cursor('out', 'logs')?.position === 2;
  }, 'conviction once another event was taken');
  await runner.destroy();
  assert.deepEqual(environment.log.texts('quarantine'), ['{"n":0}']);
});

test('a network that cuts one of three windows, at random, convicts nobody', async () => {
  const texts = events(600);
  let state = 1;
  // A fixed sequence of cuts: one of three windows.
  const isCut = (): boolean => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 3 === 0;
  };
  const { environment, runner, delivered } = await deliver(texts, 600, () => !isCut());
  await runner.destroy();
  assert.deepEqual([...new Set(delivered)], texts);
  assert.deepEqual(environment.log.texts('quarantine'), []);
});

test('bisection convicts exactly the poison, whatever it is, and within a bounded number of connections', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 200 })
        .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 1 }))),
      ([count, poison]) => {
        const isolation = new PoisonIsolation(0, count);
        const convicted: number[] = [];
        for (let connections = 0; connections < 2 * Math.ceil(Math.log2(count + 1)) + 6; connections++) {
          isolation.connected();
          for (;;) {
            const step = isolation.next(true);
            if (step.kind === 'done') {
              assert.deepEqual(convicted, [poison]);
              return;
            }
            if (step.kind === 'send' && step.from <= poison && poison < step.to) {
              const offset = isolation.closed(step);
              if (offset !== undefined) convicted.push(offset);
              break;
            }
            isolation.accepted(step, step.kind === 'send' ? step.to : count);
          }
        }
        assert.fail('the search did not end');
      },
    ),
    { numRuns: 300 },
  );
});

test('every message about the search names the sink', async () => {
  const { logger, lines } = recordingLogger();
  const environment = { ...testEnvironment(), logger };
  const { spec } = scriptedSinkSpec({
    limits: { maxInFlight: 2, maxRunCount: 16 },
    write: () => {
      throw failure('ERR_RELAY_SINK_CLOSED');
    },
  });
  const runner = new SinkRunner('out', spec, parsed(spec), environment);
  await append(environment, events(3));
  runner.start();
  await until(() => {
    environment.clock.advance(100);
    return lines.some((line) => line.includes('the peer closes on every event'));
  }, 'the message');
  await runner.destroy();
  assert.deepEqual(
    lines.filter((line) => !/^(warn|error) sinks\.out: /.test(line)),
    [],
  );
});
