import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { QuicError } from '../../src/errors.ts';
import { ByteWriter } from '../../src/packet/byte-writer.ts';
import { FrameType } from '../../src/packet/frame-type.ts';
import { SealedInjector } from '../simulation/sealed-injector.ts';
import { SeededRandom } from '../simulation/seeded-random.ts';
import { SimulatedPair } from '../simulation/simulated-pair.ts';

const FRAME_TYPES = Object.values(FrameType);

/** Frames with right types and wild numbers: most of them well-formed. */
function writeWildFrame(writer: ByteWriter, random: SeededRandom): void {
  const type = random.chance(0.5) ? 0x08 + random.below(8) : FRAME_TYPES[random.below(FRAME_TYPES.length)]!;
  const number = (): number => {
    const small = random.below(12);
    return random.chance(0.7) ? small : random.chance(0.5) ? random.below(100_000) : 2 ** random.below(62);
  };
  writer.u8(type);
  const count = random.below(5);
  for (let i = 0; i < count; i++) writer.varint(number());
  writer.raw(random.bytes(random.below(30)));
}

async function fuzz(seed: number, victim: 'client' | 'server'): Promise<boolean> {
  const random = new SeededRandom(seed);
  const pair = new SimulatedPair({ seed });
  await pair.establish();
  const stream = await pair.client.connection.openStream('bidi');
  void stream.write(Buffer.from('something in flight')).catch(() => {});
  const injector = new SealedInjector(pair, victim);
  const end = pair.end(victim);
  for (let packet = 0; packet < 30 && end.closedWith === undefined; packet++) {
    injector.inject((writer) => {
      const frames = 1 + random.below(4);
      for (let i = 0; i < frames; i++) {
        if (random.chance(0.2)) writer.raw(random.bytes(random.below(60)));
        else writeWildFrame(writer, random);
      }
    });
    await pair.elapse(random.below(30));
    assert.ok(end.heldBytes < 4 * 1024 * 1024);
  }
  const { closedWith } = end;
  if (closedWith === undefined) return false;
  assert.ok(closedWith instanceof QuicError);
  // Anything that was not foreseen would have been wrapped, with its cause.
  assert.equal(closedWith.cause, undefined, String((closedWith.cause as Error | undefined)?.stack));
  await pair.until(() => end.isGone);
  assert.equal(end.connection.deadlineMs, Number.POSITIVE_INFINITY);
  assert.equal(end.heldBytes, 0);
  return true;
}

suite('frames of any content inside sealed packets', () => {
  for (const victim of ['server', 'client'] as const) {
    test(`a ${victim} closes with a QuicError at most, and leaves nothing behind`, async () => {
      let closed = 0;
      for (let seed = 1; seed <= 120; seed++) if (await fuzz(seed, victim)) closed++;
      assert.ok(closed > 60, `${closed} of 120 were closed`);
    });
  }

  test('changed, cut and random datagrams do nothing at all', async () => {
    const pair = new SimulatedPair();
    await pair.establish();
    const random = new SeededRandom(9);
    const injector = new SealedInjector(pair);
    const { localCid } = pair.server.connection;
    for (let i = 0; i < 3000; i++) {
      const bytes = random.bytes(1 + random.below(100));
      if (random.chance(0.7)) bytes.set(localCid.subarray(0, bytes.length - 1), 1);
      if (random.chance(0.3))
        bytes.set(Uint8Array.of(0xc0 | random.below(64), 0, 0, 0, 1).subarray(0, bytes.length));
      injector.deliver(bytes);
    }
    assert.equal(pair.server.closedWith, undefined);
    assert.ok(pair.server.connection.stats().packetsDropped > 1000);
  });
});
