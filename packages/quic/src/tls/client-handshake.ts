import type { CipherSuite } from '../crypto/cipher-suite.ts';
import { Alert, tlsAlert } from './alert.ts';
import {
  checkSessionTicket,
  encodeCertificates,
  encodeCertificateVerify,
  readCertificateRequest,
  readCertificates,
} from './certificate-message.ts';
import { ended, ExtensionType, readAlpn, readExtensions, reading, readServerKeyShare } from './extension.ts';
import type { Extensions } from './extension.ts';
import { HandshakeInbox } from './handshake-inbox.ts';
import { encodeMessage, HandshakeType } from './handshake-message.ts';
import type { HandshakeMessage, Level } from './handshake-message.ts';
import { encodeClientHello, RANDOM_BYTES, readServerHello, TLS_1_3 } from './hello.ts';
import type { ServerHello } from './hello.ts';
import { createKeyExchange } from './key-exchange.ts';
import type { KeyExchange } from './key-exchange.ts';
import { KeySchedule } from './key-schedule.ts';
import type { TrafficSecrets } from './key-schedule.ts';
import { checkCertificateVerify } from './peer-authentication.ts';
import { offeredSchemes, signedContent, signWith } from './signature-scheme.ts';
import type { ClientTlsOptions, TlsOutput, TlsSession } from './tls-session.ts';

type Awaited =
  | 'server-hello'
  | 'encrypted-extensions'
  | 'certificate-or-request'
  | 'certificate'
  | 'certificate-verify'
  | 'finished'
  | 'tickets';

/** The client's side of a TLS 1.3 handshake. */
export class ClientHandshake implements TlsSession {
  readonly #options: ClientTlsOptions;
  readonly #output: TlsOutput;
  readonly #inbox: HandshakeInbox;
  readonly #random: Uint8Array;
  #awaited: Awaited = 'server-hello';
  #exchanges: KeyExchange[];
  #hello: Uint8Array;
  #isRetried = false;
  #suite: CipherSuite | undefined;
  #schedule: KeySchedule | undefined;
  #handshakeSecrets: TrafficSecrets | undefined;
  #requestedSchemes: number[] | undefined;
  #peerCertificates: Uint8Array[] = [];
  #alpn: string | undefined;

