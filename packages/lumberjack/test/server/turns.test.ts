import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { listen, type LumberjackServer } from '@logdrive/lumberjack';
import { TURN_BYTES } from '../../src/server/intake.ts';
import { a, c, j, w } from '../frames.ts';
import { RawPeer } from '../raw-peer.ts';

const EVENT_COUNT = 4000;
const EVENT = Buffer.alloc(1024, 'x');
/** Between two looks fall the work that a read sets off and, at the end of that turn, the first of the next. */
const MOST_BYTES = 2 * TURN_BYTES;

suite('one connection does not hold the event loop', () => {
  const frames = Array.from({ length: EVENT_COUNT }, (_, index) => j(2, index + 1, EVENT));
  const floods: readonly [name: string, frames: readonly Uint8Array[]][] = [
    ['plain frames', frames],
    ['one compressed frame', [c(2, ...frames)]],
    ['many small compressed frames', frames.map((frame) => c(2, frame))],
  ];
  for (const [name, flood] of floods) {
    test(`${name}: at most ${TURN_BYTES / 1024} KiB of events in one turn, and a neighbour is served meanwhile`, async () => {
      await using server = await listen({ port: 0 });
      const consumed = consume(server);
      await using neighbour = await RawPeer.to(server);
      await using peer = await RawPeer.to(server);
      peer.write(w(2, EVENT_COUNT), ...flood);
      const turns: number[] = [];
      let seenBytes = 0;
      let served = 0;
      while (server.status().windowCount - served === 0) {
        await new Promise((resolve) => setImmediate(resolve));
        const { eventBytes } = server.status();
        turns.push(eventBytes - seenBytes);
        seenBytes = eventBytes;
        if (turns.length === 3) {
          neighbour.write(w(2, 1), j(2, 1, '{}'));
          assert.deepEqual(await neighbour.read(6), a(2, 1));
          served = 1;
          seenBytes = server.status().eventBytes;
          assert.ok(seenBytes < EVENT_COUNT * EVENT.length, 'the flood still goes on');
        }
      }
      assert.deepEqual(await peer.read(6), a(2, EVENT_COUNT));
      assert.ok(Math.max(...turns) <= MOST_BYTES, `${Math.max(...turns)} bytes in one turn`);
      peer.end();
      neighbour.end();
      await server.close();
      await consumed;
    });
  }
});

async function consume(server: LumberjackServer): Promise<void> {
  for await (const part of server.parts({ maxPartBytes: 1 })) {
    part.release();
    if (part.isLast) part.window.ack();
  }
}
