import { ok } from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ListenOptions } from '@logdrive/quic';
import { makeCertificate } from '../../packages/quic/test/certificates.ts';
import { echoClient, echoServer } from './own-peer.ts';
import type { InteropCertificate } from './own-peer.ts';
import { PeerServer, runPeer } from './peer.ts';
import type { PeerResult } from './peer.ts';
import { UdpRelay } from './udp-relay.ts';
import type { RelayWeather } from './udp-relay.ts';

/** The programs to test against, and the certificate all of them know. */
export interface Peers {
  readonly certificate: InteropCertificate;
  readonly quinn: string;
  readonly aioquicPython: string;
}

/** Returns what is worth a line in the report; throws if the case fails. */
export type Case = (peers: Peers) => Promise<string>;

const aioquicScript = fileURLToPath(new URL('aioquic_peer.py', import.meta.url));
type ServerStats = Awaited<ReturnType<typeof echoClient>>;

interface ServerCase {
  readonly keys: readonly string[];
  readonly weather?: Partial<RelayWeather>;
  readonly options?: Partial<ListenOptions>;
  readonly during?: (relay: UdpRelay) => Promise<void> | void;
  readonly check?: (
    server: Awaited<ReturnType<typeof echoServer>>,
    relay: UdpRelay,
    result: PeerResult,
  ) => void;
}

/** A foreign client against our server, through the relay. */
async function ownServer(peers: Peers, peer: 'quinn' | 'aioquic', test: ServerCase): Promise<string> {
  const server = await echoServer(peers.certificate, test.options);
  await using relay = await UdpRelay.start(server.address, test.weather);
  try {
    const { certDer, certPem } = peers.certificate;
    const [command, args] =
      peer === 'quinn'
        ? [peers.quinn, ['client', `127.0.0.1:${relay.port}`, certDer]]
        : [peers.aioquicPython, [aioquicScript, 'client', '127.0.0.1', String(relay.port), certPem]];
    const [result] = await Promise.all([runPeer(command, [...args, ...test.keys]), test.during?.(relay)]);
    test.check?.(server, relay, result);
    const { lost, corrupted, duplicated, reordered } = relay.counts;
    return `${String(Math.round(Number(result.totalMs)))} ms, relay lost ${lost}, corrupted ${corrupted}, doubled ${duplicated}, reordered ${reordered}`;
  } finally {
    server.destroy();
  }
}

interface ClientCase {
  readonly serverKeys?: readonly string[];
  readonly weather?: Partial<RelayWeather>;
  readonly work: Parameters<typeof echoClient>[2];
  readonly check?: (stats: ServerStats) => void;
}

/** Our client against a foreign server, through the relay. */
async function ownClient(peers: Peers, peer: 'quinn' | 'aioquic', test: ClientCase): Promise<string> {
  const { certDer, keyDer, certPem, keyPem } = peers.certificate;
  const [command, args] =
    peer === 'quinn'
      ? [peers.quinn, ['server', '127.0.0.1:0', certDer, keyDer]]
      : [peers.aioquicPython, [aioquicScript, 'server', '127.0.0.1', '0', certPem, keyPem]];
  await using server = await PeerServer.start(command, [...args, ...(test.serverKeys ?? [])]);
  await using relay = await UdpRelay.start({ address: '127.0.0.1', port: server.port }, test.weather);
  const startMs = performance.now();
  const stats = await echoClient(relay.port, peers.certificate, test.work);
  test.check?.(stats);
  return `${Math.round(performance.now() - startMs)} ms, ${stats.packetsLost} packets lost, ${stats.keyUpdates} key updates`;
}