  constructor(options: ClientTlsOptions, output: TlsOutput) {
    this.#options = options;
    this.#output = output;
    this.#inbox = new HandshakeInbox(
      (message) => this.#accept(message),
      (error) => output.onResumed(error),
    );
    this.#random = options.random(RANDOM_BYTES);
    this.#exchanges = options.keyShareGroups.map((group) => createKeyExchange(group, options.random));
    this.#hello = this.#encodeHello(undefined);
  }

  get isComplete(): boolean {
    return this.#awaited === 'tickets';
  }

  get alpn(): string | undefined {
    return this.#alpn;
  }

  get serverName(): string | undefined {
    return this.#options.serverName;
  }

  get cipherSuite(): CipherSuite | undefined {
    return this.#suite;
  }

  get peerCertificates(): readonly Uint8Array[] {
    return this.#peerCertificates;
  }

  /** Sends the ClientHello. */
  start(): void {
    this.#output.send('initial', this.#hello);
  }

  receive(level: Level, bytes: Uint8Array): void {
    this.#inbox.push(level, bytes);
  }

  #encodeHello(cookie: Uint8Array | undefined): Uint8Array {
    const { cipherSuites, groups, serverName, alpn, transportParameters } = this.#options;
    return encodeClientHello({
      random: this.#random,
      cipherSuites: cipherSuites.map(({ id }) => id),
      groups,
      signatureSchemes: offeredSchemes,
      keyShares: this.#exchanges,
      serverName,
      alpn,
      transportParameters,
      cookie,
    });
  }

  #accept(message: HandshakeMessage): void {
    const { type } = message;
    switch (this.#awaited) {
      case 'server-hello':
        if (type === HandshakeType.SERVER_HELLO) return this.#onServerHello(message);
        break;
      case 'encrypted-extensions':
        if (type === HandshakeType.ENCRYPTED_EXTENSIONS) return this.#onEncryptedExtensions(message);
        break;
      case 'certificate-or-request':
        if (type === HandshakeType.CERTIFICATE_REQUEST) return this.#onCertificateRequest(message);
        if (type === HandshakeType.CERTIFICATE) return this.#onCertificate(message);
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
      case 'tickets':
        if (type === HandshakeType.NEW_SESSION_TICKET) return checkSessionTicket(message.body);
        break;
    }
    throw tlsAlert(Alert.UNEXPECTED_MESSAGE, `message type ${type} while waiting for ${this.#awaited}`);
  }

  #onServerHello(message: HandshakeMessage): void {
    const hello = readServerHello(message.body);
    const suite = this.#options.cipherSuites.find(({ id }) => id === hello.cipherSuite);
    if (hello.sessionId.length > 0 || suite === undefined) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a session ID or cipher suite that was not offered');
    }
    const version = hello.extensions.get(ExtensionType.SUPPORTED_VERSIONS);
    if (version === undefined) throw tlsAlert(Alert.PROTOCOL_VERSION, 'the server speaks no TLS 1.3');
    if (reading(version).u16() !== TLS_1_3 || version.length !== 2) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a version that was not offered');
    }
    if (this.#suite !== undefined && this.#suite !== suite) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'another cipher suite than in the HelloRetryRequest');
    }
    this.#suite = suite;
    if (hello.isRetryRequest) this.#onRetryRequest(message, hello, suite);
    else this.#onFinalHello(message, hello, suite);
  }

  #onRetryRequest(message: HandshakeMessage, hello: ServerHello, suite: CipherSuite): void {
    const { SUPPORTED_VERSIONS, KEY_SHARE, COOKIE } = ExtensionType;
    if (this.#isRetried) throw tlsAlert(Alert.UNEXPECTED_MESSAGE, 'a second HelloRetryRequest');
    refuseOthers(hello.extensions, [SUPPORTED_VERSIONS, KEY_SHARE, COOKIE]);
    this.#isRetried = true;
    const share = hello.extensions.get(KEY_SHARE);
    const cookie = hello.extensions.get(COOKIE);
    if (share === undefined && cookie === undefined) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'a HelloRetryRequest that changes nothing');
    }
    if (share !== undefined) this.#retryWith(share);
    if (cookie !== undefined) {
      const reader = reading(cookie);
      if (reader.take(reader.u16()).length === 0) reader.fail('an empty cookie');
      ended(reader, 'the cookie');
    }
    this.#schedule = new KeySchedule(suite);
    this.#schedule.update(this.#hello);
    this.#schedule.replaceByHash();
    this.#schedule.update(message.raw);
    this.#hello = this.#encodeHello(cookie);
    this.#schedule.update(this.#hello);
    this.#output.send('initial', this.#hello);
  }

  #retryWith(share: Uint8Array): void {
    const reader = reading(share);
    const group = reader.u16();
    ended(reader, 'key_share');
    const isNew = !this.#exchanges.some((exchange) => exchange.group === group);
    if (!isNew || !this.#options.groups.includes(group)) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, `a retry for group ${group}`);
    }
    this.#exchanges = [createKeyExchange(group, this.#options.random)];
  }

  #onFinalHello(message: HandshakeMessage, hello: ServerHello, suite: CipherSuite): void {
    const { SUPPORTED_VERSIONS, KEY_SHARE } = ExtensionType;
    refuseOthers(hello.extensions, [SUPPORTED_VERSIONS, KEY_SHARE]);
    const shareBytes = hello.extensions.get(KEY_SHARE);
    if (shareBytes === undefined) throw tlsAlert(Alert.MISSING_EXTENSION, 'a ServerHello without key_share');
    const share = readServerKeyShare(shareBytes);
    const exchange = this.#exchanges.find(({ group }) => group === share.group);
    if (exchange === undefined)
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, `a key share of group ${share.group}`);
    if (this.#schedule === undefined) {
      this.#schedule = new KeySchedule(suite);
      this.#schedule.update(this.#hello);
    }
    this.#schedule.update(message.raw);
    const secrets = this.#schedule.handshakeSecrets(exchange.sharedSecret(share.publicKey));
    this.#exchanges = [];
    this.#handshakeSecrets = secrets;
    this.#logSecrets('HANDSHAKE_TRAFFIC_SECRET', '', secrets);
    this.#inbox.moveTo('handshake');
    this.#awaited = 'encrypted-extensions';
    this.#output.onSecrets('handshake', suite, secrets.server, secrets.client);
  }

  #onEncryptedExtensions(message: HandshakeMessage): void {
    const { SERVER_NAME, SUPPORTED_GROUPS, ALPN, QUIC_TRANSPORT_PARAMETERS } = ExtensionType;
    const reader = reading(message.body);
    const extensions = readExtensions(reader);
    ended(reader, 'the EncryptedExtensions');
    refuseOthers(extensions, [SERVER_NAME, SUPPORTED_GROUPS, ALPN, QUIC_TRANSPORT_PARAMETERS]);
    const name = extensions.get(SERVER_NAME);
    if (name !== undefined && (name.length > 0 || this.serverName === undefined)) {
      throw tlsAlert(Alert.UNSUPPORTED_EXTENSION, 'a server_name that was not asked for');
    }
    this.#chooseAlpn(extensions.get(ALPN));
    const parameters = extensions.get(QUIC_TRANSPORT_PARAMETERS);
    if (parameters === undefined) {
      throw tlsAlert(Alert.MISSING_EXTENSION, 'no quic_transport_parameters from the server');
    }
    this.#schedule!.update(message.raw);
    this.#awaited = 'certificate-or-request';
    this.#output.onTransportParameters(parameters);
  }

  #chooseAlpn(extension: Uint8Array | undefined): void {
    const offered = this.#options.alpn;
    if (extension === undefined) {
      if (offered.length === 0) return;
      throw tlsAlert(Alert.NO_APPLICATION_PROTOCOL, 'the server chose no application protocol');
    }
    const [chosen, ...others] = readAlpn(extension);
    if (offered.length === 0) throw tlsAlert(Alert.UNSUPPORTED_EXTENSION, 'ALPN that was not asked for');
    if (others.length > 0 || !offered.includes(chosen!)) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, 'an application protocol that was not offered');
    }
    this.#alpn = chosen;
  }

  #onCertificateRequest(message: HandshakeMessage): void {
    this.#requestedSchemes = readCertificateRequest(message.body);
    this.#schedule!.update(message.raw);
    this.#awaited = 'certificate';
  }

  #onCertificate(message: HandshakeMessage): void {
    this.#peerCertificates = readCertificates(message.body);
    if (this.#peerCertificates.length === 0) {
      throw tlsAlert(Alert.DECODE_ERROR, 'the server showed no certificate');
    }
    this.#schedule!.update(message.raw);
    this.#awaited = 'certificate-verify';
  }

  #onCertificateVerify(message: HandshakeMessage): void {
    const schedule = this.#schedule!;
    const leaf = this.#peerCertificates[0]!;
    checkCertificateVerify('server', message.body, leaf, schedule.transcriptHash());
    schedule.update(message.raw);
    this.#awaited = 'finished';
    this.#inbox.holdFor(this.#options.verifyPeer(this.#peerCertificates, this.serverName));
  }

  #onFinished(message: HandshakeMessage): void {
    const schedule = this.#schedule!;
    const handshake = this.#handshakeSecrets!;
    if (!schedule.isFinishedRight(handshake.server, message.body)) {
      throw tlsAlert(Alert.DECRYPT_ERROR, "the server's Finished is wrong");
    }
    schedule.update(message.raw);
    const application = schedule.applicationSecrets();
    this.#logSecrets('TRAFFIC_SECRET', '_0', application);
    this.#inbox.moveTo('application');
    if (this.#requestedSchemes !== undefined) this.#sendCertificate(this.#requestedSchemes);
    const finished = encodeMessage(HandshakeType.FINISHED, (writer) =>
      writer.raw(schedule.finished(handshake.client)),
    );
    this.#output.send('handshake', finished);
    this.#awaited = 'tickets';
    this.#output.onSecrets('application', this.#suite!, application.server, application.client);
    this.#output.onComplete();
  }

  #sendCertificate(requested: readonly number[]): void {
    const { credentials } = this.#options;
    const schedule = this.#schedule!;
    const scheme = credentials?.schemes.find(({ id }) => requested.includes(id));
    const certificates = encodeCertificates(scheme === undefined ? [] : credentials!.chain);
    schedule.update(certificates);
    this.#output.send('handshake', certificates);
    if (scheme === undefined) return;
    const content = signedContent('client', schedule.transcriptHash());
    const verify = encodeCertificateVerify(scheme.id, signWith(scheme, credentials!.key, content));
    schedule.update(verify);
    this.#output.send('handshake', verify);
  }

  #logSecrets(label: string, suffix: string, { client, server }: TrafficSecrets): void {
    const line = (side: string, secret: Uint8Array): void =>
      this.#output.onKeyLog(
        `${side}_${label}${suffix} ${Buffer.from(this.#random).toString('hex')} ${Buffer.from(secret).toString('hex')}`,
      );
    line('CLIENT', client);
    line('SERVER', server);
  }
}

function refuseOthers(extensions: Extensions, allowed: readonly number[]): void {
  for (const type of extensions.keys()) {
    if (!allowed.includes(type)) {
      throw tlsAlert(Alert.UNSUPPORTED_EXTENSION, `extension ${type}, which was not offered here`);
    }
  }
}
