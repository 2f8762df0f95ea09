import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import fc from 'fast-check';
import { AES_256_GCM, CHACHA20_POLY1305 } from '../../src/crypto/cipher-suite.ts';
import { QuicError } from '../../src/errors.ts';
import { Alert, tlsAlert } from '../../src/tls/alert.ts';
import { loadCredentials } from '../../src/tls/credentials.ts';
import { SECP256R1, X25519 } from '../../src/tls/key-exchange.ts';
import type { ClientTlsOptions, ServerTlsOptions } from '../../src/tls/tls-session.ts';
import { makeCertificate } from '../certificates.ts';
import type { TestCertificate } from '../certificates.ts';
import { createPair, exchange } from './handshake-pair.ts';
import type { HandshakePair, Mutation } from './handshake-pair.ts';

let certificate: TestCertificate;
before(async () => {
  certificate = await makeCertificate();
});

function complete(
  clientOptions: Partial<ClientTlsOptions> = {},
  serverOptions: Partial<ServerTlsOptions> = {},
  mutate?: Mutation,
): HandshakePair {
  const pair = createPair(certificate, clientOptions, serverOptions);
  pair.client.start();
  exchange(pair, mutate);
  return pair;
}

function assertAgreed({ client, server, clientSide, serverSide }: HandshakePair): void {
  assert.ok(client.isComplete && server.isComplete);
  assert.equal(clientSide.completions, 1);
  assert.equal(serverSide.completions, 1);
  assert.equal(clientSide.peerParameters, 'server parameters');
  assert.equal(serverSide.peerParameters, 'client parameters');
  for (const level of ['handshake', 'application']) {
    const own = clientSide.secrets.get(level)!;
    const other = serverSide.secrets.get(level)!;
    assert.equal(own.read, other.write);
    assert.equal(own.write, other.read);
  }
  assert.deepEqual(clientSide.keyLog, serverSide.keyLog);
  assert.equal(clientSide.keyLog.length, 4);
}

function assertAlert(run: () => unknown, alert: number): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof QuicError, String(error));
    assert.equal(error.transportCode, 0x100 + alert, error.message);
    return true;
  });
}

suite('handshake', () => {
  test('both sides agree on secrets, parameters and certificate', () => {
    const pair = complete();
    assertAgreed(pair);
    assert.deepEqual(pair.client.peerCertificates, [new Uint8Array(certificate.der)]);
    assert.equal(pair.server.serverName, 'localhost');
    assert.equal(pair.client.alpn, undefined);
  });

  for (const kind of ['P-384', 'Ed25519', 'RSA'] as const) {
    test(`with a certificate of kind ${kind}`, async () => {
      const pair = createPair(await makeCertificate({ kind }));
      pair.client.start();
      exchange(pair);
      assertAgreed(pair);
    });
  }

  for (const cipherSuite of [AES_256_GCM, CHACHA20_POLY1305]) {
    test(`with ${cipherSuite.name}`, () => {
      const pair = complete({ cipherSuites: [cipherSuite] });
      assertAgreed(pair);
      assert.equal(pair.server.cipherSuite, cipherSuite);
    });
  }

  test('a HelloRetryRequest asks for P-256 when only that is in common', () => {
    assertAgreed(complete({}, { groups: [SECP256R1] }));
  });

  test('with the first share on P-256', () => {
    assertAgreed(complete({ keyShareGroups: [SECP256R1] }));
  });

  test('messages may come byte by byte', () => {
    const pair = createPair(certificate);
    pair.client.start();
    for (let quiet = false; !quiet; ) {
      quiet = true;
      for (const [from, to] of [
        [pair.clientSide, pair.server],
        [pair.serverSide, pair.client],
      ] as const) {
        for (const { level, bytes } of from.sent.splice(0)) {
          quiet = false;
          for (const byte of bytes) to.receive(level, Uint8Array.of(byte));
        }
      }
    }
    assertAgreed(pair);
  });

  test('nothing in common ends with handshake_failure', () => {
    assertAlert(
      () => complete({ cipherSuites: [AES_256_GCM] }, { cipherSuites: [CHACHA20_POLY1305] }),
      Alert.HANDSHAKE_FAILURE,
    );
    assertAlert(() => complete({ groups: [X25519] }, { groups: [SECP256R1] }), Alert.HANDSHAKE_FAILURE);
  });
});

