import { z } from 'zod';

/** Where we bind or dial. A host is a name or an IP address, an IPv6 address without its brackets. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

const HOST_PORT = /^(?:\[([\w:.%]+)\]|([^:[\]\s]+)):(\d{1,5})$/;

/** Parses `127.0.0.1:5044`, `localhost:0` or `[::1]:5044`; undefined when the text is no address. */
export function parseAddress(text: string): Address | undefined {
  const match = HOST_PORT.exec(text);
  if (!match) return undefined;
  const port = Number(match[3]);
  return port <= 65_535 ? { host: (match[1] ?? match[2])!, port } : undefined;
}

/** The text that `parseAddress` takes back; IPv6 addresses get brackets. */
export function formatAddress({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Whether a value of a config is an address; `listen` of a source may also be `stdin`. */
export function isAddress(value: unknown): value is Address {
  return typeof value === 'object' && value !== null && 'host' in value && 'port' in value;
}

/** Config key that takes an address to bind; port 0 lets the system choose a free one. */
export function listenAddress(): z.ZodType<Address, string> {
  return addressKey('expected HOST:PORT to listen on, such as 127.0.0.1:5044, [::1]:5044 or 0.0.0.0:5044', 0);
}

/** Config key that takes an address to dial. */
export function endpointAddress(): z.ZodType<Address, string> {
  return addressKey('expected HOST:PORT to connect to, such as logstash.example.net:5044', 1);
}

function addressKey(message: string, lowestPort: number): z.ZodType<Address, string> {
  return z.string({ error: message }).transform((text, context) => {
    const address = parseAddress(text);
    if (address && address.port >= lowestPort) return address;
    context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  });
}
