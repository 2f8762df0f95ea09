import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { QuicError, TransportErrorCode } from '../../src/errors.ts';
import { ByteWriter } from '../../src/packet/byte-writer.ts';
import {
  encodeVersionNegotiation,
  readInvariantHeader,
  readLongHeader,
  readVersionList,
} from '../../src/packet/header.ts';
import {
  decodeTransportParameters,
  encodeTransportParameters,
} from '../../src/packet/transport-parameters.ts';
import { fromHex, rfc9001, toHex } from '../vectors/rfc9001.ts';

suite('long headers', () => {
  test('the client Initial of RFC 9001', () => {
    const header = readLongHeader(fromHex(rfc9001.clientInitial.packet));
    assert.equal(header?.type, 'initial');
    assert.equal(toHex(header.dcid), rfc9001.destinationCid);
    assert.equal(header.scid.length, 0);
    assert.equal(header.packetNumberOffset, 18);
    assert.equal(header.end, 1200);
  });

  test('every truncation is dropped', () => {
    const packet = fromHex(rfc9001.clientInitial.packet);
    for (let byteLength = 0; byteLength < packet.length; byteLength++) {
      assert.equal(readLongHeader(packet.subarray(0, byteLength)), undefined);
    }
  });

  test('connection IDs over 20 bytes are read by the invariants, not by version 1', () => {
    const bytes = fromHex(`c00000000115${'ab'.repeat(21)}00000100`);
    assert.equal(readInvariantHeader(bytes)?.dcid.length, 21);
    assert.equal(readLongHeader(bytes), undefined);
  });

  test('a cleared fixed bit is dropped', () => {
    const packet = fromHex(rfc9001.clientInitial.packet);
    packet[0]! &= 0xbf;
    assert.equal(readLongHeader(packet), undefined);
  });

  test('version negotiation swaps the IDs and lists the versions', () => {
    const received = readInvariantHeader(fromHex(rfc9001.clientInitial.packet))!;
    const writer = new ByteWriter(64);
    encodeVersionNegotiation(writer, received, [1, 0x1a2a3a4a], 0x55);
    const header = readInvariantHeader(writer.bytes)!;
    assert.equal(header.version, 0);
    assert.deepEqual(header.scid, received.dcid);
    assert.deepEqual(header.dcid, received.scid);
    assert.deepEqual(readVersionList(writer.bytes, header), [1, 0x1a2a3a4a]);
    assert.equal(readVersionList(writer.bytes.subarray(0, -1), header), undefined);
  });

  test('random bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        readLongHeader(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});

suite('transport parameters', () => {
  const full = {
    originalDcid: fromHex('0102'),
    maxIdleTimeoutMs: 30_000,
    statelessResetToken: new Uint8Array(16).fill(3),
    maxUdpPayloadBytes: 1452,
    initialMaxData: 2 ** 40,
    initialMaxStreamDataBidiLocal: 1,
    initialMaxStreamDataBidiRemote: 2,
    initialMaxStreamDataUni: 3,
    initialMaxStreamsBidi: 100,
    initialMaxStreamsUni: 0,
    ackDelayExponent: 3,
    maxAckDelayMs: 25,
    disableActiveMigration: true,
    activeCidLimit: 4,
    initialScid: fromHex(''),
    retryScid: fromHex('aabb'),
  };

  test('what is written is read', () => {
    assert.deepEqual(decodeTransportParameters(encodeTransportParameters(full), 'server'), full);
  });

  test('unknown parameters are ignored', () => {
    assert.deepEqual(decodeTransportParameters(fromHex('1b021234'), 'client'), {});
  });

  const refused: readonly (readonly [name: string, hex: string, sender: 'client' | 'server'])[] = [
    ['a parameter twice', '010110010110', 'client'],
    ['a length beyond the end', '0105aa', 'client'],
    ['trailing bytes in a number', '01021000', 'client'],
    ['an empty number', '0100', 'client'],
    ['a flag with a value', '0c0101', 'client'],
    ['a reset token from a client', `0210${'00'.repeat(16)}`, 'client'],
    ['an original ID from a client', '0000', 'client'],
    ['a short reset token', '0203aabbcc', 'server'],
    ['a payload below 1200', '0302444b', 'client'],
    ['an ack delay exponent of 21', '0a0115', 'client'],
    ['a max ack delay of 2^14', '0b0480004000', 'client'],
    ['a connection ID limit of 1', '0e0101', 'client'],
    ['stream counts beyond 2^60', '0808d100000000000000', 'client'],
    ['an ID of 21 bytes', `0f15${'00'.repeat(21)}`, 'client'],
    ['a short preferred address', '0d0100', 'server'],
  ];
  for (const [name, hex, sender] of refused) {
    test(`${name} is refused`, () => {
      assert.throws(
        () => decodeTransportParameters(fromHex(hex), sender),
        (error) =>
          error instanceof QuicError && error.transportCode === TransportErrorCode.TRANSPORT_PARAMETER_ERROR,
      );
    });
  }

  test('random bytes give parameters or a QuicError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          decodeTransportParameters(bytes, 'server');
        } catch (error) {
          assert.ok(error instanceof QuicError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
