import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type NewRecord, RecordBatch, RecordBatchWriter, recordList } from '@logdrive/kafka-protocol/records';
import type { Assignment, Cursor, Log, TopicPartition } from '@logdrive/log';

/** A log to be judged. The suite uses topics of its own, which the log makes on the first append. */
export interface LogUnderTest extends AsyncDisposable {
  readonly log: Log;
  /** Closes the log in good order and opens it again on the same storage. */
  reopen(): Promise<Log>;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);
const at = (topic: string): TopicPartition => ({ topic, partition: 0 });

function values(...texts: readonly string[]): ReturnType<typeof recordList> {
  return recordList(texts.map((text) => ({ value: encode(text) })));
}

/** What every implementation of `Log` must do; `make` gives a fresh, empty one each time. */
export function logCompliance(name: string, make: () => Promise<LogUnderTest>): void {
  const check = (what: string, body: (log: Log, subject: LogUnderTest) => Promise<void>): void => {
    test(what, async () => {
      await using subject = await make();
      await body(subject.log, subject);
    });
  };

  describe(`${name}: appending and reading`, () => {
    check('offsets follow each other over lists and appends', async (log) => {
      const first = await log.append(at('t'), values('a', 'b'));
      const second = await log.append(at('t'), values('c'));
      assert.deepEqual([first.baseOffset, second.baseOffset], [0, 2]);
      assert.deepEqual(await log.offsets(at('t')), { earliest: 0, durableEnd: 3 });
      assert.deepEqual(await textsFrom(log, 't', 0), ['a', 'b', 'c']);
    });

    check('appends that are under way together keep the order of their calls', async (log) => {
      const texts = Array.from({ length: 200 }, (_, index) => `event ${index}`);
      const results = await Promise.all(texts.map((text) => log.append(at('t'), values(text))));
      assert.deepEqual(
        results.map(({ baseOffset }) => baseOffset),
        texts.map((_, index) => index),
      );
      assert.deepEqual(await textsFrom(log, 't', 0), texts);
    });

    check('keys, headers, nulls and timestamps come back as they were', async (log) => {
      const records: NewRecord[] = [
        { key: encode('k'), value: null, timestampMs: 1_700_000_000_123 },
        {
          value: encode(''),
          headers: [
            { key: 'h', value: encode('1') },
            { key: 'h', value: null },
          ],
          timestampMs: 1_700_000_000_001,
        },
      ];
      await log.append(at('t'), recordList(records));
      const read = (await batchesFrom(log, 't', 0)).flatMap((batch) => [...batch.records()]);
      assert.deepEqual(
        read.map(({ key, value, headers, timestampMs }) => ({
          key: decode(key),
          value: decode(value),
          headers: headers.map((header) => [header.key, decode(header.value)]),
          timestampMs,
        })),
        [
          { key: 'k', value: null, headers: [], timestampMs: 1_700_000_000_123 },
          {
            key: null,
            value: '',
            headers: [
              ['h', '1'],
              ['h', null],
            ],
            timestampMs: 1_700_000_000_001,
          },
        ],
      );
    });

    check('a batch is stored with other offsets and nothing else changed', async (log) => {
      await log.append(at('t'), values('before'));
      const writer = new RecordBatchWriter({ baseOffset: 77 });
      writer.append({ value: encode('one'), timestampMs: 5 });
      writer.append({ value: encode('two'), timestampMs: 6 });
      const batch = new RecordBatch(writer.finish());
      assert.equal((await log.append(at('t'), batch)).baseOffset, 1);
      const stored = (await batchesFrom(log, 't', 1)).find(({ baseOffset }) => baseOffset === 1)!;
      assert.equal(stored.crc, batch.crc);
      assert.deepEqual([...stored.bytes.subarray(16)], [...batch.bytes.subarray(16)]);
    });

    check('a batch with a wrong checksum is refused and leaves nothing behind', async (log) => {
      await log.append(at('t'), values('a'));
      const writer = new RecordBatchWriter();
      writer.append({ value: encode('damaged'), timestampMs: 5 });
      const bytes = writer.finish();
      bytes[bytes.length - 2]! ^= 1;
      await assert.rejects(log.append(at('t'), new RecordBatch(bytes)), { code: 'ERR_LOG_INVALID_BATCH' });
      assert.equal((await log.append(at('t'), values('b'))).baseOffset, 1);
      assert.deepEqual(await textsFrom(log, 't', 0), ['a', 'b']);
    });

    check('a list that throws leaves nothing behind', async (log) => {
      const broken = {
        recordCount: 2,
        byteLengthAt: () => 1,
        writeTo: (writer: RecordBatchWriter, index: number) => {
          if (index === 1) throw new Error('no more');
          writer.append({ value: encode('half') });
        },
      };
      await assert.rejects(log.append(at('t'), broken), { message: 'no more' });
      await log.append(at('t'), values('whole'));
      assert.deepEqual(await textsFrom(log, 't', 0), ['whole']);
    });

    check('a record that is too large is refused', async (log) => {
      const large = recordList([{ value: new Uint8Array(32 * 1_048_576) }]);
      await assert.rejects(log.append(at('t'), large), { code: 'ERR_LOG_RECORD_TOO_LARGE' });
    });

    check('a name that is none of a topic is refused', async (log) => {
      await assert.rejects(log.append(at('no/topic'), values('a')), { code: 'ERR_LOG_INVALID_TOPIC' });
      await assert.rejects(log.append({ topic: 't', partition: 9 }, values('a')), {
        code: 'ERR_LOG_UNKNOWN_PARTITION',
      });
    });

    check('topics are apart', async (log) => {
      await Promise.all([log.append(at('t'), values('a')), log.append(at('u'), values('b'))]);
      assert.deepEqual([await textsFrom(log, 't', 0), await textsFrom(log, 'u', 0)], [['a'], ['b']]);
    });

    check('a reader that follows gets what is appended later, and ends with its signal', async (log) => {
      await log.append(at('t'), values('a'));
      const stop = new AbortController();
      const seen: (string | null)[] = [];
      for await (const batch of log.read(at('t'), 0, { signal: stop.signal })) {
        for (const { value } of batch.records()) seen.push(decode(value));
        if (seen.length === 1) void log.append(at('t'), values('b'));
        else stop.abort();
      }
      assert.deepEqual(seen, ['a', 'b']);
    });

    check('an offset out of range is refused with the range', async (log) => {
      await log.append(at('t'), values('a', 'b'));
      await assert.rejects(batchesFrom(log, 't', 3), {
        code: 'ERR_LOG_OFFSET_OUT_OF_RANGE',
        offset: 3,
        earliest: 0,
        durableEnd: 2,
      });
    });

    check('a time finds the first record at or after it', async (log) => {
      await log.append(
        at('t'),
        recordList([10, 20, 30].map((timestampMs) => ({ value: null, timestampMs }))),
      );
      const found = await Promise.all([0, 10, 11, 30, 31].map((time) => log.offsetForTime(at('t'), time)));
      assert.deepEqual(found, [0, 0, 1, 2, 3]);
    });
  });

  describe(`${name}: cursors`, () => {
    check(
      'a sink goes on where it committed, with its metadata, also after a restart',
      async (log, subject) => {
        await log.append(at('t'), values('a', 'b', 'c'));
        const first = await assigned(log, 'sink', 't', 'earliest');
        assert.deepEqual([first.cursor.position, first.cursor.metadata], [0, '']);
        first.cursor.commit(2, 'two');
        await first.cursor.flush();
        await first.end();
        const again = await assigned(log, 'sink', 't', 'latest');
        assert.deepEqual([again.cursor.position, again.cursor.metadata], [2, 'two']);
        await again.end();
        const reopened = await subject.reopen();
        const later = await assigned(reopened, 'sink', 't', 'earliest');
        assert.deepEqual([later.cursor.position, later.cursor.metadata], [2, 'two']);
        await later.end();
      },
    );

    check('a new sink starts where it is told', async (log) => {
      await log.append(at('t'), values('a', 'b', 'c'));
      for (const [start, expected] of [
        ['earliest', 0],
        ['latest', 3],
        [1, 1],
      ] as const) {
        const { cursor, end } = await assigned(log, `sink-${start}`, 't', start);
        assert.equal(cursor.position, expected);
        await end();
      }
    });

    check('a commit never goes back, nor beyond the durable end', async (log) => {
      await log.append(at('t'), values('a', 'b'));
      const { cursor, end } = await assigned(log, 'sink', 't', 'earliest');
      cursor.commit(1);
      assert.throws(() => cursor.commit(0), { code: 'ERR_LOG_INVALID_COMMIT' });
      assert.throws(() => cursor.commit(3), { code: 'ERR_LOG_INVALID_COMMIT' });
      assert.throws(() => cursor.commit(2, 'x'.repeat(257)), { code: 'ERR_LOG_INVALID_COMMIT' });
      assert.equal(cursor.position, 1);
      await end();
    });

    check('a sink that lets go of its partitions commits no more', async (log) => {
      await log.append(at('t'), values('a'));
      const { cursor, end } = await assigned(log, 'sink', 't', 'earliest');
      await end();
      assert.ok(cursor.revoked.aborted);
      assert.throws(() => cursor.commit(1), { code: 'ERR_LOG_CURSOR_REVOKED' });
    });

    check('a topic that comes later is assigned when it comes', async (log) => {
      const { cursor, end } = await assigned(log, 'sink', 'later', 'latest', () =>
        log.append(at('later'), values('a')),
      );
      assert.equal(cursor.position, 0);
      await end();
    });
  });

  describe(`${name}: closing`, () => {
    check('what was appended is there after a restart', async (log, subject) => {
      await log.append(at('t'), values('a', 'b'));
      const reopened = await subject.reopen();
      assert.deepEqual(await textsFrom(reopened, 't', 0), ['a', 'b']);
      assert.equal((await reopened.append(at('t'), values('c'))).baseOffset, 2);
    });

    check('a closed log refuses, and closing twice is closing once', async (log) => {
      await log.append(at('t'), values('a'));
      await Promise.all([log[Symbol.asyncDispose](), log[Symbol.asyncDispose]()]);
      await assert.rejects(log.append(at('t'), values('b')), { code: 'ERR_LOG_CLOSED' });
    });

    check('closing ends readers and assignments', async (log) => {
      await log.append(at('t'), values('a'));
      const { end } = await assigned(log, 'sink', 't', 'earliest');
      const reading = (async () => {
        for await (const batch of log.read(at('t'), 0))
          if (batch.baseOffset === 0) void log[Symbol.asyncDispose]();
      })();
      await reading;
      await end();
    });
  });
}

async function batchesFrom(log: Log, topic: string, offset: number): Promise<RecordBatch[]> {
  return await Array.fromAsync(log.read(at(topic), offset, { follow: false }));
}

async function textsFrom(log: Log, topic: string, offset: number): Promise<(string | null)[]> {
  const batches = await batchesFrom(log, topic, offset);
  return batches.flatMap((batch) => [...batch.records()].map(({ value }) => decode(value)));
}

/** The first cursor that a sink is assigned; `end` lets it go. `whenWaiting` is called once the sink has asked. */
async function assigned(
  log: Log,
  sink: string,
  topic: string,
  start: 'earliest' | 'latest' | number,
  whenWaiting?: () => unknown,
): Promise<{ cursor: Cursor; end: () => Promise<void> }> {
  const stop = new AbortController();
  const assignments = log.assign(sink, [topic], { start, signal: stop.signal })[Symbol.asyncIterator]();
  const next = assignments.next();
  await whenWaiting?.();
  const first = (await next).value as Assignment;
  assert.ok(first.kind === 'assigned');
  const end = async (): Promise<void> => {
    stop.abort();
    while (!(await assignments.next()).done);
  };
  return { cursor: first.cursor, end };
}
