// Acknowledges each u32-length-prefixed frame with four bytes, without a look at it: `ack-server.ts CERT.pem KEY.pem`.
import { readFileSync } from 'node:fs';
import { listen } from '@logdrive/quic';
import type { QuicConnection, QuicStream } from '@logdrive/quic';

const ack = Buffer.from('\u0003ACK', 'latin1');
const [certFile, keyFile] = process.argv.slice(2);
const server = await listen({
  port: 0,
  credentials: { cert: readFileSync(certFile!), key: readFileSync(keyFile!) },
  retry: 'never',
  admission: { maxHalfOpen: 10_000 },
  limits: { maxStreamsBidi: 1000 },
});
console.log(`listening ${server.address.address}:${server.address.port}`);
process.once('SIGINT', () => server.destroy());
for await (const connection of server) void serve(connection);

async function serve(connection: QuicConnection): Promise<void> {
  for await (const stream of connection.streams()) acknowledge(stream).catch(() => {});
}

async function acknowledge(stream: QuicStream): Promise<void> {
  let missing = 0;
  let head = 0;
  let headBytes = 0;
  for (;;) {
    const chunk = stream.read();
    if (chunk === null) break;
    if (chunk === undefined) {
      await stream.readable();
      continue;
    }
    for (let at = 0; at < chunk.length; ) {
      if (missing > 0) {
        const taken = Math.min(missing, chunk.length - at);
        missing -= taken;
        at += taken;
        if (missing === 0) await stream.write(ack);
        continue;
      }
      head = (head * 256 + chunk[at++]!) >>> 0;
      if (++headBytes < 4) continue;
      missing = head;
      head = 0;
      headBytes = 0;
    }
  }
  stream.end();
}
