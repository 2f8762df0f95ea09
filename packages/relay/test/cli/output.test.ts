import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { suite, test } from 'node:test';
import { formatTable, LineOutput } from '../../src/cli/output.ts';

suite('lines to stdout', () => {
  test('are one event each, whatever the event holds', async () => {
    const written: Buffer[] = [];
    const output = new LineOutput(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          written.push(chunk);
          done();
        },
      }),
    );
    output.addText('{"a":\r\n1}');
    output.addLine(Buffer.from('xxyes\nxx'), 2, 6);
    output.addText('z'.repeat(200_000));
    await output.flush();
    assert.equal(Buffer.concat(written).toString(), `{"a":  1}\nyes \n${'z'.repeat(200_000)}\n`);
  });

  test('are flushed when the stream has taken them, not before', async () => {
    let finish = (): void => {};
    const output = new LineOutput(
      new Writable({
        write(_chunk, _encoding, done) {
          finish = done;
        },
      }),
    );
    output.addText('a');
    let isFlushed = false;
    const flush = async (): Promise<void> => {
      await output.flush();
      isFlushed = true;
    };
    const flushed = flush();
    await new Promise(setImmediate);
    assert.equal(isFlushed, false);
    finish();
    await flushed;
  });

  test('fail with the stream', async () => {
    const failing = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('closed'), { code: 'EPIPE' }));
      },
    }).on('error', () => {});
    const output = new LineOutput(failing);
    output.addText('a');
    await assert.rejects(output.flush(), { code: 'EPIPE' });
  });
});

test('tables are aligned, without blanks at the ends of lines', () => {
  const table = formatTable(
    ['sink', 'lag'],
    [
      ['logstash', '1'],
      ['x', ''],
    ],
  );
  assert.equal(table, 'sink      lag\nlogstash  1\nx\n');
});
