import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecordBatch, RecordBatchWriter } from '@logdrive/kafka-protocol/records';
import { RelayError } from 'logdrive';
import type { Delivery, Source } from 'logdrive';

/** A client of a source. */
export interface SourceClient {
  /** Sends events; resolves when the client regards them as delivered, rejects when it must send them again. */
  send(texts: readonly string[]): Promise<void>;
  /** Sends no more, and says so to the source where it can. */
  end(): Promise<void> | void;
}

/** One source under test. */
export interface SourceRig extends AsyncDisposable {
  /** A new session of the source, not opened. */
  createSource(): Promise<Source>;
  /** A client of an open source. */
  connect(source: Source): Promise<SourceClient>;
  /** Bytes of events that the source may hand out unsettled; the rig's source is configured for this. */
  readonly maxBufferedBytes: number;
  /** An event of this size, as text that arrives as it is. */
  eventOf(number: number, byteLength?: number): string;
}

export interface SourceAbilities {
  /** Whether clients wait for an acknowledgement; where they do not, nobody can be told. */
  readonly hasAcknowledgements: boolean;
}

type Check = (what: string, body: (rig: SourceRig) => Promise<void>) => void;

/** What every source must do, whatever it listens to. `createRig` makes a source of its own for each test. */
export function testSource(
  name: string,
  { hasAcknowledgements }: SourceAbilities,
  createRig: () => Promise<SourceRig>,
): void {
  const check: Check = (what, body) => {
    test(`${name}: ${what}`, async () => {
      await using rig = await createRig();
      await body(rig);
    });
  };
  testLifecycle(check);
  testDeliveries(check);
  testLateSettling(check);
  if (hasAcknowledgements) testAcknowledgements(check);
}

/** The values of a delivery, as the log would store them. */
export function textsOf({ records }: Delivery): string[] {
  if (records.recordCount === 0) return [];
  const writer = new RecordBatchWriter();
  for (let index = 0; index < records.recordCount; index++) {
    const before = writer.byteLength;
    records.writeTo(writer, index);
    assert.equal(writer.recordCount, index + 1, 'one call of the writer for each record');
    assert.ok(writer.byteLength - before >= records.byteLengthAt(index) - 64);
  }
  const batch = new RecordBatch(writer.finish());
  return [...batch.records()].map(({ value }) => Buffer.from(value ?? []).toString());
}

const RESULT = { baseOffset: 0, appendTimeMs: 1 };

async function opened(rig: SourceRig): Promise<Source> {
  const source = await rig.createSource();
  await source.open(new AbortController().signal);
  return source;
}

function testLifecycle(check: Check): void {
  check('disposal is safe before it was opened, and twice', async (rig) => {
    const source = await rig.createSource();
    await source[Symbol.asyncDispose]();
    await source[Symbol.asyncDispose]();
  });

  check('disposal ends the iteration, and is safe twice', async (rig) => {
    const source = await opened(rig);
    const ended = collect(source, () => {});
    await Promise.all([source[Symbol.asyncDispose](), source[Symbol.asyncDispose]()]);
    await ended;
  });

  check('does not open when the signal is aborted already', async (rig) => {
    await using source = await rig.createSource();
    await assert.rejects(source.open(AbortSignal.abort(new Error('no'))), /no/);
  });

  check('disposal during the opening ends it, whatever comes of the opening', async (rig) => {
    const source = await rig.createSource();
    const opening = source.open(new AbortController().signal);
    await Promise.all([Promise.allSettled([opening]), source[Symbol.asyncDispose]()]);
    await collect(source, () => assert.fail('a delivery after disposal'));
  });

  check('stopping the intake ends the iteration once everything is settled', async (rig) => {
    await using source = await opened(rig);
    const client = await rig.connect(source);
    const deliveries: Delivery[] = [];
    const ended = collect(source, (delivery) => deliveries.push(delivery));
    const sent = settled(client.send([rig.eventOf(0)]));
    await until(() => deliveries.length > 0, 'a delivery');
    source.stopIntake();
    source.stopIntake();
    for (const delivery of deliveries) delivery.ack(RESULT);
    assert.equal(await sent, 'delivered');
    await client.end();
    await ended;
  });

  check('shows its bounds and what is used of them as plain JSON', async (rig) => {
    await using source = await opened(rig);
    const status = source.status();
    assert.deepEqual(JSON.parse(JSON.stringify(status)), status);
    assert.ok(Object.keys(status.gauges).length > 0);
    for (const { value, limit } of Object.values(status.gauges)) assert.ok(value >= 0 && value <= limit);
  });
}

