import type { CipherSuite } from '../crypto/cipher-suite.ts';
import { protocolError, TransportErrorCode } from '../errors.ts';
import { Alert, tlsAlert } from './alert.ts';
import {
  encodeCertificateRequest,
  encodeCertificates,
  encodeCertificateVerify,
  readCertificates,
} from './certificate-message.ts';
import type { Credentials } from './credentials.ts';
import {
  ExtensionType,
  readAlpn,
  readClientKeyShares,
  readCodePoints,
  readServerName,
  writeAlpn,
  writeExtension,
} from './extension.ts';
import type { KeyShareEntry } from './extension.ts';
import { HandshakeInbox } from './handshake-inbox.ts';
import { encodeMessage, HandshakeType } from './handshake-message.ts';
import type { HandshakeMessage, Level } from './handshake-message.ts';
import { encodeServerHello, RANDOM_BYTES, readClientHello, TLS_1_3 } from './hello.ts';
import type { ClientHello } from './hello.ts';
import { createKeyExchange } from './key-exchange.ts';
import { KeySchedule } from './key-schedule.ts';
import type { TrafficSecrets } from './key-schedule.ts';
import { checkCertificateVerify } from './peer-authentication.ts';
import { offeredSchemes, signedContent, signWith } from './signature-scheme.ts';
import type { SignatureScheme } from './signature-scheme.ts';
import type { ServerTlsOptions, TlsOutput, TlsSession } from './tls-session.ts';

type Awaited = 'client-hello' | 'certificate' | 'certificate-verify' | 'finished' | 'nothing';

/** What a ClientHello asks for, checked. */
interface Offer {
  readonly hello: ClientHello;
  readonly suite: CipherSuite;
  readonly groups: readonly number[];
  readonly shares: readonly KeyShareEntry[];
  readonly schemes: readonly number[];
}

/** The server's side of a TLS 1.3 handshake. */
export class ServerHandshake implements TlsSession {
  readonly #options: ServerTlsOptions;
  readonly #output: TlsOutput;
  readonly #inbox: HandshakeInbox;
  #awaited: Awaited = 'client-hello';
  #firstHello: ClientHello | undefined;
  #retryGroup: number | undefined;
  #suite: CipherSuite | undefined;
  #schedule: KeySchedule | undefined;
  #handshakeSecrets: TrafficSecrets | undefined;
  #clientRandom: Uint8Array = new Uint8Array(0);
  #peerCertificates: Uint8Array[] = [];
  #alpn: string | undefined;
  #serverName: string | undefined;

