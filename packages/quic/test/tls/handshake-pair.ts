import { randomBytes } from 'node:crypto';
import { cipherSuites } from '../../src/crypto/cipher-suite.ts';
import { loadCredentials } from '../../src/tls/credentials.ts';
import { ClientHandshake } from '../../src/tls/client-handshake.ts';
import type { Level } from '../../src/tls/handshake-message.ts';
import { supportedGroups, X25519 } from '../../src/tls/key-exchange.ts';
import { ServerHandshake } from '../../src/tls/server-handshake.ts';
import type { ClientTlsOptions, ServerTlsOptions, TlsOutput } from '../../src/tls/tls-session.ts';
import type { TestCertificate } from '../certificates.ts';

/** What one side put out. */
export class Side implements TlsOutput {
  readonly sent: { level: Level; bytes: Uint8Array }[] = [];
  readonly secrets = new Map<string, { read: string; write: string }>();
  readonly keyLog: string[] = [];
  peerParameters: string | undefined;
  completions = 0;
  readonly resumed = Promise.withResolvers<Error | undefined>();

  send(level: Level, bytes: Uint8Array): void {
    this.sent.push({ level, bytes });
  }

  onSecrets(level: string, _suite: unknown, read: Uint8Array, write: Uint8Array): void {
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
    this.secrets.set(level, { read: hex(read), write: hex(write) });
  }

  onTransportParameters(bytes: Uint8Array): void {
    this.peerParameters = Buffer.from(bytes).toString('latin1');
  }

  onComplete(): void {
    this.completions++;
  }

  onKeyLog(line: string): void {
    this.keyLog.push(line);
  }

  onResumed(error: Error | undefined): void {
    this.resumed.resolve(error);
  }
}

export interface HandshakePair {
  readonly client: ClientHandshake;
  readonly server: ServerHandshake;
  readonly clientSide: Side;
  readonly serverSide: Side;
}

export type Mutation = (level: Level, bytes: Uint8Array, sender: 'client' | 'server') => Uint8Array;

/** Both sides of a handshake, before a byte has moved. */
export function createPair(
  certificate: TestCertificate,
  clientOptions: Partial<ClientTlsOptions> = {},
  serverOptions: Partial<ServerTlsOptions> = {},
): HandshakePair {
  const credentials = loadCredentials(certificate);
  const clientSide = new Side();
  const serverSide = new Side();
  const shared = { cipherSuites, groups: supportedGroups, random: randomBytes };
  const client = new ClientHandshake(
    {
      ...shared,
      transportParameters: Buffer.from('client parameters'),
      keyShareGroups: [X25519],
      serverName: 'localhost',
      alpn: [],
      verifyPeer: () => {},
      credentials: undefined,
      ...clientOptions,
    },
    clientSide,
  );
  const server = new ServerHandshake(
    {
      ...shared,
      transportParameters: Buffer.from('server parameters'),
      selectCredentials: () => credentials,
      alpn: { protocols: [], acceptAny: true, acceptNone: true },
      clientCertificates: 'none',
      verifyPeer: () => {},
      ...serverOptions,
    },
    serverSide,
  );
  return { client, server, clientSide, serverSide };
}

/** Carries what each side sent to the other until both are silent. */
export function exchange(pair: HandshakePair, mutate: Mutation = (_level, bytes) => bytes): void {
  for (;;) {
    const fromClient = pair.clientSide.sent.splice(0);
    const fromServer = pair.serverSide.sent.splice(0);
    if (fromClient.length + fromServer.length === 0) return;
    for (const { level, bytes } of fromClient) pair.server.receive(level, mutate(level, bytes, 'client'));
    for (const { level, bytes } of fromServer) pair.client.receive(level, mutate(level, bytes, 'server'));
  }
}
