import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CloseReason, WindowPart } from '@logdrive/lumberjack';
import { Tally } from '../../src/runtime/tally.ts';
import { WindowLedger } from '../../src/sources/window-ledger.ts';

/** A connection as far as the ledger looks at one. */
class TestConnection {
  readonly acks: string[] = [];
  readonly closed: Promise<CloseReason>;
  #isGone = false;
  #close: (reason: CloseReason) => void = () => {};

  constructor() {
    this.closed = new Promise((resolve) => {
      this.#close = resolve;
    });
  }

  /** Some parts of a window, as many events each. */
  window(name: string, ...eventCounts: number[]): WindowPart[] {
    const window = {
      connection: this,
      ack: (): boolean => {
        if (!this.#isGone) this.acks.push(name);
        return !this.#isGone;
      },
    };
    const parts = eventCounts.map((length, index) => ({
      window,
      events: { length },
      isLast: index === eventCounts.length - 1,
    }));
    return parts as unknown as WindowPart[];
  }

  async lose(): Promise<void> {
    this.#isGone = true;
    this.#close({ kind: 'connection-lost' });
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function ledger(): {
  readonly ledger: WindowLedger;
  readonly duplicates: Tally;
  readonly connection: TestConnection;
} {
  const duplicates = new Tally();
  return { ledger: new WindowLedger(duplicates), duplicates, connection: new TestConnection() };
}

test('acknowledges a window once all of its parts are stored, whatever their order', () => {
  const { ledger: windows, connection, duplicates } = ledger();
  const [first, second, third] = connection.window('w', 10, 10, 5).map((part) => windows.open(part));
  third!.stored();
  first!.stored();
  assert.deepEqual(connection.acks, []);
  second!.stored();
  assert.deepEqual(connection.acks, ['w']);
  assert.deepEqual(duplicates.snapshot(), {});
});

test('waits for the last part, though all before it are stored', () => {
  const { ledger: windows, connection } = ledger();
  const [first, last] = connection.window('w', 10, 5);
  windows.open(first!).stored();
  assert.deepEqual(connection.acks, []);
  windows.open(last!).stored();
  assert.deepEqual(connection.acks, ['w']);
});

test('what is stored of a window whose connection breaks is counted, also when it is stored later', async () => {
  const { ledger: windows, connection, duplicates } = ledger();
  const [first, second] = connection.window('w', 10, 5, 5);
  windows.open(first!).stored();
  const late = windows.open(second!);
  await connection.lose();
  assert.deepEqual(duplicates.snapshot(), { 'broken-window': 10 });
  late.stored();
  assert.deepEqual(duplicates.snapshot(), { 'broken-window': 15 });
  assert.deepEqual(connection.acks, []);
});

test('a window that is whole and stored, but cannot be acknowledged any more, is counted', async () => {
  const { ledger: windows, connection, duplicates } = ledger();
  const [only] = connection.window('w', 7).map((part) => windows.open(part));
  await connection.lose();
  only!.stored();
  assert.deepEqual(duplicates.snapshot(), { 'broken-window': 7 });
});

test('an acknowledgement that comes too late by a hair is counted', () => {
  const { ledger: windows, connection, duplicates } = ledger();
  const [only] = connection.window('w', 7).map((part) => windows.open(part));
  void connection.lose();
  only!.stored();
  assert.deepEqual(duplicates.snapshot(), { 'unacknowledged-window': 7 });
});

test('what is stored of a window that the log refused in part is counted, and nothing is acknowledged', () => {
  const { ledger: windows, connection, duplicates } = ledger();
  const [first, second, third] = connection.window('w', 10, 10, 5).map((part) => windows.open(part));
  first!.stored();
  second!.refused();
  third!.stored();
  assert.deepEqual(connection.acks, []);
  assert.equal(
    Object.values(duplicates.snapshot()).reduce((sum, count) => sum + count, 0),
    15,
  );
});
