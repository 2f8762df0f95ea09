import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listen } from '@logdrive/lumberjack';
import type { LumberjackWindow } from '@logdrive/lumberjack';
import { testSink } from '@logdrive/testkit/component-compliance';
import type { SinkRig } from '@logdrive/testkit/component-compliance';
import { createStdoutSink } from '../../src/sinks/stdout-sink.ts';
import { builtInRegistry } from '../../src/runtime/registry.ts';
import { runOf, sinkContext } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';

function spec(type: string): (typeof builtInRegistry.sinks)[number] {
  return builtInRegistry.sinks.find((candidate) => candidate.type === type)!;
}

/** For a far end that a test has no hand on. */
const unable = {
  breakFarEnd: (): void => assert.fail('cannot break'),
  mend: (): void => assert.fail('cannot mend'),
  hold: (): (() => void) => assert.fail('cannot hold'),
};

async function lumberjackRig(): Promise<SinkRig> {
  const server = await listen({ port: 0 });
  const delivered: string[] = [];
  const held: LumberjackWindow[] = [];
  let isHolding = false;
  let isBroken = false;
  const acknowledge = (window: LumberjackWindow): void => {
    for (const event of window.events) delivered.push(event.text);
    window.ack();
  };
  const receive = async (): Promise<void> => {
    for await (const window of server.windows()) {
      if (isBroken) window.reject();
      else if (isHolding) held.push(window);
      else acknowledge(window);
    }
  };
  const received = receive();
  const config = spec('lumberjack').config.parse({ hosts: [`127.0.0.1:${server.address.port}`] });
  return {
    createSink: () => spec('lumberjack').create(config, sinkContext()),
    runOf,
    delivered: () => delivered,
    breakFarEnd: () => {
      isBroken = true;
    },
    mend: () => {
      isBroken = false;
    },
    hold: () => {
      isHolding = true;
      return () => {
        isHolding = false;
        for (const window of held.splice(0)) acknowledge(window);
      };
    },
    [Symbol.asyncDispose]: async () => {
      server.destroy();
      await received;
    },
  };
}

async function fileRig(): Promise<SinkRig> {
  const directory = await temporaryDirectory();
  const path = join(directory.path, 'out.log');
  const config = spec('file').config.parse({ path });
  return {
    createSink: () => spec('file').create(config, sinkContext()),
    runOf,
    delivered: async () => {
      const text = await readFile(path, 'utf8');
      return text === '' ? [] : text.trimEnd().split('\n');
    },
    ...unable,
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}

function stdoutRig(): Promise<SinkRig> {
  let written = '';
  const waiting: (() => void)[] = [];
  let isHolding = false;
  const output = {
    write: (chunk: Uint8Array, callback: (error?: Error | null) => void): boolean => {
      const take = (): void => {
        written += Buffer.from(chunk).toString();
        callback();
      };
      if (isHolding) waiting.push(take);
      else setImmediate(take);
      return true;
    },
    on: () => {},
    off: () => {},
  };
  return Promise.resolve({
    createSink: () => Promise.resolve(createStdoutSink({ maxWriteBytes: 1024 ** 2 }, sinkContext(), output)),
    runOf,
    ...unable,
    delivered: () => (written === '' ? [] : written.trimEnd().split('\n')),
    hold: () => {
      isHolding = true;
      return () => {
        isHolding = false;
        for (const take of waiting.splice(0)) take();
      };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}

testSink('lumberjack sink', { canBreak: true, canHold: true }, lumberjackRig);
testSink('file sink', { canBreak: false, canHold: false }, fileRig);
testSink('stdout sink', { canBreak: false, canHold: true }, stdoutRig);
