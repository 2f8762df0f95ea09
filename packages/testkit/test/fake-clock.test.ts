import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';

test('calls back what is due, in order, and nothing else', () => {
  const clock = new FakeClock(1000);
  const calls: string[] = [];
  const note = (name: string) => () => calls.push(`${name}@${clock.now()}`);
  clock.after(20, note('b'));
  clock.after(10, note('a'));
  clock.after(20, note('c'));
  clock.after(21, note('late'));
  const cancel = clock.after(5, note('cancelled'));
  cancel();
  clock.advance(20);
  assert.deepEqual(calls, ['a@1010', 'b@1020', 'c@1020']);
  assert.equal(clock.now(), 1020);
  assert.equal(clock.pendingCount, 1);
});

test('timers that callbacks set take part in the same step', () => {
  const clock = new FakeClock(0);
  const times: number[] = [];
  const tick = (): void => {
    times.push(clock.now());
    clock.after(10, tick);
  };
  clock.after(10, tick);
  clock.advance(35);
  assert.deepEqual(times, [10, 20, 30]);
});
