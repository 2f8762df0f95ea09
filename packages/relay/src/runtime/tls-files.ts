import { readFile } from 'node:fs/promises';
import type { ClientTlsOptions, ServerTlsOptions } from '@logdrive/lumberjack';
import { messageOf, RelayError } from '../errors.ts';
import type { ConnectTlsConfig, ListenTlsConfig } from './component-keys.ts';

type Path = readonly (string | number)[];

/** Reads the files of a listener's `tls`, anew for each session, so that renewed certificates are picked up. */
export async function listenTlsOptions(tls: ListenTlsConfig, path: Path): Promise<ServerTlsOptions> {
  const [cert, key, ca] = await Promise.all([
    readKey(tls, 'certFile', path),
    readKey(tls, 'keyFile', path),
    readKey(tls, 'caFile', path),
  ]);
  return {
    ...(cert ? { cert } : {}),
    ...(key ? { key } : {}),
    ...(ca ? { ca } : {}),
    requestCert: tls.clientCertificate !== 'none',
    rejectUnauthorized: tls.clientCertificate === 'required',
  };
}

/** The same for a connection that we make. */
export async function connectTlsOptions(tls: ConnectTlsConfig, path: Path): Promise<ClientTlsOptions> {
  const [cert, key, ca] = await Promise.all([
    readKey(tls, 'certFile', path),
    readKey(tls, 'keyFile', path),
    readKey(tls, 'caFile', path),
  ]);
  return {
    ...(cert ? { cert } : {}),
    ...(key ? { key } : {}),
    ...(ca ? { ca } : {}),
    ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
    rejectUnauthorized: tls.verify,
  };
}

interface Files {
  readonly certFile?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly caFile?: string | undefined;
}

async function readKey(files: Files, key: keyof Files, path: Path): Promise<Buffer | undefined> {
  const file = files[key];
  if (file === undefined) return undefined;
  try {
    return await readFile(file);
  } catch (thrown) {
    const message = `${path.join('.')}.${key}: cannot read ${file} (${messageOf(thrown)})`;
    throw new RelayError('ERR_RELAY_CONFIG', message, {
      path: [...path, key],
      retryable: false,
      cause: thrown,
    });
  }
}
