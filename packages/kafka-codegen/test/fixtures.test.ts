// The generator's output for the corners of the schema language, against bytes worked out by hand from the protocol's rules.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyMessageCodec } from '../../kafka-protocol/src/runtime/codec.ts';
import { codecOf, fixture } from './emitted-modules.ts';

const corners = await codecOf(fixture('Corners'));
const nulls = await codecOf(fixture('Nulls'));
const oddHeader = await codecOf(fixture('OddHeader'));
const headersNamed = await codecOf(fixture('HeadersNamedRequest'));

function hex(codec: AnyMessageCodec, message: object, version: number): string {
  const bytes = codec.encode(message, version);
  const decoded = codec.decode(bytes, version);
  assert.deepEqual(codec.encode(decoded, version), bytes, 'decoded and encoded again');
  // The JSON form leaves unknown tags out.
  if (!('unknownTaggedFields' in decoded)) {
    const json = codec.toJson(decoded, version);
    assert.deepEqual(codec.encode(codec.fromJson(json, version), version), bytes, 'through JSON');
  }
  return Buffer.from(bytes).toString('hex');
}

const cornersBody = plain(`01 00 fffe 00000000 7fffffffffffffff 3ff8000000000000 ${'00'.repeat(16)}`);
const name = Buffer.from("it's `default`").toString('hex');

test('defaults of every kind, in old and flexible form', () => {
  assert.equal(hex(corners, {}, 0), `${cornersBody}000e${name}0000000000000000`);
  assert.equal(hex(corners, {}, 1), `${cornersBody}0f${name}01` + plain('01 00'));
  assert.equal(hex(corners, {}, 2), `${cornersBody}0f${name}0100`);
});

test('a struct by name has tagged fields of its own wherever it is used', () => {
  const points = [{ x: 5, y: 6 }];
  // Version 1 has no y, which may be dropped.
  assert.equal(hex(corners, { points }, 1), `${cornersBody}0f${name}02` + plain('000500 01 00'));
  assert.equal(hex(corners, { points }, 2), `${cornersBody}0f${name}02` + plain('0005000600 00'));
});

test('tagged fields in the order of their tags, a struct with its size, only when set', () => {
  const message = { taggedPoint: { x: 2 }, taggedNames: ['a', ''], lateTag: 7 };
  const tags = plain('03 00 04 03026101 01 05 0002000000 02 08 0000000000000007');
  assert.equal(hex(corners, message, 2), `${cornersBody}0f${name}01${tags}`);
});

test('unknown tags stand between known ones by number', () => {
  const unknownTaggedFields = [{ tag: 3, bytes: Uint8Array.of(9) }];
  const known = { taggedNames: ['a'], unknownTaggedFields };
  assert.equal(hex(corners, known, 2), `${cornersBody}0f${name}01` + plain('02 00 03 020261 03 01 09'));
  assert.throws(
    () => corners.encode({ lateTag: 1, unknownTaggedFields: [{ tag: 2, bytes: new Uint8Array(0) }] }, 2),
    {
      code: 'ERR_KAFKA_INVALID_TAG',
    },
  );
});

test('a tag that a version does not have is refused both ways', () => {
  assert.throws(() => corners.encode({ lateTag: 1 }, 1), {
    code: 'ERR_KAFKA_FIELD_NOT_IN_VERSION',
    path: '.lateTag',
  });
  const bytes = Buffer.from(`${cornersBody}0f${name}0101` + plain('01 02 08 0000000000000007'), 'hex');
  assert.throws(() => corners.decode(bytes, 1), {
    code: 'ERR_KAFKA_INVALID_TAG',
    message: /tag 2 is not valid in this version/,
  });
});

test('a known tag must take its declared size', () => {
  const bytes = Buffer.from(`${cornersBody}0f${name}01` + plain('01 02 09 0000000000000007 00'), 'hex');
  assert.throws(() => corners.decode(bytes, 2), {
    code: 'ERR_KAFKA_INVALID_TAG',
    message: /1 bytes less than declared/,
  });
});

test('fields outside their versions: refused when set, dropped when ignorable', () => {
  assert.throws(() => corners.encode({ onlyOld: 1 }, 2), {
    code: 'ERR_KAFKA_FIELD_NOT_IN_VERSION',
    path: '.onlyOld',
  });
  assert.equal(hex(corners, { middle: 'dropped' }, 2), hex(corners, {}, 2));
});

test('null where a version allows it, and an error where it does not', () => {
  const filled = { late: 'a', early: [1], whole: { value: 3 } };
  assert.equal(hex(nulls, filled, 0), plain('0261 0200000001 0300 00 00'));
  assert.equal(hex(nulls, filled, 1), plain('0261 0200000001 010300 00 00'));
  assert.equal(hex(nulls, { late: null, early: null, whole: null }, 1), plain('00 00 ff 00 00'));
  const refused: [object, number, string][] = [
    [{ ...filled, late: null }, 0, '.late'],
    [{ ...filled, early: null }, 2, '.early'],
    [{ ...filled, whole: null }, 0, '.whole'],
  ];
  for (const [message, version, path] of refused) {
    const encode = (): unknown => nulls.encode(message, version);
    assert.throws(encode, { code: 'ERR_KAFKA_NULL_NOT_ALLOWED', path });
  }
  assert.throws(() => nulls.decode(Buffer.from(plain('00 01 0000 00 00'), 'hex'), 0), {
    code: 'ERR_KAFKA_NULL_NOT_ALLOWED',
    path: '.late',
    byteOffset: 0,
  });
});

test('tagged nulls: written as they differ from the default', () => {
  const filled = { late: 'a', early: [], whole: {} };
  const body = plain('0261 01 010000 00');
  assert.equal(hex(nulls, filled, 1), `${body}00`);
  assert.equal(hex(nulls, { ...filled, taggedNull: { value: 1 } }, 1), `${body}01` + plain('00 03 010100'));
  assert.equal(
    hex(nulls, { ...filled, taggedEmpty: null, taggedText: null }, 1),
    `${body}02` + plain('01 01 00 02 01 00'),
  );
});

test('a length keeps its old form where the field says so', () => {
  assert.equal(hex(oddHeader, { correlationId: 1, clientId: 'ab' }, 1), plain('00000001 0002 6162'));
  const flexible = { correlationId: 1, clientId: null, token: Uint8Array.of(7) };
  assert.equal(hex(oddHeader, flexible, 2), plain('00000001 ffff 00000001 07 00'));
});

test('header versions that a schema names itself win, header 3 included', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((version) => headersNamed.headerVersion(version)),
    [1, 2, 2, 3],
  );
  assert.equal(headersNamed.unstableVersions.toString(), '3');
  assert.deepEqual(headersNamed.listeners, ['broker', 'controller']);
  assert.equal(headersNamed.schema.root.fields[0]!.entityType, 'groupId');
});

/** Hexadecimal bytes without the blanks between them. */
function plain(spaced: string): string {
  return spaced.replaceAll(' ', '');
}