const lossy: Partial<RelayWeather> = { loss: 0.08, duplicate: 0.03, reorder: 0.1, seed: 7 };
const corrupting: Partial<RelayWeather> = { corrupt: 0.08, seed: 11 };
const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The interop runner's cases by its names, in the roles that apply. */
export const cases: Readonly<Record<string, Case>> = {
  'versionnegotiation (raw client)': versionNegotiation,
  'handshake (quinn client)': (peers) => ownServer(peers, 'quinn', { keys: ['bytes=1000'] }),
  'handshake (aioquic client)': (peers) => ownServer(peers, 'aioquic', { keys: ['bytes=1000', 'alpn=foo'] }),
  'handshake (quinn server)': (peers) =>
    ownClient(peers, 'quinn', { work: { streamCount: 1, byteLength: 1000 } }),
  'handshake (aioquic server)': (peers) =>
    ownClient(peers, 'aioquic', { work: { streamCount: 1, byteLength: 1000 } }),
  'longrtt (quinn client)': (peers) =>
    ownServer(peers, 'quinn', { keys: ['bytes=20000'], weather: { delayMs: 400 } }),
  'longrtt (quinn server)': (peers) =>
    ownClient(peers, 'quinn', { weather: { delayMs: 400 }, work: { streamCount: 1, byteLength: 20_000 } }),
  'transfer (quinn client)': (peers) => ownServer(peers, 'quinn', { keys: ['streams=3', 'bytes=2000000'] }),
  'transfer (aioquic client)': (peers) =>
    ownServer(peers, 'aioquic', { keys: ['streams=3', 'bytes=300000'] }),
  'transfer (quinn server)': (peers) =>
    ownClient(peers, 'quinn', { work: { streamCount: 3, byteLength: 2_000_000 } }),
  'transfer (aioquic server)': (peers) =>
    ownClient(peers, 'aioquic', { work: { streamCount: 3, byteLength: 300_000 } }),
  'chacha20 (quinn client)': (peers) =>
    ownServer(peers, 'quinn', {
      keys: ['suite=chacha20', 'bytes=200000'],
      options: { cipherSuites: ['chacha20-poly1305'] },
    }),
  'chacha20 (quinn server)': (peers) =>
    ownClient(peers, 'quinn', {
      work: { streamCount: 2, byteLength: 100_000, options: { cipherSuites: ['chacha20-poly1305'] } },
    }),
  'multiplexing (quinn client)': (peers) =>
    ownServer(peers, 'quinn', { keys: ['streams=100', 'bytes=32', 'rounds=10'] }),
  'multiplexing (quinn server)': (peers) =>
    ownClient(peers, 'quinn', { work: { streamCount: 100, byteLength: 32, rounds: 10 } }),
  'retry (quinn client)': (peers) =>
    ownServer(peers, 'quinn', {
      keys: ['bytes=1000'],
      options: { retry: 'always' },
      check: (server) => ok(server.status().retriesSent >= 1),
    }),
  'retry (aioquic client)': (peers) =>
    ownServer(peers, 'aioquic', {
      keys: ['bytes=1000'],
      options: { retry: 'always' },
      check: (server) => ok(server.status().retriesSent >= 1),
    }),
  'retry (quinn server)': (peers) =>
    ownClient(peers, 'quinn', { serverKeys: ['retry=1'], work: { streamCount: 1, byteLength: 1000 } }),
  'blackhole (quinn client)': (peers) =>
    ownServer(peers, 'quinn', {
      keys: ['streams=2', 'bytes=1000000', 'rounds=4', 'wait_ms=200'],
      during: async (relay) => {
        await delay(300);
        relay.isBlackHole = true;
        await delay(1500);
        relay.isBlackHole = false;
      },
    }),
  'keyupdate (quinn client)': (peers) =>
    ownServer(peers, 'quinn', {
      keys: ['update=1', 'rounds=6', 'bytes=100000', 'wait_ms=150'],
      check: (server) => ok(server.connections[0]!.stats().keyUpdates >= 2),
    }),
  'keyupdate (aioquic client, with new connection IDs)': (peers) =>
    ownServer(peers, 'aioquic', {
      keys: ['update=1', 'cid=1', 'rounds=3', 'bytes=50000'],
      check: (server) => ok(server.connections[0]!.stats().keyUpdates >= 2),
    }),
  'keyupdate (quinn server)': (peers) =>
    ownClient(peers, 'quinn', {
      work: {
        streamCount: 2,
        byteLength: 50_000,
        rounds: 4,
        between: (client) => ok(client.updateKeys()),
      },
      check: ({ keyUpdates }) => ok(keyUpdates >= 3),
    }),
  'handshakeloss (quinn client, 15 in a row)': (peers) => repeated(peers, { loss: 0.3 }, 15),
  'transferloss (quinn client)': (peers) =>
    ownServer(peers, 'quinn', {
      keys: ['streams=4', 'bytes=300000'],
      weather: lossy,
      check: (_server, relay) => ok(relay.counts.lost > 20),
    }),
  'transferloss (aioquic client)': (peers) =>
    ownServer(peers, 'aioquic', { keys: ['streams=2', 'bytes=50000'], weather: lossy }),
  'transferloss (quinn server)': (peers) =>
    ownClient(peers, 'quinn', { weather: lossy, work: { streamCount: 4, byteLength: 300_000 } }),
  'handshakecorruption (quinn client, 15 in a row)': (peers) => repeated(peers, { corrupt: 0.3 }, 15),
  'transfercorruption (quinn client)': (peers) =>
    ownServer(peers, 'quinn', {
      keys: ['streams=4', 'bytes=200000'],
      weather: corrupting,
      check: (_server, relay) => ok(relay.counts.corrupted > 20),
    }),
  'transfercorruption (quinn server)': (peers) =>
    ownClient(peers, 'quinn', { weather: corrupting, work: { streamCount: 4, byteLength: 200_000 } }),
  'rebind-port (relay, quinn client)': (peers) => rebound(peers, '127.0.0.1'),
  'rebind-addr (relay, quinn client)': (peers) => rebound(peers, '127.0.0.2'),
  'rebind-port (quinn moves itself)': (peers) =>
    ownServer(peers, 'quinn', { keys: ['rebind=1', 'rounds=4', 'bytes=50000', 'wait_ms=50'] }),
  'ipv6 (quinn client)': ipv6,
  'amplificationlimit (quinn client, a chain beyond the allowance)': longChain,
};

