import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PrefixTracker } from '../../src/runtime/prefix-tracker.ts';
import type { Checkpoint, Span } from '../../src/runtime/prefix-tracker.ts';

function tracker(position = 0): { readonly tracker: PrefixTracker; readonly moves: Checkpoint[] } {
  const moves: Checkpoint[] = [];
  return { tracker: new PrefixTracker(position, (checkpoint) => moves.push(checkpoint)), moves };
}

test('moves with the first span only, and catches up when it is done', () => {
  const { tracker: prefix, moves } = tracker();
  const first = prefix.begin(0, 10);
  const second = prefix.begin(10, 20);
  second.advance(20, 'b');
  assert.deepEqual(moves, []);
  first.advance(4, 'a');
  assert.equal(prefix.position, 4);
  first.advance(10, 'aa');
  assert.equal(prefix.position, 20);
  assert.deepEqual(moves, [
    { position: 4, metadata: 'a' },
    { position: 20, metadata: 'b' },
  ]);
});

test('never goes back, nor beyond the span', () => {
  const { tracker: prefix } = tracker();
  const span = prefix.begin(0, 10);
  span.advance(6);
  span.advance(3);
  span.advance(11);
  assert.equal(prefix.position, 6);
});

test('a hold stops at the last place before it, with what was kept there', () => {
  const { tracker: prefix, moves } = tracker();
  const span = prefix.begin(0, 10);
  const release = prefix.hold(5);
  span.advance(3, 'three');
  span.advance(10, 'ten');
  assert.deepEqual(moves, [{ position: 3, metadata: 'three' }]);
  release();
  release();
  assert.deepEqual(moves.at(-1), { position: 10, metadata: 'ten' });
});

test('whatever the order of progress and holds, everything below the position is delivered and not held', () => {
  const span = fc.record({ length: fc.integer({ min: 1, max: 5 }), gap: fc.integer({ min: 0, max: 2 }) });
  const step = fc.record({
    kind: fc.constantFrom('advance', 'hold', 'release'),
    which: fc.nat(),
    by: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(
      fc.array(span, { minLength: 1, maxLength: 8 }),
      fc.array(step, { maxLength: 60 }),
      (lengths, steps) => {
        const { tracker: prefix, moves } = tracker();
        const spans: { readonly from: number; readonly to: number; at: number; readonly span: Span }[] = [];
        let end = 0;
        for (const { length, gap } of lengths) {
          const from = end + gap;
          end = from + length;
          spans.push({ from, to: end, at: from, span: prefix.begin(from, end) });
        }
        const holds: { readonly offset: number; readonly release: () => void }[] = [];
        for (const { kind, which, by } of steps) {
          if (kind === 'hold') {
            const offset = which % end;
            if (offset >= prefix.position) holds.push({ offset, release: prefix.hold(offset) });
          } else if (kind === 'release') {
            const [hold] = holds.splice(which % Math.max(1, holds.length), 1);
            hold?.release();
          } else {
            const target = spans[which % spans.length]!;
            target.at = Math.max(target.at, Math.min(target.to, target.at + by));
            target.span.advance(target.at);
          }
          const undelivered = spans.find(({ at, to }) => at < to);
          const bound = Math.min(undelivered?.at ?? end, ...holds.map(({ offset }) => offset));
          assert.ok(prefix.position <= bound, `${prefix.position} is beyond ${bound}`);
        }
        for (const { release } of holds) release();
        for (const { span: open, to } of spans) open.advance(to);
        assert.equal(prefix.position, end);
        const positions = moves.map(({ position }) => position);
        assert.deepEqual(
          positions,
          positions.toSorted((left, right) => left - right),
        );
      },
    ),
    { numRuns: 500 },
  );
});
