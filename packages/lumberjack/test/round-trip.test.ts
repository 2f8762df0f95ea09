import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { connect, listen } from '@logdrive/lumberjack';

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
});

function numberedEvents(): object[] {
  return Array.from({ length: EVENT_COUNT }, (_, number) => ({ number, message: `event ${number}` }));
}