  constructor(options: ServerTlsOptions, output: TlsOutput) {
    this.#options = options;
    this.#output = output;
    this.#inbox = new HandshakeInbox(
      (message) => this.#accept(message),
      (error) => output.onResumed(error),
    );
  }

  get isComplete(): boolean {
    return this.#awaited === 'nothing';
  }

  get alpn(): string | undefined {
    return this.#alpn;
  }

  get serverName(): string | undefined {
    return this.#serverName;
  }

  get cipherSuite(): CipherSuite | undefined {
    return this.#suite;
  }

  get peerCertificates(): readonly Uint8Array[] {
    return this.#peerCertificates;
  }

  receive(level: Level, bytes: Uint8Array): void {
    this.#inbox.push(level, bytes);
  }

  #accept(message: HandshakeMessage): void {
    const { type } = message;
    switch (this.#awaited) {
      case 'client-hello':
        if (type === HandshakeType.CLIENT_HELLO) return this.#onClientHello(message);
        break;
      case 'certificate':
        if (type === HandshakeType.CERTIFICATE) return this.#onCertificate(message);
        break;
      case 'certificate-verify':
        if (type === HandshakeType.CERTIFICATE_VERIFY) return this.#onCertificateVerify(message);
        break;
      case 'finished':
        if (type === HandshakeType.FINISHED) return this.#onFinished(message);
        break;
      case 'nothing':
        break;
    }
    throw tlsAlert(Alert.UNEXPECTED_MESSAGE, `message type ${type} while waiting for ${this.#awaited}`);
  }

  #onClientHello(message: HandshakeMessage): void {
    const offer = this.#readOffer(message.body);
    if (this.#firstHello !== undefined) checkUnchanged(this.#firstHello, offer.hello);
    this.#suite = offer.suite;
    this.#clientRandom = new Uint8Array(offer.hello.random);
    this.#schedule ??= new KeySchedule(offer.suite);
    this.#schedule.update(message.raw);
    const share = this.#chooseShare(offer);
    if (share === undefined) this.#sendRetryRequest(offer);
    else this.#answer(offer, share);
  }

  #readOffer(body: Uint8Array): Offer {
    const hello = readClientHello(body);
    const { SUPPORTED_VERSIONS, SUPPORTED_GROUPS, SIGNATURE_ALGORITHMS, KEY_SHARE } = ExtensionType;
    if (hello.sessionId.length > 0) {
      throw protocolError(TransportErrorCode.PROTOCOL_VIOLATION, 'a TLS session ID, which QUIC forbids');
    }
    const versions = hello.extensions.get(SUPPORTED_VERSIONS);
    if (versions === undefined || !readCodePoints(versions, 1, 'supported_versions').includes(TLS_1_3)) {
      throw tlsAlert(Alert.PROTOCOL_VERSION, 'the client speaks no TLS 1.3');
    }
    const suite = this.#options.cipherSuites.find(({ id }) => hello.cipherSuites.includes(id));
    if (suite === undefined) throw tlsAlert(Alert.HANDSHAKE_FAILURE, 'no cipher suite in common');
    const required = (type: number): Uint8Array => {
      const bytes = hello.extensions.get(type);
      if (bytes === undefined)
        throw tlsAlert(Alert.MISSING_EXTENSION, `a ClientHello without extension ${type}`);
      return bytes;
    };
    const groups = readCodePoints(required(SUPPORTED_GROUPS), 2, 'supported_groups');
    const schemes = readCodePoints(required(SIGNATURE_ALGORITHMS), 2, 'signature_algorithms');
    const shares = readClientKeyShares(required(KEY_SHARE));
    required(ExtensionType.QUIC_TRANSPORT_PARAMETERS);
    if (shares.some(({ group }) => !groups.includes(group))) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a key share of a group that is not offered');
    }
    return { hello, suite, groups, shares, schemes };
  }

  /** The share to use; `undefined` if the client must be asked for another one. */
  #chooseShare(offer: Offer): KeyShareEntry | undefined {
    const retryGroup = this.#retryGroup;
    if (retryGroup !== undefined) {
      const [share, ...others] = offer.shares;
      if (share?.group === retryGroup && others.length === 0) return share;
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'not the key share that was asked for');
    }
    for (const group of this.#options.groups) {
      const share = offer.shares.find((candidate) => candidate.group === group);
      if (share !== undefined) return share;
    }
    return undefined;
  }

  #sendRetryRequest(offer: Offer): void {
    const group = this.#options.groups.find((candidate) => offer.groups.includes(candidate));
    if (group === undefined) throw tlsAlert(Alert.HANDSHAKE_FAILURE, 'no key exchange group in common');
    this.#retryGroup = group;
    this.#firstHello = copyOf(offer.hello);
    this.#schedule!.replaceByHash();
    const retry = encodeServerHello(offer.suite.id, { retryGroup: group });
    this.#schedule!.update(retry);
    this.#output.send('initial', retry);
  }

  #answer(offer: Offer, share: KeyShareEntry): void {
    const { extensions } = offer.hello;
    const schedule = this.#schedule!;
    const name = extensions.get(ExtensionType.SERVER_NAME);
    this.#serverName = name === undefined ? undefined : readServerName(name);
    this.#chooseAlpn(extensions.get(ExtensionType.ALPN));
    const { credentials, scheme } = this.#chooseCredentials(offer);
    this.#output.onTransportParameters(extensions.get(ExtensionType.QUIC_TRANSPORT_PARAMETERS)!);
    const exchange = createKeyExchange(share.group, this.#options.random);
    const sharedSecret = exchange.sharedSecret(share.publicKey);
    const random = this.#options.random(RANDOM_BYTES);
    this.#send('initial', encodeServerHello(offer.suite.id, { random, share: exchange }));
    const secrets = schedule.handshakeSecrets(sharedSecret);
    this.#handshakeSecrets = secrets;
    this.#logSecrets('HANDSHAKE_TRAFFIC_SECRET', '', secrets);
    this.#inbox.moveTo('handshake');
    this.#output.onSecrets('handshake', offer.suite, secrets.client, secrets.server);
    this.#sendFlight(credentials, scheme, secrets);
  }

  #sendFlight(credentials: Credentials, scheme: SignatureScheme, secrets: TrafficSecrets): void {
    const schedule = this.#schedule!;
    const wantsCertificate = this.#options.clientCertificates !== 'none';
    this.#send('handshake', this.#encryptedExtensions());
    if (wantsCertificate) this.#send('handshake', encodeCertificateRequest(offeredSchemes));
    this.#send('handshake', encodeCertificates(credentials.chain));
    const content = signedContent('server', schedule.transcriptHash());
    this.#send('handshake', encodeCertificateVerify(scheme.id, signWith(scheme, credentials.key, content)));
    const finished = encodeMessage(HandshakeType.FINISHED, (writer) =>
      writer.raw(schedule.finished(secrets.server)),
    );
    this.#send('handshake', finished);
    this.#awaited = wantsCertificate ? 'certificate' : 'finished';
    const application = schedule.applicationSecrets();
    this.#logSecrets('TRAFFIC_SECRET', '_0', application);
    this.#output.onSecrets('application', this.#suite!, application.client, application.server);
  }

  #encryptedExtensions(): Uint8Array {
    const { transportParameters } = this.#options;
    return encodeMessage(HandshakeType.ENCRYPTED_EXTENSIONS, (writer) =>
      writer.vector(2, () => {
        if (this.#alpn !== undefined) writeAlpn(writer, [this.#alpn]);
        writeExtension(writer, ExtensionType.QUIC_TRANSPORT_PARAMETERS, () =>
          writer.raw(transportParameters),
        );
      }),
    );
  }

  #chooseAlpn(extension: Uint8Array | undefined): void {
    const { protocols, acceptAny, acceptNone } = this.#options.alpn;
    if (extension === undefined) {
      if (acceptNone) return;
      throw tlsAlert(Alert.NO_APPLICATION_PROTOCOL, 'the client offered no application protocol');
    }
    const offered = readAlpn(extension);
    const chosen = protocols.find((name) => offered.includes(name)) ?? (acceptAny ? offered[0] : undefined);
    if (chosen === undefined) {
      throw tlsAlert(Alert.NO_APPLICATION_PROTOCOL, 'no application protocol in common');
    }
    this.#alpn = chosen;
  }

  #chooseCredentials(offer: Offer): { credentials: Credentials; scheme: SignatureScheme } {
    const credentials = this.#options.selectCredentials(this.#serverName);
    if (credentials === undefined) {
      throw tlsAlert(
        Alert.UNRECOGNIZED_NAME,
        `no certificate for ${this.#serverName ?? 'a client without SNI'}`,
      );
    }
    const scheme = credentials.schemes.find(({ id }) => offer.schemes.includes(id));
    if (scheme === undefined) throw tlsAlert(Alert.HANDSHAKE_FAILURE, 'no signature scheme in common');
    return { credentials, scheme };
  }

  #onCertificate(message: HandshakeMessage): void {
    this.#peerCertificates = readCertificates(message.body);
    this.#schedule!.update(message.raw);
    if (this.#peerCertificates.length > 0) {
      this.#awaited = 'certificate-verify';
      return;
    }
    if (this.#options.clientCertificates === 'required') {
      throw tlsAlert(Alert.CERTIFICATE_REQUIRED, 'the client showed no certificate');
    }
    this.#awaited = 'finished';
  }

  #onCertificateVerify(message: HandshakeMessage): void {
    const schedule = this.#schedule!;
    const leaf = this.#peerCertificates[0]!;
    checkCertificateVerify('client', message.body, leaf, schedule.transcriptHash());
    schedule.update(message.raw);
    this.#awaited = 'finished';
    this.#inbox.holdFor(this.#options.verifyPeer(this.#peerCertificates, undefined));
  }

  #onFinished(message: HandshakeMessage): void {
    if (!this.#schedule!.isFinishedRight(this.#handshakeSecrets!.client, message.body)) {
      throw tlsAlert(Alert.DECRYPT_ERROR, "the client's Finished is wrong");
    }
    this.#inbox.moveTo('application');
    this.#awaited = 'nothing';
    this.#schedule = undefined;
    this.#output.onComplete();
  }

  #send(level: Level, message: Uint8Array): void {
    this.#schedule!.update(message);
    this.#output.send(level, message);
  }

  #logSecrets(label: string, suffix: string, { client, server }: TrafficSecrets): void {
    const random = Buffer.from(this.#clientRandom).toString('hex');
    for (const [side, secret] of [['CLIENT', client] as const, ['SERVER', server] as const]) {
      this.#output.onKeyLog(`${side}_${label}${suffix} ${random} ${Buffer.from(secret).toString('hex')}`);
    }
  }
}