async function repeated(peers: Peers, weather: Partial<RelayWeather>, count: number): Promise<string> {
  const startMs = performance.now();
  for (let seed = 1; seed <= count; seed++) {
    await ownServer(peers, 'quinn', { keys: ['bytes=1000'], weather: { ...weather, seed } });
  }
  return `${count} handshakes in ${Math.round(performance.now() - startMs)} ms`;
}

/** More certificates than three times the client's first packet: the server must wait for the client in between. */
async function longChain(peers: Peers): Promise<string> {
  const others = await Promise.all(Array.from({ length: 7 }, () => makeCertificate({ kind: 'RSA' })));
  ok(others.reduce((sum, { der }) => sum + der.length, 0) > 3600);
  const cert = [peers.certificate.cert, ...others.map((other) => other.cert)].join('\n');
  const credentials = { cert, key: peers.certificate.key };
  return await ownServer(peers, 'quinn', {
    keys: ['bytes=1000'],
    options: { credentials },
    weather: { loss: 0.1, seed: 5 },
  });
}

function rebound(peers: Peers, address: string): Promise<string> {
  return ownServer(peers, 'quinn', {
    keys: ['rounds=20', 'streams=2', 'bytes=100000', 'wait_ms=40'],
    during: async (relay) => {
      for (let i = 0; i < 3; i++) {
        await delay(250);
        relay.rebind(address);
      }
    },
    check: (server) => ok(server.connections[0]!.stats().pathChanges >= 2),
  });
}

async function ipv6(peers: Peers): Promise<string> {
  const server = await echoServer(peers.certificate, { host: '::1' });
  try {
    const args = ['client', `[::1]:${server.address.port}`, peers.certificate.certDer, 'bytes=100000'];
    const result = await runPeer(peers.quinn, args);
    return `${String(result.totalMs)} ms`;
  } finally {
    server.destroy();
  }
}

/** A first packet of a version that does not exist: the answer lists version 1. */
async function versionNegotiation(peers: Peers): Promise<string> {
  const server = await echoServer(peers.certificate);
  const socket = createSocket('udp4');
  try {
    const packet = Buffer.alloc(1200);
    packet.set([0xc0, 0x0a, 0x0a, 0x0a, 0x0a, 8, 1, 2, 3, 4, 5, 6, 7, 8, 2, 9, 9]);
    socket.send(packet, server.address.port, '127.0.0.1');
    const [answer] = (await once(socket, 'message')) as [Buffer];
    ok(answer.subarray(1, 5).equals(Buffer.alloc(4)), 'version 0');
    ok(answer.includes(Buffer.from([0, 0, 0, 1])), 'version 1 is listed');
    return `${answer.length} bytes`;
  } finally {
    socket.close();
    server.destroy();
  }
}
