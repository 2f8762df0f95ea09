import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import {
  encodeAck,
  encodeJsonFrames,
  encodeWindow,
  eventRanges,
  wrapCompressed,
} from '@logdrive/lumberjack/codec';
import { a, j, rawC, w } from '../frames.ts';

const EVENTS = [{ a: 1 }, '"é"', Buffer.from('[]')];

suite('the window encoder', () => {
  test('writes W and one J for each event, numbered from 1', () => {
    const expected = [w(2, 3), j(2, 1, '{"a":1}'), j(2, 2, '"é"'), j(2, 3, '[]')];
    assert.deepEqual(Buffer.from(encodeWindow(eventRanges(EVENTS))), Buffer.concat(expected));
  });

  test('takes a range of events and any first number, going on after 2^32 - 1', () => {
    const encoded = encodeWindow(eventRanges(EVENTS), { first: 1, count: 2, firstSequence: 0xffff_ffff });
    assert.deepEqual(Buffer.from(encoded), Buffer.concat([w(2, 2), j(2, 0xffff_ffff, '"é"'), j(2, 0, '[]')]));
  });

  test('writes W and exactly one C', () => {
    const frames = encodeJsonFrames(eventRanges(EVENTS));
    const compressed = deflateSync(frames);
    const expected = Buffer.concat([w(2, 3), rawC(2, compressed)]);
    assert.deepEqual(Buffer.from(wrapCompressed(3, compressed)), expected);
    const pieces = [compressed.subarray(0, 5), compressed.subarray(5)];
    assert.deepEqual(Buffer.from(wrapCompressed(3, pieces)), expected);
  });

  test('what is encoded fills the memory that it is given', () => {
    const events = eventRanges(EVENTS);
    const dirty = (byteLength: number): Uint8Array => new Uint8Array(byteLength).fill(0xff);
    assert.deepEqual(encodeWindow(events, {}, dirty), encodeWindow(events));
    assert.deepEqual(encodeJsonFrames(events, {}, dirty), encodeJsonFrames(events));
    const compressed = deflateSync(encodeJsonFrames(events));
    assert.deepEqual(wrapCompressed(3, compressed, dirty), wrapCompressed(3, compressed));
  });

  test('refuses an empty event and a range outside the list', () => {
    assert.throws(() => encodeWindow(eventRanges([''])), { code: 'ERR_LUMBERJACK_FRAME_EMPTY' });
    assert.throws(() => encodeWindow(eventRanges(EVENTS), { first: 2, count: 2 }), {
      code: 'ERR_LUMBERJACK_OPTION',
    });
  });

  test('writes acknowledgements of both versions', () => {
    assert.deepEqual(Buffer.from(encodeAck(1, 7)), a(1, 7));
    assert.deepEqual(Buffer.from(encodeAck(2, 0xffff_fffe)), a(2, 0xffff_fffe));
  });
});
