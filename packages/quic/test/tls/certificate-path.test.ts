import 'reflect-metadata';
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { suite, test } from 'node:test';
import * as x509 from '@peculiar/x509';
import { QuicError } from '../../src/errors.ts';
import { Alert } from '../../src/tls/alert.ts';
import { createPathVerifier } from '../../src/tls/certificate-path.ts';
import type { PathOptions } from '../../src/tls/certificate-path.ts';
import { loadCredentials } from '../../src/tls/credentials.ts';
import { createPinVerifier } from '../../src/tls/pin-verifier.ts';
import { makeCertificate } from '../certificates.ts';
import type { TestCertificate } from '../certificates.ts';

const root = await makeCertificate({ subject: 'CN=root', isAuthority: true, pathLength: 1 });
const middle = await makeCertificate({ subject: 'CN=middle', isAuthority: true, issuer: root, kind: 'RSA' });
const leaf = await makeCertificate({ subject: 'CN=leaf', issuer: middle, names: ['a.example', '10.0.0.1'] });

async function verify(
  chain: readonly TestCertificate[],
  options: Partial<PathOptions> = {},
  anchor: TestCertificate = root,
): Promise<void> {
  const verifier = createPathVerifier({
    anchors: [new X509Certificate(anchor.cert)],
    purpose: 'server',
    name: 'a.example',
    nowMs: Date.now,
    ...options,
  });
  await verifier(
    chain.map(({ der }) => der),
    'a.example',
  );
}

function refuses(name: string, alert: number, run: () => Promise<void>): void {
  test(`${name} is refused`, async () => {
    await assert.rejects(run, (error) => {
      assert.ok(error instanceof QuicError, String(error));
      assert.equal(error.transportCode, 0x100 + alert, error.message);
      return true;
    });
  });
}

suite('certificate paths', () => {
  test('a chain over an intermediate to a custom root is accepted, in any order after the leaf', async () => {
    await verify([leaf, middle]);
    await verify([leaf, root, middle]);
    await verify([leaf, middle], { name: '10.0.0.1' });
    await verify([leaf, middle], { name: undefined });
  });

  test('a self-signed certificate that is itself the anchor is accepted', async () => {
    const own = await makeCertificate({ names: ['a.example'] });
    await verify([own], {}, own);
  });

  refuses('another name', Alert.BAD_CERTIFICATE, () => verify([leaf, middle], { name: 'b.example' }));
  refuses('another address', Alert.BAD_CERTIFICATE, () => verify([leaf, middle], { name: '10.0.0.2' }));
  refuses('a missing intermediate', Alert.UNKNOWN_CA, () => verify([leaf]));
  refuses('the system store for a private root', Alert.UNKNOWN_CA, () =>
    verify([leaf, middle], { anchors: 'system' }),
  );
  refuses('a clock after the end', Alert.CERTIFICATE_EXPIRED, () =>
    verify([leaf, middle], { nowMs: () => Date.now() + 30 * 86_400_000 }),
  );
  refuses('a clock before the start', Alert.CERTIFICATE_EXPIRED, () =>
    verify([leaf, middle], { nowMs: () => 0 }),
  );
  refuses('a leaf that signs', Alert.BAD_CERTIFICATE, async () => {
    const forged = await makeCertificate({ issuer: leaf, names: ['a.example'] });
    await verify([forged, leaf, middle]);
  });
  refuses('a path longer than its constraint', Alert.BAD_CERTIFICATE, async () => {
    const second = await makeCertificate({ subject: 'CN=second', isAuthority: true, issuer: middle });
    const deep = await makeCertificate({ issuer: second, names: ['a.example'] });
    await verify([deep, second, middle]);
  });
  refuses('a certificate for clients only', Alert.BAD_CERTIFICATE, async () => {
    const client = await makeCertificate({
      issuer: root,
      names: ['a.example'],
      usages: ['1.3.6.1.5.5.7.3.2'],
    });
    await verify([client]);
  });
  refuses('an unknown critical extension', Alert.UNSUPPORTED_CERTIFICATE, async () => {
    const extensions = [new x509.Extension('1.2.3.4', true, new Uint8Array([5, 0]))];
    await verify([await makeCertificate({ issuer: root, names: ['a.example'], extensions })]);
  });
  refuses('name constraints', Alert.UNSUPPORTED_CERTIFICATE, async () => {
    const extensions = [new x509.Extension('2.5.29.30', false, new Uint8Array([0x30, 0]))];
    await verify([await makeCertificate({ issuer: root, names: ['a.example'], extensions })]);
  });
  refuses('a root that only has the name of the anchor', Alert.UNKNOWN_CA, async () => {
    const impostor = await makeCertificate({ subject: 'CN=root', isAuthority: true });
    await verify([await makeCertificate({ issuer: impostor, names: ['a.example'] }), impostor]);
  });
  refuses('noise instead of a certificate', Alert.BAD_CERTIFICATE, async () => {
    await createPathVerifier({ anchors: [], purpose: 'server', name: undefined, nowMs: Date.now })(
      [new Uint8Array(40)],
      undefined,
    );
  });

  test('a client certificate passes for the purpose of clients', async () => {
    const client = await makeCertificate({ issuer: root, usages: ['1.3.6.1.5.5.7.3.2'] });
    await verify([client], { purpose: 'client', name: undefined });
  });
});

suite('pinned certificates', () => {
  test('only the pinned leaf passes', () => {
    const pin = createPinVerifier([new X509Certificate(leaf.cert)]);
    assert.doesNotThrow(() => pin([leaf.der], undefined));
    assert.throws(() => pin([middle.der], undefined), QuicError);
  });
});

suite('credentials', () => {
  test('a key of another certificate, no certificate and noise are refused', () => {
    const refused = { name: 'QuicError', code: 'ERR_QUIC_CERTIFICATE' };
    assert.throws(() => loadCredentials({ cert: leaf.cert, key: root.key }), refused);
    assert.throws(() => loadCredentials({ cert: 'nothing', key: leaf.key }), refused);
    assert.throws(() => loadCredentials({ cert: new Uint8Array(10), key: leaf.key }), refused);
    assert.throws(() => loadCredentials({ cert: leaf.cert, key: 'noise' }), refused);
  });
});
