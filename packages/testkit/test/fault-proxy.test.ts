import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { test } from 'node:test';
import { startFaultProxy } from '../src/fault-proxy.ts';
import type { FaultProxy } from '../src/fault-proxy.ts';

/** A server that sends back what it gets, behind a proxy. */
async function echo(): Promise<
  { readonly proxy: FaultProxy; readonly received: () => number } & AsyncDisposable
> {
  let received = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received += chunk.length;
      socket.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const proxy = await startFaultProxy({ to: { host: '127.0.0.1', port } });
  return {
    proxy,
    received: () => received,
    [Symbol.asyncDispose]: async () => {
      await proxy.close();
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function dial(proxy: FaultProxy): Promise<Socket> {
  const socket = connect(proxy.port, proxy.host);
  await once(socket, 'connect');
  return socket;
}

async function readExactly(socket: Socket, byteLength: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk as Buffer);
    if (chunks.reduce((sum, { length }) => sum + length, 0) >= byteLength) break;
  }
  return Buffer.concat(chunks);
}

test('passes bytes on, both ways, and counts them', async () => {
  await using world = await echo();
  const socket = await dial(world.proxy);
  socket.write('hello');
  assert.equal((await readExactly(socket, 5)).toString(), 'hello');
  assert.deepEqual(world.proxy.passed, { toServer: 5, toClient: 5 });
  assert.equal(world.proxy.connectionCount, 1);
  socket.destroy();
});

test('a half-closed client still gets its answer', async () => {
  await using world = await echo();
  const socket = connect({ port: world.proxy.port, host: world.proxy.host, allowHalfOpen: true });
  socket.end('last words');
  assert.equal((await readExactly(socket, 10)).toString(), 'last words');
  socket.destroy();
});

test('cuts after exactly so many bytes', async () => {
  await using world = await echo();
  world.proxy.cutAfter(7);
  const socket = await dial(world.proxy);
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  socket.write('0123456789');
  socket.resume();
  await closed;
  while (world.received() < 7) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(world.received(), 7);
  assert.equal(world.proxy.passed.toServer, 7);
});

test('resets every connection', async () => {
  await using world = await echo();
  const socket = await dial(world.proxy);
  socket.write('x');
  await readExactly(socket, 1);
  const failed = once(socket, 'error');
  world.proxy.reset();
  const [error] = (await failed) as [NodeJS.ErrnoException];
  assert.equal(error.code, 'ECONNRESET');
});

test('stalls without closing, and passes everything on after resume', async () => {
  await using world = await echo();
  const socket = await dial(world.proxy);
  world.proxy.stall();
  socket.write('patience');
  for (let round = 0; round < 50; round++) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(world.received(), 0);
  assert.equal(world.proxy.connectionCount, 1);
  world.proxy.resume();
  assert.equal((await readExactly(socket, 8)).toString(), 'patience');
  socket.destroy();
});

test('splits into pieces', async () => {
  await using world = await echo();
  world.proxy.split(1);
  const socket = await dial(world.proxy);
  socket.write('abcdef');
  assert.equal((await readExactly(socket, 6)).toString(), 'abcdef');
  socket.destroy();
});

test('accepts and closes at once while it refuses', async () => {
  await using world = await echo();
  world.proxy.refuse(true);
  const refused = await dial(world.proxy);
  refused.on('error', () => {});
  refused.resume();
  await once(refused, 'close');
  assert.equal(world.proxy.acceptedCount, 1);
  world.proxy.refuse(false);
  const socket = await dial(world.proxy);
  socket.write('y');
  assert.equal((await readExactly(socket, 1)).toString(), 'y');
  socket.destroy();
});