suite('ALPN', () => {
  const alpn = (protocols: string[], acceptAny: boolean, acceptNone: boolean): Partial<ServerTlsOptions> => ({
    alpn: { protocols, acceptAny, acceptNone },
  });

  test("the server's preference, any offer, or none, as it allows", () => {
    assert.equal(complete({ alpn: ['a', 'b'] }, alpn(['b', 'a'], false, false)).client.alpn, 'b');
    assert.equal(complete({ alpn: ['x', 'y'] }, alpn([], true, true)).client.alpn, 'x');
    assert.equal(complete({}, alpn(['b'], false, true)).server.alpn, undefined);
  });

  test('otherwise no_application_protocol', () => {
    assertAlert(() => complete({ alpn: ['x'] }, alpn(['b'], false, true)), Alert.NO_APPLICATION_PROTOCOL);
    assertAlert(() => complete({}, alpn(['b'], true, false)), Alert.NO_APPLICATION_PROTOCOL);
  });
});

suite('names', () => {
  test('a certificate per name, and unrecognized_name', async () => {
    const other = await makeCertificate({ names: ['other.example'] });
    const selectCredentials = (name: string | undefined): ReturnType<typeof loadCredentials> | undefined =>
      name === 'other.example' ? loadCredentials(other) : undefined;
    const pair = complete({ serverName: 'other.example' }, { selectCredentials });
    assert.deepEqual(pair.client.peerCertificates, [new Uint8Array(other.der)]);
    assertAlert(() => complete({}, { selectCredentials }), Alert.UNRECOGNIZED_NAME);
  });
});

suite('peer verification', () => {
  test('a refusal is an alert, synchronous or not', async () => {
    const refuse = (): never => {
      throw tlsAlert(Alert.UNKNOWN_CA, 'no');
    };
    assertAlert(() => complete({ verifyPeer: refuse }), Alert.UNKNOWN_CA);
    const pair = complete({ verifyPeer: async () => refuse() });
    const error = await pair.clientSide.resumed.promise;
    assert.ok(error instanceof QuicError && error.transportCode === 0x100 + Alert.UNKNOWN_CA);
    assert.equal(pair.clientSide.completions, 0);
  });

  test('the handshake waits for an asynchronous check', async () => {
    const gate = Promise.withResolvers<void>();
    const pair = complete({ verifyPeer: () => gate.promise });
    assert.equal(pair.client.isComplete, false);
    gate.resolve();
    assert.equal(await pair.clientSide.resumed.promise, undefined);
    exchange(pair);
    assertAgreed(pair);
  });

  test('client certificates: optional, required, shown', async () => {
    const shown = await makeCertificate({ kind: 'Ed25519' });
    const pair = complete({ credentials: loadCredentials(shown) }, { clientCertificates: 'required' });
    assertAgreed(pair);
    assert.deepEqual(pair.server.peerCertificates, [new Uint8Array(shown.der)]);
    assertAgreed(complete({}, { clientCertificates: 'optional' }));
    assertAlert(() => complete({}, { clientCertificates: 'required' }), Alert.CERTIFICATE_REQUIRED);
  });
});

/** Changes the first message of `type` that `sender` sends. */
const changing =
  (sender: 'client' | 'server', type: number, change: (bytes: Uint8Array) => Uint8Array): Mutation =>
  (_level, bytes, from) =>
    from === sender && bytes[0] === type ? change(bytes.slice()) : bytes;

const flipLast = (bytes: Uint8Array): Uint8Array => {
  bytes[bytes.length - 1]! ^= 1;
  return bytes;
};

