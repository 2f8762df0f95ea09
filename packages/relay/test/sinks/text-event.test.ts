import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textEvent, withClient } from '../../src/sinks/text-event.ts';

const PEER = [{ key: 'logdrive.peer', value: Buffer.from('10.0.0.1:999') }];

function spliced(json: string, headers = PEER): string {
  return Buffer.from(withClient(Buffer.from(json), headers)).toString();
}

test('text becomes one JSON event, whatever is in it', () => {
  const event = JSON.parse(Buffer.from(textEvent(Buffer.from('a "b"\u0001\n'), 0)).toString()) as unknown;
  assert.deepEqual(event, {
    '@timestamp': '1970-01-01T00:00:00.000Z',
    message: 'a "b"\u0001\n',
    '@metadata': { beat: 'logdrive', type: '_doc' },
  });
});

test('bytes that are not UTF-8 become U+FFFD, so that the event is JSON in any case', () => {
  const event = JSON.parse(Buffer.from(textEvent(Buffer.from([0x61, 0xff]), 0)).toString()) as {
    message: string;
  };
  assert.equal(event.message, 'a\uFFFD');
});

test('a record without a timestamp is of 1970, not invalid', () => {
  assert.match(Buffer.from(textEvent(Buffer.from('x'), -1)).toString(), /"1970-01-01T00:00:00\.000Z"/);
});

test('what is known of the client is spliced in before the last brace', () => {
  assert.equal(spliced('{"a":{"b":1}}'), '{"a":{"b":1},"logdrive":{"peer":"10.0.0.1:999"}}');
  assert.equal(spliced('{}'), '{"logdrive":{"peer":"10.0.0.1:999"}}');
  assert.equal(spliced('{ \n }'), '{ \n "logdrive":{"peer":"10.0.0.1:999"}}');
  assert.equal(spliced('{"a":1} \n'), '{"a":1,"logdrive":{"peer":"10.0.0.1:999"}} \n');
});

test('nothing is added where nothing is known, or where there is no object', () => {
  assert.equal(spliced('{"a":1}', []), '{"a":1}');
  assert.equal(spliced('{"a":1}', [{ key: 'other', value: Buffer.from('x') }]), '{"a":1}');
  assert.equal(spliced('no object'), 'no object');
});
