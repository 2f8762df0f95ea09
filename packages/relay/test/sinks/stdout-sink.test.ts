import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import type { RelayError } from '../../src/errors.ts';
import { createStdoutSink } from '../../src/sinks/stdout-sink.ts';
import { runOf, sinkContext } from '../support/contexts.ts';

const OPTIONS = { signal: new AbortController().signal, onProgress: (): void => {}, refuse: (): void => {} };

test('nobody reads any more: the write fails for good, and the process lives on', async () => {
  const output = new PassThrough();
  const sink = createStdoutSink({ maxWriteBytes: 1024 }, sinkContext(), output);
  await sink.open(OPTIONS.signal);
  output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  await assert.rejects(sink.write(runOf(['{}']), OPTIONS), (error: RelayError) => {
    assert.equal(error.code, 'ERR_RELAY_SINK_WRITE');
    assert.equal(error.retryable, false);
    return true;
  });
  await sink[Symbol.asyncDispose]();
});

test('waits for a reader that is slow', async () => {
  const output = new PassThrough({ highWaterMark: 1 });
  const sink = createStdoutSink({ maxWriteBytes: 1024 }, sinkContext(), output);
  await sink.open(OPTIONS.signal);
  let isWritten = false;
  const written = sink.write(runOf(['{"n":0}']), OPTIONS).then(() => (isWritten = true));
  for (let round = 0; round < 20; round++) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(isWritten, false);
  assert.equal(String(output.read()), '{"n":0}\n');
  await written;
  await sink[Symbol.asyncDispose]();
});
