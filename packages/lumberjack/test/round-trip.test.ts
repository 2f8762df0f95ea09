import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { suite, test } from 'node:test';
import { connect, listen } from '@logdrive/lumberjack';
import type { LumberjackServer } from '@logdrive/lumberjack';

const EVENT_COUNT = 10_000;

suite('a client and a server over loopback', () => {
  for (const compressionLevel of [0, 3]) {
    test(`every event arrives once, in order, as whole windows, at compression level ${compressionLevel}`, async () => {
      await using server = await listen({ port: 0 });
      const received: unknown[] = [];
      const consumed = (async () => {
        for await (const window of server.windows()) {
          for (const event of window.events) received.push(event.json());
          assert.equal(window.ack(), true);
        }
      })();
      const client = await connect({ port: server.address.port, compressionLevel, maxWindowEvents: 999 });
      assert.equal(await client.send(numberedEvents()), EVENT_COUNT);
      await client.close();
      await server.close();
      await consumed;
      assert.deepEqual(received, numberedEvents());
    });

    test(`every event arrives once, in order, by parts, at compression level ${compressionLevel}`, async () => {
      await using server = await listen({ port: 0 });
      const received: unknown[] = [];
      let partCount = 0;
      const consumed = (async () => {
        for await (const part of server.parts({ maxPartBytes: 4096 })) {
          for (const event of part.events) received.push(event.json());
          partCount++;
          part.release();
          if (part.isLast) assert.equal(part.window.ack(), true);
        }
      })();
      const client = await connect({ port: server.address.port, compressionLevel });
      assert.equal(await client.send(numberedEvents()), EVENT_COUNT);
      await client.close();
      await server.close();
      await consumed;
      assert.deepEqual(received, numberedEvents());
      assert.ok(partCount > EVENT_COUNT / 2048, 'windows were cut into several parts');
      assert.equal(server.status().bufferedBytes, 0);
    });
  }

  for (const compressionLevel of [0, 3]) {
    test(`many windows of all sizes at once keep their bytes and their order, at level ${compressionLevel}`, async () => {
      const windows = windowsOfAllSizes();
      await using server = await listen({ port: 0 });
      const received: string[] = [];
      const consumed = (async () => {
        for await (const { events, ack } of eachWindow(server)) {
          received.push(...events);
          ack();
        }
      })();
      const client = await connect({ port: server.address.port, compressionLevel, pipelining: 8 });
      const counts = await Promise.all(windows.map((events) => client.send(events)));
      assert.deepEqual(
        counts,
        windows.map(({ length }) => length),
      );
      await client.close();
      await server.close();
      await consumed;
      assert.ok(received.join('\n') === windows.flat().join('\n'), 'every byte arrived, in order');
    });
  }
});

async function* eachWindow(
  server: LumberjackServer,
): AsyncGenerator<{ readonly events: readonly string[]; readonly ack: () => boolean }> {
  for await (const window of server.windows()) {
    yield { events: Array.from(window.events, (event) => event.text), ack: () => window.ack() };
  }
}

/** From one event to hundreds of KiB, some that compress well and some that hardly do. */
function windowsOfAllSizes(): string[][] {
  return Array.from({ length: 40 }, (_, window) => {
    const eventCount = 1 + ((window * 397) % 1500);
    return Array.from({ length: eventCount }, (__, index) => {
      const text =
        window % 3 === 0 ? randomBytes(150).toString('latin1') : `event ${window}.${index} `.repeat(15);
      return JSON.stringify(text);
    });
  });
}

function numberedEvents(): object[] {
  return Array.from({ length: EVENT_COUNT }, (_, number) => ({ number, message: `event ${number}` }));
}
