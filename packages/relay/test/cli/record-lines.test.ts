import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { RecordBatch, RecordBatchWriter } from '@logdrive/kafka-protocol/records';
import type { NewRecord, RecordCursor } from '@logdrive/kafka-protocol/records';
import { recordAsExport, recordAsJson } from '../../src/cli/record-lines.ts';

function cursorAt(record: NewRecord): RecordCursor {
  const writer = new RecordBatchWriter();
  writer.append({ timestampMs: 0, ...record });
  const cursor = new RecordBatch(writer.finish()).cursor();
  assert.ok(cursor.next());
  return cursor;
}

const head = '{"offset":0,"timestamp":"1970-01-01T00:00:00.000Z","key":null';

suite('a record as a line of JSON', () => {
  test('holds a JSON object as it stands, and other text as a string', () => {
    const line = (text: string): string => recordAsJson(cursorAt({ value: Buffer.from(text) }));
    assert.equal(line('{"b" : 1.0}'), `${head},"value":{"b" : 1.0}}`);
    assert.equal(line('say "hi"'), `${head},"value":"say \\"hi\\""}`);
    assert.equal(line('{broken}'), `${head},"value":"{broken}"}`);
    assert.equal(line(''), `${head},"value":""}`);
  });

  test('holds bytes that are no text as base64 under a key of their own, and null as null', () => {
    assert.equal(
      recordAsJson(cursorAt({ value: Buffer.from([0xff, 0xfe]) })),
      `${head},"valueBase64":"//4="}`,
    );
    assert.equal(recordAsJson(cursorAt({ value: null })), `${head},"value":null}`);
  });

  test('holds key and headers where there are any', () => {
    const headers = [
      { key: 'peer', value: Buffer.from('::1') },
      { key: 'none', value: null },
    ];
    const line = recordAsJson(cursorAt({ key: Buffer.from('k'), value: Buffer.from('v'), headers }));
    assert.equal(
      line,
      '{"offset":0,"timestamp":"1970-01-01T00:00:00.000Z","key":"k","headers":[["peer","::1"],["none",null]],"value":"v"}',
    );
  });

  test('exported, keeps every byte', () => {
    const bytes = Buffer.from([0, 10, 13, 0xff]);
    const line = recordAsExport(
      cursorAt({ key: bytes, value: bytes, headers: [{ key: 'h', value: bytes }] }),
    );
    assert.deepEqual(JSON.parse(line), {
      offset: 0,
      timestampMs: 0,
      key: 'AAoN/w==',
      value: 'AAoN/w==',
      headers: [['h', 'AAoN/w==']],
    });
  });
});
