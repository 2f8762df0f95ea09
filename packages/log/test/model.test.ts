import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { openLog } from '../src/index.ts';
import { batchOf, recordsFrom, values } from './log-fixtures.ts';

/** Steps of a history; `size` stands for records of that many bytes. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('list' as const),
      sizes: fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('batch' as const),
      sizes: fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('together' as const),
      sizes: fc.array(fc.nat(400), { minLength: 1, maxLength: 9 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('compress' as const),
      codec: fc.constantFrom('none' as const, 'gzip' as const, 'zstd' as const),
    }),
  },
);

const options = fc.record({
  segmentBytes: fc.integer({ min: 1024, max: 4000 }),
  batchBytes: fc.integer({ min: 128, max: 1500 }),
  commitBytes: fc.integer({ min: 128, max: 4000 }),
  indexIntervalBytes: fc.nat(1000),
  recentBytes: fc.constantFrom(0, 2000, 1_000_000),
});

test('whatever is done to it, the log is the list of what was appended', async () => {
  await fc.assert(
    fc.asyncProperty(options, fc.array(step, { maxLength: 25 }), async (sizes, steps) => {
      const fileSystem = new SimulatedFileSystem();
      const at = { topic: 'logs', partition: 0 };
      const config = { dir: '/log', fileSystem, clock: new FakeClock(), topics: { logs: {} }, ...sizes };
      const model: [number, string][] = [];
      const texts = (lengths: readonly number[]): string[] => lengths.map((length) => 'x'.repeat(length));
      const remember = (baseOffset: number, appended: readonly string[]): void => {
        assert.equal(baseOffset, model.length);
        for (const text of appended) model.push([model.length, text]);
      };
      let log = await openLog(config);
      for (const one of steps) {
        switch (one.kind) {
          case 'list':
            remember((await log.append(at, values(...texts(one.sizes)))).baseOffset, texts(one.sizes));
            break;
          case 'batch':
            remember((await log.append(at, batchOf(texts(one.sizes)))).baseOffset, texts(one.sizes));
            break;
          case 'together': {
            const results = await Promise.all(texts(one.sizes).map((text) => log.append(at, values(text))));
            for (const [index, { baseOffset }] of results.entries())
              remember(baseOffset, [texts(one.sizes)[index]!]);
            break;
          }
          case 'read': {
            const from = Math.floor(one.part * model.length);
            assert.deepEqual(
              (await recordsFrom(log, from)).filter(([offset]) => offset >= from),
              model.slice(from),
            );
            break;
          }
          case 'reopen':
            await log.close();
            log = await openLog(config);
            break;
          case 'compress':
            await log.reconfigure({ logs: { compression: one.codec } });
            break;
        }
      }
      assert.deepEqual(await recordsFrom(log, 0), model);
      const lineBytes = model.reduce((bytes, [, text]) => bytes + text.length + 1, 0);
      assert.deepEqual(await log.lines(at), { earliestByte: 0, endByte: lineBytes });
      if (model.length > 0) {
        const middle = Math.floor(lineBytes / 2);
        const place = (await log.batchAtLineByte(at, middle))!;
        assert.equal(
          place.batchStartByte,
          model.slice(0, place.batchOffset).reduce((bytes, [, text]) => bytes + text.length + 1, 0),
        );
        assert.ok(place.batchStartByte <= middle);
      }
      await log.close();
      assert.equal(fileSystem.openFileCount, 0);
    }),
    { numRuns: 150 },
  );
});
