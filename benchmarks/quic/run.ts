// Measures the acknowledging of frames over QUIC, ours against quinn's: `run.ts [--quick]`. Load comes from a quinn client.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeInteropCertificate } from '../../interop/quic/own-peer.ts';
import { PeerServer, quinnPeer, runPeer } from '../../interop/quic/peer.ts';

const TICKS_PER_SECOND = 100;
const isQuick = process.argv.includes('--quick');
const scale = isQuick ? 0.1 : 1;
const ackServer = fileURLToPath(new URL('ack-server.ts', import.meta.url));

const loads = [
  { name: '10 x 20 streams, batch 50', keys: ['conns=10', 'streams=20', 'batch=50'], total: 3_000_000 },
  { name: '10 x 20 streams, batch 1', keys: ['conns=10', 'streams=20', 'batch=1'], total: 300_000 },
  { name: '1 x 1, batch 50', keys: ['conns=1', 'streams=1', 'batch=50'], total: 500_000 },
  {
    name: '10 x 20, 50 frames a stream, batch 50',
    keys: ['conns=10', 'streams=20', 'batch=50', 'frames=50'],
    total: 3_000_000,
  },
] as const;

interface Usage {
  readonly cpuSeconds: number;
  readonly peakMib: number;
  readonly rssKib: number;
}

async function usageOf(pid: number): Promise<Usage> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kib = (key: string): number => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return {
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
    peakMib: kib('VmHWM') / 1024,
    rssKib: kib('VmRSS'),
  };
}

await using certificate = await makeInteropCertificate();
const quinn = await quinnPeer();
const { certPem, keyPem, certDer, keyDer } = certificate;
const node = [process.execPath, ['--conditions=@logdrive/source', ackServer, certPem, keyPem]] as const;
const servers = {
  '@logdrive/quic': node,
  '@logdrive/quic, --single-threaded-gc': [node[0], ['--single-threaded-gc', ...node[1]]] as const,
  quinn: [quinn, ['server', '127.0.0.1:0', certDer, keyDer, 'mode=ack']] as const,
};

console.log(
  '| server | load | events/s | CPU s per million | us per packet | peak RSS MiB |\n|---|---|---|---|---|---|',
);
for (const [name, [command, args]] of Object.entries(servers)) {
  for (const { name: load, keys, total } of loads) {
    await using server = await PeerServer.start(command, args);
    const before = await usageOf(server.pid);
    const all = ['load', `127.0.0.1:${server.port}`, certDer, ...keys, `total=${Math.round(total * scale)}`];
    const result = await runPeer(quinn, all, 120_000);
    const after = await usageOf(server.pid);
    const cpu = after.cpuSeconds - before.cpuSeconds;
    const perMillion = ((cpu / Number(result.events)) * 1e6).toFixed(2);
    const perPacket = ((cpu / Number(result.datagrams)) * 1e6).toFixed(1);
    const rate = Number(result.eventsPerSecond).toLocaleString('en');
    console.log(
      `| ${name} | ${load} | ${rate} | ${perMillion} | ${perPacket} | ${after.peakMib.toFixed(0)} |`,
    );
  }
}
for (const [name, [command, args]] of Object.entries(servers)) {
  await using server = await PeerServer.start(command, args);
  const count = Math.round(500 * scale);
  const before = await usageOf(server.pid);
  const address = `127.0.0.1:${server.port}`;
  const result = await runPeer(quinn, ['handshakes', address, certDer, `conns=${count}`]);
  const between = await usageOf(server.pid);
  const milliseconds = (((between.cpuSeconds - before.cpuSeconds) / count) * 1000).toFixed(2);
  console.log(
    `${name}: ${String(result.perSecond)} handshakes/s one after the other, ${milliseconds} ms of CPU each`,
  );
  const idling = runPeer(quinn, ['handshakes', address, certDer, `conns=${count}`, 'hold_ms=2000']);
  await new Promise((resolve) => {
    setTimeout(resolve, 1500 + count * 3);
  });
  const idle = await usageOf(server.pid);
  console.log(
    `${name}: ${((idle.rssKib - between.rssKib) / count).toFixed(1)} KiB of RSS more per idle connection`,
  );
  await idling;
}
