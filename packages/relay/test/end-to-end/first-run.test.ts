import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sinkConfig, sourceConfig } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';
import { dial, eventually, relayOf, startReceiver } from '../support/world.ts';

test('lumberjack in, one durable log, lumberjack and a file out', async () => {
  await using directory = await temporaryDirectory();
  await using receiver = await startReceiver();
  const relay = await relayOf({
    log: { dir: join(directory.path, 'data') },
    sources: { beats: sourceConfig('lumberjack', { listen: '127.0.0.1:0' }) },
    sinks: {
      logstash: sinkConfig('lumberjack', { hosts: [`127.0.0.1:${receiver.port}`] }),
      copy: sinkConfig('file', { path: join(directory.path, 'copy.log') }),
    },
  });
  const sent = Array.from({ length: 5000 }, (_, index) => `{"n":${index},"message":"line ${index}"}`);
  const client = await dial(relay);
  assert.equal(await client.send(sent), sent.length);
  await eventually(() => receiver.events.length === sent.length, 'every event at the receiver');
  await client.close();
  const report = await relay.drain({ deadlineMs: 5000 });
  assert.deepEqual(report.undelivered, {});
  assert.deepEqual(report.unacknowledged, {});
  assert.equal(report.isComplete, true);
  assert.deepEqual(receiver.events, sent);
  assert.equal(await readFile(join(directory.path, 'copy.log'), 'utf8'), `${sent.join('\n')}\n`);
});
