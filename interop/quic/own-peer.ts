import type { KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, listen } from '@logdrive/quic';
import { makeCertificate } from '../../packages/quic/test/certificates.ts';
import type { ConnectOptions, ListenOptions, QuicConnection, QuicServer, QuicStream } from '@logdrive/quic';

/** One certificate for localhost, in memory and in files for the other programs. */
export interface InteropCertificate extends AsyncDisposable {
  readonly cert: string;
  readonly key: KeyObject;
  readonly certDer: string;
  readonly keyDer: string;
  readonly certPem: string;
  readonly keyPem: string;
}

export async function makeInteropCertificate(): Promise<InteropCertificate> {
  const { cert, key, der } = await makeCertificate({ names: ['localhost', '127.0.0.1'] });
  const folder = await mkdtemp(join(tmpdir(), 'quic-interop-'));
  const paths = {
    certDer: join(folder, 'cert.der'),
    keyDer: join(folder, 'key.der'),
    certPem: join(folder, 'cert.pem'),
    keyPem: join(folder, 'key.pem'),
  };
  await writeFile(paths.certDer, der);
  await writeFile(paths.keyDer, key.export({ format: 'der', type: 'pkcs8' }));
  await writeFile(paths.certPem, cert);
  await writeFile(paths.keyPem, key.export({ format: 'pem', type: 'pkcs8' }));
  return { cert, key, ...paths, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** Our server, echoing every stream. */
export async function echoServer(
  certificate: InteropCertificate,
  options: Partial<ListenOptions> = {},
): Promise<QuicServer & { readonly connections: QuicConnection[] }> {
  const server = await listen({ port: 0, credentials: certificate, ...options });
  const connections: QuicConnection[] = [];
  void (async () => {
    for await (const connection of server) {
      connections.push(connection);
      void (async () => {
        for await (const stream of connection.streams()) echo(stream).catch(() => {});
      })();
    }
  })();
  return Object.assign(server, { connections });
}

async function echo(stream: QuicStream): Promise<void> {
  for await (const chunk of stream) if (stream.canSend) await stream.write(chunk);
  if (stream.canSend) stream.end();
}

/** Our client: opens `streamCount` streams at once, sends `byteLength` bytes on each, checks the echo. */
export async function echoClient(
  port: number,
  certificate: InteropCertificate,
  work: {
    readonly streamCount: number;
    readonly byteLength: number;
    readonly rounds?: number;
    readonly between?: (client: QuicConnection) => void;
    readonly options?: Partial<ConnectOptions>;
  },
): Promise<ReturnType<QuicConnection['stats']>> {
  const client = await connect({
    host: '127.0.0.1',
    port,
    serverName: 'localhost',
    trust: { ca: certificate.cert },
    ...work.options,
  });
  for (let round = 0; round < (work.rounds ?? 1); round++) {
    if (round > 0) work.between?.(client);
    await Promise.all(
      Array.from({ length: work.streamCount }, async (_, index) => {
        const stream = await client.openStream();
        const sent = Buffer.alloc(work.byteLength, `${index} of round ${round}. `);
        const writing = stream.write(sent).then(() => stream.end());
        const chunks: Uint8Array[] = [];
        for await (const chunk of stream) chunks.push(chunk);
        await writing;
        if (!Buffer.concat(chunks).equals(sent)) throw new Error(`the echo of stream ${stream.id} differs`);
      }),
    );
  }
  const stats = client.stats();
  await client.close();
  return stats;
}
