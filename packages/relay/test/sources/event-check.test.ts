import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventRanges } from '@logdrive/lumberjack';
import { EventCheck } from '../../src/sources/event-check.ts';

/** Events of one list, all of them in one source. */
function eventsIn(
  source: Uint8Array,
  ranges: readonly (readonly [start: number, end: number])[],
): EventRanges {
  return {
    length: ranges.length,
    sourceAt: () => source,
    startAt: (index) => ranges[index]![0],
    endAt: (index) => ranges[index]![1],
  };
}

function refusals(check: EventCheck, events: EventRanges): (string | undefined)[] {
  return Array.from({ length: events.length }, (_, index) => check.refusalOf(events, index));
}

describe('the check of an event at intake', () => {
  it('judges each event by its own bytes, also between others with a NUL', () => {
    const source = Buffer.from('{"a":1}\0\0{"b":\0}{"c":3}');
    const events = eventsIn(source, [
      [0, 7],
      [9, 16],
      [16, 23],
    ]);
    assert.deepEqual(refusals(new EventCheck('shape', 100), events), [undefined, 'nul-byte', undefined]);
  });

  it('remembers nothing of memory that has been received into again', () => {
    const check = new EventCheck('shape', 100);
    const memory = Buffer.from('{"a":\0}{"b":2}');
    const ranges = [
      [0, 7],
      [7, 14],
    ] as const;
    assert.deepEqual(refusals(check, eventsIn(memory, ranges)), ['nul-byte', undefined]);
    memory.write('{"a":1}{"b":\0}', 'latin1');
    assert.deepEqual(refusals(check, eventsIn(memory, ranges)), [undefined, 'nul-byte']);
    memory.write('{"a":1}{"b":2}', 'latin1');
    assert.deepEqual(refusals(check, eventsIn(memory, ranges)), [undefined, undefined]);
  });

  it('refuses by shape, size and, when asked, by parsing', () => {
    const source = Buffer.from('text{"a":}{"long":"12345"}');
    const events = eventsIn(source, [
      [0, 4],
      [4, 10],
      [10, 26],
    ]);
    assert.deepEqual(refusals(new EventCheck('shape', 12), events), ['not-json', undefined, 'too-large']);
    assert.deepEqual(refusals(new EventCheck('json', 100), events), ['not-json', 'not-json', undefined]);
    assert.deepEqual(refusals(new EventCheck('none', 100), events), [undefined, undefined, undefined]);
  });
});
