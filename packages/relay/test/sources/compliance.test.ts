import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { PassThrough } from 'node:stream';
import { connect } from '@logdrive/lumberjack';
import { testSource } from '@logdrive/testkit/component-compliance';
import type { SourceClient, SourceRig } from '@logdrive/testkit/component-compliance';
import type { ComponentConfig } from '../../src/runtime/relay-config.ts';
import type { Source } from '../../src/runtime/source.ts';
import { builtInRegistry } from '../../src/runtime/registry.ts';
import { createLinesSource } from '../../src/sources/lines-source.ts';
import type { LinesSourceConfig } from '../../src/sources/lines-source.ts';
import { sourceConfig, sourceContext } from '../support/contexts.ts';

/** The least that the lumberjack source lets one connection have: a frame and 1 MiB. */
const LUMBERJACK_BUFFERED_BYTES = 2 * 1024 ** 2;
const LINES_BUFFERED_BYTES = 256 * 1024;

function createFrom(config: ComponentConfig): Promise<Source> {
  const spec = builtInRegistry.sources.find(({ type }) => type === config.type)!;
  return spec.create(config, sourceContext({ batchBytes: 256 * 1024 }));
}

function portOf(source: Source): number {
  return Number(source.status().address?.split(':').at(-1));
}

function jsonEvent(number: number, byteLength = 0): string {
  const shortest = `{"n":${number},"fill":""}`;
  return shortest.replace('""', `"${'x'.repeat(Math.max(0, byteLength - shortest.length))}"`);
}

function textEvent(number: number, byteLength = 0): string {
  return `line ${number} `.padEnd(byteLength, 'x');
}

function lumberjackRig(): Promise<SourceRig> {
  const config = sourceConfig('lumberjack', {
    listen: '127.0.0.1:0',
    maxBufferedBytes: '2MiB',
    maxConnectionBytes: '2MiB',
    maxFrameBytes: '1MiB',
  });
  return Promise.resolve({
    createSource: () => createFrom(config),
    maxBufferedBytes: LUMBERJACK_BUFFERED_BYTES,
    eventOf: jsonEvent,
    connect: async (source): Promise<SourceClient> => {
      const client = await connect({ port: portOf(source), compressionLevel: 0 });
      return {
        send: async (texts) => {
          await client.send(texts);
        },
        end: () => client.close(),
      };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}

function linesOverTcpRig(): Promise<SourceRig> {
  const config = sourceConfig('lines', { listen: '127.0.0.1:0', maxBufferedBytes: '256KiB' });
  return Promise.resolve({
    createSource: () => createFrom(config),
    maxBufferedBytes: LINES_BUFFERED_BYTES,
    eventOf: textEvent,
    connect: async (source): Promise<SourceClient> => {
      const socket = connectSocket(portOf(source), '127.0.0.1');
      socket.on('error', () => {});
      await once(socket, 'connect');
      return {
        send: (texts) => written(socket, texts),
        end: () => {
          socket.end();
        },
      };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}

function linesFromStdinRig(): Promise<SourceRig> {
  const input = new PassThrough();
  const config = sourceConfig('lines', { maxBufferedBytes: '256KiB' }) as ComponentConfig & LinesSourceConfig;
  return Promise.resolve({
    createSource: () => Promise.resolve(createLinesSource(config, sourceContext(), input)),
    maxBufferedBytes: LINES_BUFFERED_BYTES,
    eventOf: textEvent,
    connect: () =>
      Promise.resolve({
        send: (texts) => written(input, texts),
        end: () => {
          input.end();
        },
      }),
    [Symbol.asyncDispose]: () => {
      input.destroy();
      return Promise.resolve();
    },
  });
}

/** What a read of a pipe or a socket gives at most. */
const READ_BYTES = 64 * 1024;

/** Resolves when the stream took the lines; over a stream that nobody reads from any more, it takes nothing. */
function written(stream: NodeJS.WritableStream, texts: readonly string[]): Promise<void> {
  const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
  return new Promise((resolve) => {
    for (let at = 0; at < bytes.length; at += READ_BYTES) {
      const isLast = at + READ_BYTES >= bytes.length;
      stream.write(bytes.subarray(at, at + READ_BYTES), () => isLast && resolve());
    }
  });
}

testSource('lumberjack source', { hasAcknowledgements: true }, lumberjackRig);
testSource('lines source over TCP', { hasAcknowledgements: false }, linesOverTcpRig);
testSource('lines source from stdin', { hasAcknowledgements: false }, linesFromStdinRig);
