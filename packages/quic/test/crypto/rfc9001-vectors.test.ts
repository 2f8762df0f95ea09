import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { AES_128_GCM, CHACHA20_POLY1305 } from '../../src/crypto/cipher-suite.ts';
import { expandLabel, hkdfExtract } from '../../src/crypto/hkdf.ts';
import { initialProtection } from '../../src/crypto/initial-keys.ts';
import { nextSecret, protectionFrom } from '../../src/crypto/packet-keys.ts';
import { openLongPacket, sealInPlace, unmask } from '../../src/crypto/packet-protector.ts';
import { encodeRetry, isRetryIntact } from '../../src/crypto/retry-packet.ts';
import { readLongHeader } from '../../src/packet/header.ts';
import { fromHex, rfc9001, toHex } from '../vectors/rfc9001.ts';

const none = new Uint8Array(0);
const dcid = fromHex(rfc9001.destinationCid);

suite('RFC 9001 appendix A', () => {
  test('A.1: the secrets and keys of Initial packets', () => {
    const salt = fromHex('38762cf7f55934b34d179ae6a4c80cadccbb7f0a');
    const initial = hkdfExtract('sha256', salt, dcid);
    assert.equal(toHex(initial), '7db5df06e7a69e432496adedb00851923595221596ae2ae9fb8115c1e9ed0a44');
    for (const side of ['client', 'server'] as const) {
      const vector = rfc9001.initialSecrets[side];
      const secret = expandLabel('sha256', initial, `${side} in`, none, 32);
      assert.equal(toHex(secret), vector.secret);
      assert.equal(toHex(expandLabel('sha256', secret, 'quic key', none, 16)), vector.key);
      assert.equal(toHex(expandLabel('sha256', secret, 'quic iv', none, 12)), vector.iv);
      assert.equal(toHex(expandLabel('sha256', secret, 'quic hp', none, 16)), vector.hp);
    }
  });

  for (const [name, side, vector] of [
    ['A.2: the client Initial', 'client', rfc9001.clientInitial],
    ['A.3: the server Initial', 'server', rfc9001.serverInitial],
  ] as const) {
    test(`${name} is sealed and opened`, () => {
      const protection = initialProtection(dcid)[side];
      const header = fromHex(vector.header);
      const plain = new Uint8Array(header.length + vector.payload.length / 2 + vector.padding + 16);
      plain.set(header);
      plain.set(fromHex(vector.payload), header.length);
      const numberLength = (header[0]! & 3) + 1;
      const numberOffset = header.length - numberLength;
      sealInPlace(plain, protection, vector.packetNumber, numberOffset, header.length, plain.length - 16);
      assert.equal(toHex(plain), vector.packet);

      const parsed = readLongHeader(plain);
      assert.ok(parsed !== undefined && parsed.end === plain.length);
      const opened = openLongPacket(plain, 0, parsed.packetNumberOffset, parsed.end, protection, -1);
      assert.equal(opened?.packet.packetNumber, vector.packetNumber);
      assert.equal(toHex(opened.packet.header), vector.header);
      assert.equal(toHex(opened.payload), vector.payload + '00'.repeat(vector.padding));
    });
  }

  test('A.4: Retry', () => {
    const { packet, scid, token } = rfc9001.retry;
    const encoded = encodeRetry({
      originalDcid: dcid,
      dcid: none,
      scid: fromHex(scid),
      token: fromHex(token),
      unused: 15,
    });
    assert.equal(toHex(encoded), packet);
    assert.equal(isRetryIntact(dcid, encoded), true);
    assert.equal(toHex(readLongHeader(encoded)!.token), token);
    encoded[7]! ^= 1;
    assert.equal(isRetryIntact(dcid, encoded), false);
  });

  test('A.5: a ChaCha20-Poly1305 packet, and its next secret', () => {
    const vector = rfc9001.chacha20;
    const secret = fromHex(vector.secret);
    assert.equal(toHex(expandLabel('sha256', secret, 'quic key', none, 32)), vector.key);
    assert.equal(toHex(expandLabel('sha256', secret, 'quic iv', none, 12)), vector.iv);
    assert.equal(toHex(expandLabel('sha256', secret, 'quic hp', none, 32)), vector.hp);
    assert.equal(toHex(nextSecret(CHACHA20_POLY1305, secret)), vector.ku);
    const protection = protectionFrom(CHACHA20_POLY1305, secret);
    const header = fromHex(vector.header);
    const packet = new Uint8Array(header.length + 1 + 16);
    packet.set(header);
    packet.set(fromHex(vector.payload), header.length);
    sealInPlace(packet, protection, vector.packetNumber, 1, header.length, header.length + 1);
    assert.equal(toHex(packet), vector.packet);

    const masks = protection.header.masks(packet.subarray(5, 21));
    const clear = unmask(packet, 0, 1, packet.length, masks, 0, vector.packetNumber - 1);
    assert.equal(clear.packetNumber, vector.packetNumber);
    const payload = protection.key.open(clear.packetNumber, clear.header, clear.sealed);
    assert.equal(toHex(payload!), vector.payload);
  });

  test('a packet that was changed anywhere does not open', () => {
    const packet = fromHex(rfc9001.serverInitial.packet);
    for (let at = 0; at < packet.length; at++) {
      const changed = packet.slice();
      changed[at]! ^= 0x08;
      const header = readLongHeader(changed);
      if (header === undefined || header.type !== 'initial') continue;
      const { server } = initialProtection(dcid);
      const opened = openLongPacket(changed, 0, header.packetNumberOffset, header.end, server, -1);
      assert.equal(opened, undefined, `byte ${at}`);
    }
  });

  test('AES masks come out the same one by one and together', () => {
    const protection = protectionFrom(AES_128_GCM, fromHex(rfc9001.initialSecrets.client.secret));
    const samples = new Uint8Array(64).map((_, i) => i * 7);
    const together = protection.header.masks(samples);
    for (let at = 0; at < 64; at += 16) {
      const alone = protection.header.masks(samples.subarray(at, at + 16));
      assert.deepEqual(together.subarray(at, at + 16), alone);
    }
  });
});