function testDeliveries(check: Check): void {
  check('delivers what a client sends, byte for byte and in order', async (rig) => {
    await using source = await opened(rig);
    const client = await rig.connect(source);
    const texts: string[] = [];
    const ended = collect(source, (delivery) => {
      texts.push(...textsOf(delivery));
      delivery.ack(RESULT);
    });
    const sent = Array.from({ length: 300 }, (_, index) => rig.eventOf(index));
    for (let at = 0; at < sent.length; at += 100) await client.send(sent.slice(at, at + 100));
    await client.end();
    await until(() => texts.length >= sent.length, 'every event');
    await source[Symbol.asyncDispose]();
    await ended;
    assert.deepEqual(texts, sent);
  });

  check('counts in a delivery what the bound counts', async (rig) => {
    await using source = await opened(rig);
    const client = await rig.connect(source);
    const sizes: number[] = [];
    const ended = collect(source, (delivery) => {
      sizes.push(delivery.byteLength);
      delivery.ack(RESULT);
    });
    await client.send([rig.eventOf(0, 1000), rig.eventOf(1, 1000)]);
    await client.end();
    await until(() => sum(sizes) >= 2000, 'both events');
    assert.equal(sum(sizes), 2000);
    await source[Symbol.asyncDispose]();
    await ended;
  });

  check('hands out no more than its bound while nothing is settled, and goes on when it is', async (rig) => {
    await using source = await opened(rig);
    const client = await rig.connect(source);
    const held: Delivery[] = [];
    let handedOutBytes = 0;
    let isHolding = true;
    const ended = collect(source, (delivery) => {
      handedOutBytes += delivery.byteLength;
      if (isHolding) held.push(delivery);
      else delivery.ack(RESULT);
    });
    const eventBytes = 16 * 1024;
    const count = Math.ceil((rig.maxBufferedBytes * 4) / eventBytes);
    const sending = settled(
      client.send(Array.from({ length: count }, (_, index) => rig.eventOf(index, eventBytes))),
    );
    await quiet(() => handedOutBytes);
    // One read of a socket may go beyond the bound, no more.
    assert.ok(handedOutBytes <= rig.maxBufferedBytes + 128 * 1024, `${handedOutBytes} bytes handed out`);
    assert.ok(handedOutBytes > 0);
    isHolding = false;
    for (const delivery of held) delivery.ack(RESULT);
    await until(() => handedOutBytes >= count * eventBytes, 'the rest');
    assert.equal(await sending, 'delivered');
    await client.end();
    await source[Symbol.asyncDispose]();
    await ended;
  });
}

function testLateSettling(check: Check): void {
  check('settling after disposal does nothing', async (rig) => {
    await using source = await opened(rig);
    const client = await rig.connect(source);
    const deliveries: Delivery[] = [];
    const ended = collect(source, (delivery) => deliveries.push(delivery));
    const sent = settled(client.send([rig.eventOf(0)]));
    await until(() => deliveries.length > 0, 'a delivery');
    await source[Symbol.asyncDispose]();
    await Promise.all([ended, sent]);
    for (const delivery of deliveries) delivery.ack(RESULT);
    for (const delivery of deliveries) delivery.nack(new RelayError('ERR_RELAY_SHUTDOWN', 'too late'));
  });
}

function testAcknowledgements(check: Check): void {
  check('acknowledges to the client only after the delivery is', async (rig) => {
    await using source = await opened(rig);
    const client = await rig.connect(source);
    const deliveries: Delivery[] = [];
    const ended = collect(source, (delivery) => deliveries.push(delivery));
    let state = 'waiting';
    const sent = settled(client.send([rig.eventOf(0), rig.eventOf(1)])).then((result) => (state = result));
    await until(() => deliveries.length > 0, 'a delivery');
    await rounds(50);
    assert.equal(state, 'waiting');
    for (const delivery of deliveries) delivery.ack(RESULT);
    assert.equal(await sent, 'delivered');
    await source[Symbol.asyncDispose]();
    await ended;
  });

  check('does not acknowledge what was handed back', async (rig) => {
    await using source = await opened(rig);
    const client = await rig.connect(source);
    const ended = collect(source, (delivery) => delivery.nack(new RelayError('ERR_RELAY_LOG', 'no')));
    assert.equal(await settled(client.send([rig.eventOf(0)])), 'refused');
    await source[Symbol.asyncDispose]();
    await ended;
  });

  check('does not acknowledge what is unsettled when it is disposed', async (rig) => {
    await using source = await opened(rig);
    const client = await rig.connect(source);
    let handedOut = 0;
    const ended = collect(source, () => handedOut++);
    const sent = settled(client.send([rig.eventOf(0)]));
    await until(() => handedOut > 0, 'a delivery');
    await source[Symbol.asyncDispose]();
    await ended;
    assert.equal(await sent, 'refused');
  });
}

async function collect(source: Source, take: (delivery: Delivery) => void): Promise<void> {
  for await (const delivery of source.deliveries()) take(delivery);
}

async function settled(sent: Promise<void>): Promise<'delivered' | 'refused'> {
  try {
    await sent;
    return 'delivered';
  } catch {
    return 'refused';
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round++) await new Promise((resolve) => setImmediate(resolve));
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const endMs = Date.now() + 5000;
  while (!condition()) {
    if (Date.now() > endMs) throw new Error(`did not come: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits until a number has not changed for many turns of the event loop. */
async function quiet(of: () => number): Promise<void> {
  for (let last = -1, still = 0; still < 200; still++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (of() === last) continue;
    last = of();
    still = 0;
  }
}
