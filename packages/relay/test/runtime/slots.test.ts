import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Slots } from '../../src/runtime/slots.ts';

const never = new AbortController().signal;

test('gives out no more places than there are, first come first served', async () => {
  const slots = new Slots(2);
  const order: number[] = [];
  assert.equal(await slots.take(never), true);
  assert.equal(await slots.take(never), true);
  const third = slots.take(never).then(() => order.push(3));
  const fourth = slots.take(never).then(() => order.push(4));
  assert.equal(slots.used, 2);
  slots.release();
  await third;
  slots.release();
  await fourth;
  assert.deepEqual(order, [3, 4]);
  assert.equal(slots.used, 2);
  slots.release();
  slots.release();
  assert.equal(slots.used, 0);
});

test('whoever gives up waiting leaves the queue', async () => {
  const slots = new Slots(1);
  await slots.take(never);
  const impatience = new AbortController();
  const second = slots.take(impatience.signal);
  const third = slots.take(never);
  impatience.abort();
  assert.equal(await second, false);
  slots.release();
  assert.equal(await third, true);
  assert.equal(await slots.take(AbortSignal.abort()), false);
  assert.equal(slots.used, 1);
});
