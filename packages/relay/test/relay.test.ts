import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { join } from 'node:path';
import { connect, listen } from '@logdrive/lumberjack';
import type { LumberjackServer } from '@logdrive/lumberjack';
import { builtInRegistry } from '../src/runtime/registry.ts';
import type { ComponentConfig } from '../src/runtime/relay-config.ts';
import { silentLogger } from '../src/runtime/logger.ts';
import { startRelay } from '../src/relay.ts';
import type { Relay } from '../src/relay.ts';
import { temporaryDirectory, until } from './support/environment.ts';

export function source(type: string, keys: object): ComponentConfig {
  const spec = builtInRegistry.sources.find((candidate) => candidate.type === type)!;
  return { ...spec.config.parse(keys), type };
}

export function sink(type: string, keys: object): ComponentConfig {
  const spec = builtInRegistry.sinks.find((candidate) => candidate.type === type)!;
  return { ...spec.config.parse(keys), type };
}

function portOf(relay: Relay, name: string): number {
  return Number(relay.status().sources[name]?.address?.split(':').at(-1));
}

/** A server that acknowledges everything and keeps it. */
async function receiver(): Promise<{ server: LumberjackServer; events: string[]; ended: Promise<void> }> {
  const server = await listen({ port: 0 });
  const events: string[] = [];
  const receive = async (): Promise<void> => {
    for await (const window of server.windows()) {
      for (const event of window.events) events.push(event.text);
      window.ack();
    }
  };
  return { server, events, ended: receive() };
}

test('lumberjack in, one durable log, lumberjack and a file out', async () => {
  await using directory = await temporaryDirectory();
  const { server, events, ended } = await receiver();
  const relay = await startRelay(
    {
      log: { dir: join(directory.path, 'data') },
      topics: {},
      sources: { beats: source('lumberjack', { listen: '127.0.0.1:0' }) },
      sinks: {
        logstash: sink('lumberjack', { hosts: [`127.0.0.1:${server.address.port}`] }),
        copy: sink('file', { path: join(directory.path, 'copy.log') }),
      },
    },
    { logger: silentLogger },
  );
  const sent = Array.from({ length: 5000 }, (_, index) => `{"n":${index},"message":"line ${index}"}`);
  const client = await connect({ port: portOf(relay, 'beats') });
  assert.equal(await client.send(sent), sent.length);
  await until(() => events.length === sent.length, 'every event at the receiver');
  await client.close();
  const report = await relay.drain({ deadlineMs: 5000 });
  assert.deepEqual(report.undelivered, {});
  assert.deepEqual(report.unacknowledged, {});
  assert.equal(report.isComplete, true);
  server.destroy();
  await ended;
  assert.deepEqual(events, sent);
  assert.equal(await readFile(join(directory.path, 'copy.log'), 'utf8'), `${sent.join('\n')}\n`);
});
