import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { KeyPhases } from '../../src/connection/key-phases.ts';
import { AES_128_GCM } from '../../src/crypto/cipher-suite.ts';
import type { CipherSuite } from '../../src/crypto/cipher-suite.ts';
import { SAMPLE_OFFSET, sealInPlace, unmask } from '../../src/crypto/packet-protector.ts';
import { TransportErrorCode } from '../../src/errors.ts';

const secretA = new Uint8Array(32).fill(1);
const secretB = new Uint8Array(32).fill(2);
const PTO_MS = 100;
const HEADER_BYTES = 13;

function phases(suiteOverrides: Partial<CipherSuite> = {}): { sender: KeyPhases; receiver: KeyPhases } {
  const cipher = { ...AES_128_GCM, ...suiteOverrides };
  return {
    sender: new KeyPhases(cipher, secretB, secretA, 2 ** 22),
    receiver: new KeyPhases(cipher, secretA, secretB, 2 ** 22),
  };
}

/** A sealed 1-RTT packet with a four-byte number and ten bytes of payload. */
function sealed(sender: KeyPhases, packetNumber: number): Uint8Array {
  const packet = new Uint8Array(HEADER_BYTES + 10 + 16);
  packet[0] = 0x43 | sender.phaseBit;
  new DataView(packet.buffer).setUint32(9, packetNumber);
  const protection = { key: sender.writeKey, header: sender.writeHeader };
  sealInPlace(packet, protection, packetNumber, 9, HEADER_BYTES, HEADER_BYTES + 10);
  sender.onSealed(packetNumber);
  return packet;
}

function open(receiver: KeyPhases, packet: Uint8Array, nowMs = 0, largest = -1): Uint8Array | undefined {
  const sampleAt = 9 + SAMPLE_OFFSET;
  const masks = receiver.readHeader.masks(packet.subarray(sampleAt, sampleAt + 16));
  return receiver.open(unmask(packet, 0, 9, packet.length, masks, 0, largest), nowMs, PTO_MS);
}

suite('key phases', () => {
  test('the receiver follows an update, and reads late packets of the phase before for a while', () => {
    const { sender, receiver } = phases();
    assert.ok(open(receiver, sealed(sender, 0)));
    const [late, later] = [sealed(sender, 1), sealed(sender, 2)];
    sender.update();
    assert.ok(open(receiver, sealed(sender, 3)));
    assert.equal(receiver.updateCount, 1);
    assert.ok(open(receiver, late, PTO_MS));
    assert.equal(open(receiver, later, 3 * PTO_MS + 1), undefined);
    assert.equal(receiver.phaseBit, sender.phaseBit);
  });

  test('an update may begin only after the last one was acknowledged', () => {
    const { sender } = phases();
    assert.equal(sender.canUpdate, false);
    sealed(sender, 0);
    sender.onAcked(0);
    assert.equal(sender.canUpdate, true);
    sender.update();
    sealed(sender, 1);
    sender.onAcked(0);
    assert.equal(sender.canUpdate, false);
    sender.onAcked(1);
    assert.equal(sender.canUpdate, true);
  });

  test('a peer that updates twice before it could have seen an answer is refused', () => {
    const { sender, receiver } = phases();
    assert.ok(open(receiver, sealed(sender, 0)));
    sender.update();
    assert.ok(open(receiver, sealed(sender, 1), 0, 0));
    sender.update();
    // Nothing was sent in the first new phase, so nothing in it can have been acknowledged.
    assert.throws(() => open(receiver, sealed(sender, 2), 0, 1), {
      transportCode: TransportErrorCode.KEY_UPDATE_ERROR,
    });
  });

  test('forged packets, whatever their phase bit, change nothing until the integrity limit', () => {
    const { sender, receiver } = phases({ integrityLimit: 3 });
    const forge = (number: number): Uint8Array => {
      const packet = sealed(sender, number);
      packet[packet.length - 1]! ^= 1;
      return packet;
    };
    assert.equal(open(receiver, forge(0)), undefined);
    sender.update();
    assert.equal(open(receiver, forge(1)), undefined);
    assert.equal(receiver.updateCount, 0);
    assert.throws(() => open(receiver, forge(2)), { transportCode: TransportErrorCode.AEAD_LIMIT_REACHED });
  });

  test('a key is exhausted at the confidentiality limit', () => {
    const { sender } = phases({ confidentialityLimit: 3 });
    for (let number = 0; number < 3; number++) {
      assert.equal(sender.isExhausted, false);
      sealed(sender, number);
    }
    assert.equal(sender.isExhausted, true);
    assert.equal(sender.mustUpdate, true);
  });
});
