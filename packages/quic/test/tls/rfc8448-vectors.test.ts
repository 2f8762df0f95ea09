import assert from 'node:assert/strict';
import { createHash, X509Certificate } from 'node:crypto';
import { suite, test } from 'node:test';
import { AES_128_GCM } from '../../src/crypto/cipher-suite.ts';
import { readCertificates, readCertificateVerify } from '../../src/tls/certificate-message.ts';
import { readClientHello, readServerHello } from '../../src/tls/hello.ts';
import { readClientKeyShares, readServerKeyShare } from '../../src/tls/extension.ts';
import { HandshakeReader } from '../../src/tls/handshake-message.ts';
import { createKeyExchange, SECP256R1, X25519 } from '../../src/tls/key-exchange.ts';
import { KeySchedule } from '../../src/tls/key-schedule.ts';
import { isSignedBy, signedContent } from '../../src/tls/signature-scheme.ts';
import { fromHex, toHex } from '../vectors/rfc9001.ts';
import { helloRetry, simple } from '../vectors/rfc8448.ts';

const body = (hex: string): Uint8Array => fromHex(hex).subarray(4);

suite('RFC 8448 section 3: simple 1-RTT handshake', () => {
  test('both key exchanges give the shared secret', () => {
    const client = createKeyExchange(X25519, () => fromHex(simple.clientPrivateKey));
    const server = createKeyExchange(X25519, () => fromHex(simple.serverPrivateKey));
    const [share] = readClientKeyShares(readClientHello(body(simple.clientHello)).extensions.get(51)!);
    assert.deepEqual(new Uint8Array(client.publicKey), new Uint8Array(share!.publicKey));
    const answer = readServerKeyShare(readServerHello(body(simple.serverHello)).extensions.get(51)!);
    assert.deepEqual(new Uint8Array(server.publicKey), new Uint8Array(answer.publicKey));
    assert.equal(toHex(client.sharedSecret(server.publicKey)), simple.sharedSecret);
    assert.equal(toHex(server.sharedSecret(client.publicKey)), simple.sharedSecret);
  });

  test('the key schedule, the signature and both Finished', () => {
    const schedule = new KeySchedule(AES_128_GCM);
    schedule.update(fromHex(simple.clientHello));
    schedule.update(fromHex(simple.serverHello));
    const handshake = schedule.handshakeSecrets(fromHex(simple.sharedSecret));
    assert.equal(toHex(handshake.client), simple.clientHandshakeSecret);
    assert.equal(toHex(handshake.server), simple.serverHandshakeSecret);
    schedule.update(fromHex(simple.encryptedExtensions));
    schedule.update(fromHex(simple.certificate));

    const [leaf] = readCertificates(body(simple.certificate));
    const { scheme, signature } = readCertificateVerify(body(simple.certificateVerify));
    const content = signedContent('server', schedule.transcriptHash());
    const { publicKey } = new X509Certificate(leaf!);
    assert.equal(isSignedBy(scheme, publicKey, content, signature), true);
    assert.equal(isSignedBy(scheme, publicKey, signedContent('client', content), signature), false);

    schedule.update(fromHex(simple.certificateVerify));
    assert.ok(schedule.isFinishedRight(handshake.server, body(simple.serverFinished)));
    schedule.update(fromHex(simple.serverFinished));
    const application = schedule.applicationSecrets();
    assert.equal(toHex(application.client), simple.clientApplicationSecret);
    assert.equal(toHex(application.server), simple.serverApplicationSecret);
    assert.equal(toHex(schedule.finished(handshake.client)), simple.clientFinished);
  });

  test('the messages come out of their bytes', () => {
    const reader = new HandshakeReader(1 << 16);
    reader.push(fromHex(simple.encryptedExtensions + simple.certificate));
    reader.push(fromHex(simple.certificateVerify + simple.serverFinished));
    const types = [reader.next(), reader.next(), reader.next(), reader.next()].map((m) => m?.type);
    assert.deepEqual(types, [8, 11, 15, 20]);
    assert.equal(reader.pendingBytes, 0);
  });
});

suite('RFC 8448 section 5: HelloRetryRequest', () => {
  test('it is told from a ServerHello, and asks for P-256', () => {
    const hello = readServerHello(body(helloRetry.helloRetryRequest));
    assert.equal(hello.isRetryRequest, true);
    assert.equal(readServerHello(body(simple.serverHello)).isRetryRequest, false);
    assert.equal(toHex(hello.extensions.get(51)!), SECP256R1.toString(16).padStart(4, '0'));
  });

  test('the transcript replaces the first ClientHello by its hash', () => {
    const schedule = new KeySchedule(AES_128_GCM);
    schedule.update(fromHex(helloRetry.clientHello));
    schedule.replaceByHash();
    schedule.update(fromHex(helloRetry.helloRetryRequest));
    const first = createHash('sha256').update(fromHex(helloRetry.clientHello)).digest('hex');
    const whole = fromHex(`fe000020${first}${helloRetry.helloRetryRequest}`);
    assert.equal(toHex(schedule.transcriptHash()), createHash('sha256').update(whole).digest('hex'));
  });
});