suite('strictness', () => {
  test('a wrong Finished, CertificateVerify or certificate is refused', () => {
    assertAlert(() => complete({}, {}, changing('server', 20, flipLast)), Alert.DECRYPT_ERROR);
    assertAlert(() => complete({}, {}, changing('client', 20, flipLast)), Alert.DECRYPT_ERROR);
    assertAlert(() => complete({}, {}, changing('server', 15, flipLast)), Alert.DECRYPT_ERROR);
  });

  test('a shortened Finished is refused', () => {
    const shorten = (bytes: Uint8Array): Uint8Array => {
      bytes[3]! -= 1;
      return bytes.subarray(0, -1);
    };
    assertAlert(() => complete({}, {}, changing('client', 20, shorten)), Alert.DECRYPT_ERROR);
  });

  test('every type in every wrong place is unexpected_message', () => {
    for (const sender of ['client', 'server'] as const) {
      for (const at of sender === 'client' ? [1, 20] : [2, 8, 11, 15, 20]) {
        for (const type of [0, 1, 2, 4, 5, 8, 11, 13, 15, 20, 24, 254]) {
          if (type === at || (at === 11 && type === 13)) continue;
          const swap = changing(sender, at, (bytes) => bytes.fill(type, 0, 1));
          assertAlert(() => complete({}, {}, swap), Alert.UNEXPECTED_MESSAGE);
        }
      }
    }
  });

  test('a skipped message is refused', () => {
    for (const type of [8, 11, 15]) {
      const skip = changing('server', type, () => new Uint8Array(0));
      assertAlert(() => complete({}, {}, skip), Alert.UNEXPECTED_MESSAGE);
    }
  });

  test('bytes at a level that is over, or left over at its end, are refused', () => {
    const pair = complete();
    assertAlert(() => pair.server.receive('initial', Uint8Array.of(1)), Alert.UNEXPECTED_MESSAGE);
    assertAlert(() => pair.client.receive('handshake', Uint8Array.of(1)), Alert.UNEXPECTED_MESSAGE);
    const trailing = changing('client', 1, (bytes) => Buffer.concat([bytes, Uint8Array.of(1)]));
    assertAlert(() => complete({}, {}, trailing), Alert.UNEXPECTED_MESSAGE);
  });

  test('a chain of eleven certificates, and an RSA key of 1024 bits, are refused', async () => {
    const credentials = loadCredentials(certificate);
    const long = { ...credentials, chain: Array.from({ length: 11 }, () => credentials.chain[0]!) };
    assertAlert(() => complete({}, { selectCredentials: () => long }), Alert.BAD_CERTIFICATE);
    const weak = loadCredentials(await makeCertificate({ kind: 'RSA-1024' }));
    assertAlert(() => complete({}, { selectCredentials: () => weak }), Alert.BAD_CERTIFICATE);
  });

  test('KeyUpdate and client messages after the handshake are refused', () => {
    const pair = complete();
    const keyUpdate = Uint8Array.of(24, 0, 0, 1, 0);
    assertAlert(() => pair.client.receive('application', keyUpdate), Alert.UNEXPECTED_MESSAGE);
    assertAlert(() => pair.server.receive('application', keyUpdate), Alert.UNEXPECTED_MESSAGE);
  });

  test('a ticket is parsed and dropped; a malformed one is refused', () => {
    const { client } = complete();
    client.receive(
      'application',
      Buffer.from('0400000f0000000100000002000002aabb0000'.padEnd(38, '0'), 'hex'),
    );
    assertAlert(
      () => client.receive('application', Buffer.from('0400000d00000001000000020000000000', 'hex')),
      Alert.DECODE_ERROR,
    );
  });

  test('a message longer than 64 KiB is refused before it is buffered', () => {
    const pair = createPair(certificate);
    assertAlert(() => pair.server.receive('initial', Uint8Array.of(1, 1, 0, 1)), Alert.ILLEGAL_PARAMETER);
  });

  test('a low-order X25519 share and a point off P-256 are illegal', () => {
    const offset = (bytes: Uint8Array, group: number, byteLength: number): number => {
      const head = Buffer.from([group >> 8, group & 0xff, byteLength >> 8, byteLength & 0xff]);
      return Buffer.from(bytes).lastIndexOf(head) + 4;
    };
    const zeroX25519 = changing('client', 1, (bytes) => {
      const at = offset(bytes, X25519, 32);
      return bytes.fill(0, at, at + 32);
    });
    assertAlert(() => complete({}, {}, zeroX25519), Alert.ILLEGAL_PARAMETER);
    const offCurve = changing('client', 1, (bytes) => {
      bytes[offset(bytes, SECP256R1, 65) + 64]! ^= 1;
      return bytes;
    });
    assertAlert(() => complete({ keyShareGroups: [SECP256R1] }, {}, offCurve), Alert.ILLEGAL_PARAMETER);
  });
});

suite('mutations', () => {
  const survive = (mutate: Mutation): void => {
    try {
      const pair = complete({ alpn: ['a'] }, { clientCertificates: 'optional' }, mutate);
      // A change that both sides survive must have been no change at all: the transcript covers every byte.
      assert.ok(!pair.client.isComplete || !pair.server.isComplete);
    } catch (error) {
      assert.ok(error instanceof QuicError, String(error));
      assert.ok(error.transportCode !== undefined);
    }
  };

  test('any byte of any message changed never completes and throws only alerts', () => {
    const types = [1, 2, 8, 11, 13, 15, 20];
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.nat(2000),
        fc.integer({ min: 1, max: 255 }),
        (type, at, mask) => {
          survive((_level, bytes) => {
            if (bytes[0] !== type) return bytes;
            const changed = bytes.slice();
            changed[at % changed.length]! ^= mask;
            return changed;
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('bodies cut, grown and replaced by noise never complete and throw only alerts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 8, 11, 15),
        fc.nat(),
        fc.uint8Array({ maxLength: 40 }),
        (type, at, noise) => {
          survive((_level, bytes) => {
            if (bytes[0] !== type) return bytes;
            const cut = 4 + (at % (bytes.length - 4));
            const changed = Buffer.concat([
              bytes.subarray(0, cut),
              noise,
              bytes.subarray(cut + (at % 7) + 1),
            ]);
            changed.writeUIntBE(changed.length - 4, 1, 3);
            return changed.equals(bytes) ? flipLast(changed) : changed;
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
