import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { eventBatches } from '../../src/cli/event-batches.ts';
import { eventOfLine, LineSplitter, MAX_LINE_BYTES } from '../../src/cli/event-lines.ts';

suite('lines of an input', () => {
  test('are the same however the input is cut into chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !/[\r\n]/.test(line))),
        fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
        (lines, cuts) => {
          const text = Buffer.from(
            lines.map((line, index) => `${line}${index % 2 ? '\r\n' : '\n'}`).join(''),
          );
          const splitter = new LineSplitter();
          const found: string[] = [];
          for (let start = 0; start < text.length; ) {
            const end = start + cuts.next().value;
            found.push(...splitter.push(text.subarray(start, end)).map(String));
            start = end;
          }
          assert.equal(splitter.finish(), undefined);
          assert.deepEqual(found, lines);
        },
      ),
    );
  });

  test('end with the input, with or without a newline', () => {
    const splitter = new LineSplitter();
    assert.deepEqual(splitter.push(Buffer.from('a\n\nb')).map(String), ['a', '']);
    assert.equal(String(splitter.finish()), 'b');
    assert.equal(splitter.finish(), undefined);
  });

  test('longer than the limit are refused before they fill the memory', () => {
    const splitter = new LineSplitter();
    splitter.push(Buffer.alloc(MAX_LINE_BYTES, 'a'));
    assert.throws(() => splitter.push(Buffer.from('a')), RangeError);
  });
});

suite('an event of a line', () => {
  test('is a JSON object as it stands, byte for byte', () => {
    const line = Buffer.from('{"b" : 1,  "a":2.0}');
    assert.equal(eventOfLine(line), line);
  });

  test('is a message with a time for anything else', () => {
    for (const text of ['hello', '', '[1]', '{broken}', '"text"', '{"a":1} {"b":2}']) {
      const event = JSON.parse(Buffer.from(eventOfLine(Buffer.from(text), 0)).toString());
      assert.deepEqual(event, { '@timestamp': '1970-01-01T00:00:00.000Z', message: text });
    }
  });
});

suite('batches of events', () => {
  async function* chunks(...texts: string[]): AsyncGenerator<Buffer> {
    for (const text of texts) yield Buffer.from(text);
  }

  async function counts(input: AsyncIterable<Buffer>, maxCount: number): Promise<number[]> {
    const found: number[] = [];
    for await (const batch of eventBatches(input, { maxCount, lingerMs: 10_000 })) found.push(batch.length);
    return found;
  }

  test('hold at most so many, and the rest at the end', async () => {
    assert.deepEqual(await counts(chunks('a\nb\nc\nd\ne\n', 'f\ng'), 3), [3, 3, 1]);
    assert.deepEqual(await counts(chunks(), 3), []);
  });

  test('leave after a while even when they are small', async () => {
    const held = Promise.withResolvers<void>();
    async function* slow(): AsyncGenerator<Buffer> {
      yield Buffer.from('a\n');
      await held.promise;
      yield Buffer.from('b\n');
    }
    const batches = eventBatches(slow(), { maxCount: 100, lingerMs: 1 });
    // The input goes on only after the first batch came: it cannot have waited for more.
    assert.equal((await batches.next()).value.length, 1);
    held.resolve();
    assert.equal((await batches.next()).value.length, 1);
    assert.equal((await batches.next()).done, true);
  });

  test('end with the reason when the signal aborts', async () => {
    const never = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    const abort = new AbortController();
    const next = eventBatches(never, { maxCount: 1, lingerMs: 1, signal: abort.signal }).next();
    abort.abort(new Error('stop'));
    await assert.rejects(next, /stop/);
  });
});
