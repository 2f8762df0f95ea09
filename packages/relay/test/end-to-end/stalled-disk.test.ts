import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { test } from 'node:test';
import { type FileSystem, nodeFileSystem } from '@logdrive/log';
import { encodeWindow, eventRanges, FrameDecoder } from '@logdrive/lumberjack/codec';
import { listenHttp } from '../../src/serve/http-server.ts';
import { sourceConfig } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';
import { portOf, relayOf } from '../support/world.ts';

/** The real file system, whose fdatasync of segments does not come back before `release`. */
function stallingFileSystem(): { fileSystem: FileSystem; stall: () => void; release: () => void } {
  let held: PromiseWithResolvers<void> | undefined;
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    open: async (path, mode) => {
      const file = await nodeFileSystem.open(path, mode);
      const datasync = async (): Promise<void> => {
        await held?.promise;
        await file.datasync();
      };
      return {
        read: (...args) => file.read(...args),
        write: (...args) => file.write(...args),
        truncate: (size) => file.truncate(size),
        size: () => file.size(),
        close: () => file.close(),
        datasync: path.endsWith('.log') ? datasync : () => file.datasync(),
      };
    },
  };
  return {
    fileSystem,
    stall: () => {
      held = Promise.withResolvers();
    },
    release: () => held?.resolve(),
  };
}

/** A client by hand: writes bytes, and gives the sequence numbers of the acknowledgements as they come. */
async function rawClient(
  port: number,
): Promise<{ send: (bytes: Uint8Array) => void; nextAck: () => Promise<number> } & Disposable> {
  const socket = connectSocket(port, '127.0.0.1');
  await once(socket, 'connect');
  const decoder = new FrameDecoder({ sender: 'server' });
  const chunks = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  return {
    send: (bytes) => socket.write(bytes),
    nextAck: async () => {
      for (;;) {
        const frame = decoder.next();
        if (frame?.kind === 'ack') return frame.sequence;
        const { value, done } = await chunks.next();
        if (done) throw new Error('the server closed the connection');
        decoder.push(value);
      }
    },
    [Symbol.dispose]: () => socket.destroy(),
  };
}

const emptyWindow = Uint8Array.from([0x32, 0x57, 0, 0, 0, 0]);
const twoEvents = encodeWindow(eventRanges(['{"n":1}', '{"n":2}']));

test('while fdatasync does not return, /live, keepalives and new connections still answer; then the ack comes', async () => {
  await using directory = await temporaryDirectory();
  const disk = stallingFileSystem();
  await using relay = await relayOf(
    {
      log: { dir: directory.path },
      sources: { beats: sourceConfig('lumberjack', { listen: '127.0.0.1:0', keepalive: '100ms' }) },
    },
    { fileSystem: disk.fileSystem },
  );
  await using http = await listenHttp({
    listen: { host: '127.0.0.1', port: 0 },
    version: 'test',
    status: () => relay.status(),
  });
  try {
    using client = await rawClient(portOf(relay));
    client.send(twoEvents);
    assert.equal(await client.nextAck(), 2, 'the disk works');
    disk.stall();
    client.send(twoEvents);
    for (let keepalives = 0; keepalives < 5; keepalives++) {
      assert.equal(await client.nextAck(), 0, 'nothing but keepalives while the disk stalls');
    }
    assert.equal((await fetch(`http://127.0.0.1:${http.address.port}/live`)).status, 200);
    using newcomer = await rawClient(portOf(relay));
    newcomer.send(emptyWindow);
    assert.equal(await newcomer.nextAck(), 0, 'a new connection is served');
    disk.release();
    let acknowledged = 0;
    while (acknowledged === 0) acknowledged = await client.nextAck();
    assert.equal(acknowledged, 2);
  } finally {
    disk.release();
  }
});