const copyOf = (hello: ClientHello): ClientHello => ({
  random: new Uint8Array(hello.random),
  sessionId: new Uint8Array(hello.sessionId),
  cipherSuites: hello.cipherSuites,
  extensions: new Map([...hello.extensions].map(([type, bytes]) => [type, new Uint8Array(bytes)])),
});

/** Extensions that a second ClientHello may change, add or leave out (RFC 8446, 4.1.2). */
const changeable = new Set<number>([
  ExtensionType.KEY_SHARE,
  ExtensionType.EARLY_DATA,
  ExtensionType.COOKIE,
  ExtensionType.PRE_SHARED_KEY,
  ExtensionType.PADDING,
]);

function checkUnchanged(first: ClientHello, second: ClientHello): void {
  const fixed = (hello: ClientHello): string =>
    JSON.stringify([
      Buffer.from(hello.random).toString('hex'),
      hello.cipherSuites,
      [...hello.extensions]
        .filter(([type]) => !changeable.has(type))
        .map(([type, bytes]) => [type, Buffer.from(bytes).toString('hex')]),
    ]);
  const isCookieUnasked = second.extensions.has(ExtensionType.COOKIE);
  if (isCookieUnasked || fixed(first) !== fixed(second)) {
    throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'the second ClientHello differs from the first');
  }
}
