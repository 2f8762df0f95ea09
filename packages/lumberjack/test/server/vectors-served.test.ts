import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { listen } from '@logdrive/lumberjack';
import { a } from '../frames.ts';
import { RawPeer } from '../raw-peer.ts';
import { readVectors, type VectorFrame } from '../vectors.ts';

suite('the server serves what real clients sent', () => {
  for (const { name, bytes, frames } of readVectors().filter(({ direction }) => direction === 'client')) {
    for (const isByParts of [false, true]) {
      test(`${name}${isByParts ? ', by parts' : ''}`, async () => {
        await using server = await listen({ port: 0 });
        const events: unknown[] = [];
        const consumed = (async () => {
          if (isByParts) {
            for await (const part of server.parts({ maxPartBytes: 100 })) {
              for (const event of part.events) events.push(event.json());
              part.release();
              if (part.isLast) part.window.ack();
            }
          } else {
            for await (const window of server.windows()) {
              for (const event of window.events) events.push(event.json());
              window.ack();
            }
          }
        })();
        await using peer = await RawPeer.to(server);
        peer.write(bytes);
        peer.end();
        const answer = await peer.rest();
        await server.close();
        await consumed;
        const flat = frames.flatMap((frame) => (frame.type === 'compressed' ? frame.frames : [frame]));
        assert.deepEqual(events, flat.flatMap(eventOf));
        assert.equal(answer.toString('hex'), expectedAcks(flat).toString('hex'));
      });
    }
  }
});

function eventOf(frame: VectorFrame): unknown[] {
  if (frame.type === 'json') return [JSON.parse(frame.payload)];
  return frame.type === 'data' ? [Object.fromEntries(frame.pairs)] : [];
}

/** One for the last event of each window; a v1 window that no W opens has the size of the one before. */
function expectedAcks(frames: readonly VectorFrame[]): Buffer {
  const acks: Buffer[] = [];
  let size = 0;
  let left = 0;
  for (const frame of frames) {
    if (frame.type === 'window') {
      size = frame.count;
      left = size;
      if (size === 0 && frame.version === 2) acks.push(a(2, 0));
    } else if (frame.type === 'json' || frame.type === 'data') {
      if (left === 0) left = size;
      left--;
      if (left === 0) acks.push(a(frame.version, frame.sequence));
    }
  }
  return Buffer.concat(acks);
}
