import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LumberjackError } from '@logdrive/lumberjack';
import type { RelayError } from '../../src/errors.ts';
import { builtInRegistry } from '../../src/runtime/registry.ts';
import { sinkErrorOf } from '../../src/sinks/lumberjack-errors.ts';
import type { RecordRun } from '../../src/runtime/record-run.ts';
import { runOf, runOfRecords, sinkContext } from '../support/contexts.ts';
import { startReceiver } from '../support/world.ts';

const spec = builtInRegistry.sinks.find(({ type }) => type === 'lumberjack')!;

/** Sends one run to a server of its own. */
async function sent(run: RecordRun): Promise<{
  readonly texts: readonly string[];
  readonly refused: [number, string][];
  readonly progress: number[];
}> {
  await using receiver = await startReceiver();
  const config = spec.config.parse({ hosts: [`127.0.0.1:${receiver.port}`] });
  await using sink = await spec.create(config, sinkContext());
  const { signal } = new AbortController();
  await sink.open(signal);
  const refused: [number, string][] = [];
  const progress: number[] = [];
  await sink.write(run, {
    signal,
    onProgress: (count) => progress.push(count),
    refuse: (index, reason) => refused.push([index, reason]),
  });
  return { texts: receiver.events, refused, progress };
}

test('an empty value is no JSON: it is refused, and does not stop its neighbours', async () => {
  const { texts, refused, progress } = await sent(runOf(['{"n":0}', '', '{"n":2}']));
  assert.deepEqual(refused, [[1, 'empty']]);
  assert.deepEqual(texts, ['{"n":0}', '{"n":2}']);
  assert.equal(progress.at(-1), 3);
});

test('an event larger than servers take is refused', async () => {
  const large = { value: Buffer.alloc(16 * 1024 ** 2 + 1, 'x') };
  const { texts, refused } = await sent(runOfRecords([{ value: Buffer.from('{}') }, large]));
  assert.deepEqual(refused, [[1, 'too-large']]);
  assert.deepEqual(texts, ['{}']);
});

test('a text that becomes too large as JSON is refused', async () => {
  const { refused } = await sent(runOf(['\u0001'.repeat(3 * 1024 ** 2), 'short'], 0, 'text'));
  assert.deepEqual(refused, [[0, 'too-large']]);
});

test('an empty line is an event with an empty message', async () => {
  const { texts } = await sent(runOf([''], 0, 'text'));
  assert.equal((JSON.parse(texts[0]!) as { message: string }).message, '');
});

test('no server at all: one error that names each with its reason', async () => {
  const receiver = await startReceiver();
  await receiver[Symbol.asyncDispose]();
  const host = `127.0.0.1:${receiver.port}`;
  await using sink = await spec.create(spec.config.parse({ hosts: [host, host] }), sinkContext());
  await assert.rejects(sink.open(new AbortController().signal), (error: RelayError) => {
    assert.equal(error.code, 'ERR_RELAY_SINK_CONNECT');
    assert.equal(error.retryable, true);
    assert.equal(error.message.split(host).length > 2, true);
    assert.match(error.message, /ECONNREFUSED/);
    assert.ok(error.cause instanceof AggregateError);
    return true;
  });
});

for (const [code, expected] of [
  ['ERR_LUMBERJACK_CONNECTION_LOST', 'ERR_RELAY_SINK_CLOSED'],
  ['ERR_LUMBERJACK_ACK_TIMEOUT', 'ERR_RELAY_SINK_TIMEOUT'],
  ['ERR_LUMBERJACK_ACK_STALLED', 'ERR_RELAY_SINK_TIMEOUT'],
  ['ERR_LUMBERJACK_ACK_UNEXPECTED', 'ERR_RELAY_SINK_PROTOCOL'],
  ['ERR_LUMBERJACK_FRAME_TYPE', 'ERR_RELAY_SINK_PROTOCOL'],
] as const) {
  test(`${code} is ${expected} to the runner, worth another try`, () => {
    const error = sinkErrorOf(new LumberjackError(code, 'why'), 'sinks.out at 1.2.3.4:5');
    assert.equal(error.code, expected);
    assert.equal(error.retryable, true);
    assert.equal(error.message, 'sinks.out at 1.2.3.4:5: why');
  });
}
