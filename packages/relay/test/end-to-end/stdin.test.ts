import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { builtInRegistry } from '../../src/runtime/registry.ts';
import type { Registry } from '../../src/runtime/registry.ts';
import { createLinesSource } from '../../src/sources/lines-source.ts';
import type { LinesSourceConfig } from '../../src/sources/lines-source.ts';
import { sinkConfig, sourceConfig } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';
import { eventually, relayOf, SOON, startReceiver } from '../support/world.ts';

/** A registry whose stdin is a stream of the test. */
function registryReading(input: Readable): Registry {
  const sources = builtInRegistry.sources.map((spec) =>
    spec.type === 'lines'
      ? {
          ...spec,
          create: (config: unknown, context: Parameters<typeof spec.create>[1]) =>
            Promise.resolve(createLinesSource(config as LinesSourceConfig, context, input)),
        }
      : spec,
  );
  return { ...builtInRegistry, sources };
}

test('at the end of stdin the relay is finished once every sink has everything', async () => {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, 'out.log');
  const texts = Array.from({ length: 10_000 }, (_, index) => `line ${index}`);
  const port = await (async () => {
    await using receiver = await startReceiver();
    return receiver.port;
  })();
  await using relay = await relayOf(
    {
      log: { dir: join(directory.path, 'data') },
      topics: { logs: { encoding: 'text' } },
      sources: { pipe: sourceConfig('lines') },
      sinks: {
        file: sinkConfig('file', { path }),
        late: sinkConfig('lumberjack', { hosts: [`127.0.0.1:${port}`], ...SOON }),
      },
    },
    { registry: registryReading(Readable.from([Buffer.from(texts.join('\n'))])) },
  );
  let isFinished = false;
  const finished = relay.finished.then(() => (isFinished = true));
  await eventually(() => relay.status().sinks['file']?.deliveredEvents === texts.length, 'the file');
  await eventually(() => relay.status().sources['pipe']?.state === 'finished', 'the end of the source');
  assert.equal(isFinished, false);
  await using receiver = await startReceiver({ port });
  await finished;
  assert.equal(receiver.events.length, texts.length);
  assert.equal(await readFile(path, 'utf8'), `${texts.join('\n')}\n`);
  const report = await relay.drain({ deadlineMs: 1000 });
  assert.equal(report.isComplete, true);
});
