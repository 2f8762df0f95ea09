import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A TCP port of loopback that is free right now, for programs that must be restarted on the same one. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
