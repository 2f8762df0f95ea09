import { deflateSync } from 'node:zlib';
import type { VectorFrame } from './frame.ts';

/** What is sent to a peer's server, one write each, and the acknowledgements that it must answer. */
export interface ServerScenario {
  readonly name: string;
  readonly peer: 'go-lumber' | 'camel';
  readonly source: string;
  /** Extra arguments of the peer's program. */
  readonly args: readonly string[];
  readonly writes: readonly Buffer[];
  /** Without acknowledgements of 0: how many of those come is a matter of time. */
  readonly expected: readonly VectorFrame[];
  /** The peer must answer at least one acknowledgement of 0. */
  readonly keepalives?: boolean;
}

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const block = (text: string): Buffer => Buffer.concat([u32(Buffer.byteLength(text)), Buffer.from(text)]);
const windowFrame = (version: number, count: number): Buffer =>
  Buffer.concat([Buffer.from(`${version}W`), u32(count)]);
const json = (sequence: number, text: string): Buffer =>
  Buffer.concat([Buffer.from('2J'), u32(sequence), block(text)]);
const pairs = (sequence: number, fields: readonly [string, string][]): Buffer =>
  Buffer.concat([
    Buffer.from('1D'),
    u32(sequence),
    u32(fields.length),
    ...fields.flatMap(([key, value]) => [block(key), block(value)]),
  ]);
const compressed = (version: number, frames: readonly Buffer[]): Buffer => {
  const packed = deflateSync(Buffer.concat(frames), { level: 3 });
  return Buffer.concat([Buffer.from(`${version}C`), u32(packed.length), packed]);
};
const ack = (version: number, sequence: number): VectorFrame => ({ version, type: 'ack', sequence });

const twoEvents = [json(1, '{"message":"a"}'), json(2, '{"message":"b"}')];
const twoLines = [
  pairs(1, [
    ['line', 'a'],
    ['host', 'h'],
  ]),
  pairs(2, [
    ['line', 'étoile'],
    ['host', 'h'],
  ]),
];
const peers = [
  { peer: 'go-lumber', source: 'go-lumber 0.2.0, server' },
  { peer: 'camel', source: 'Apache Camel 4.8.1, camel-lumberjack' },
] as const;

/** Every connection that is captured from a server. */
export const serverScenarios: readonly ServerScenario[] = [
  ...peers.flatMap(({ peer, source }): ServerScenario[] => [
    {
      name: `${peer}-server-v2-plain`,
      peer,
      source,
      args: [],
      writes: [windowFrame(2, 2), ...twoEvents],
      expected: [ack(2, 2)],
    },
    {
      name: `${peer}-server-v2-compressed`,
      peer,
      source,
      args: [],
      writes: [Buffer.concat([windowFrame(2, 2), compressed(2, twoEvents)])],
      expected: [ack(2, 2)],
    },
    {
      name: `${peer}-server-v2-two-windows-one-write`,
      peer,
      source,
      args: [],
      writes: [
        Buffer.concat([
          windowFrame(2, 1),
          json(1, '{"message":"a"}'),
          windowFrame(2, 2),
          compressed(2, twoEvents),
        ]),
      ],
      expected: [ack(2, 1), ack(2, 2)],
    },
    {
      name: `${peer}-server-v1`,
      peer,
      source,
      args: [],
      writes: [windowFrame(1, 2), ...twoLines, windowFrame(1, 1), twoLines[0]!],
      expected: [ack(1, 2), ack(1, 1)],
    },
    {
      name: `${peer}-server-v1-compressed`,
      peer,
      source,
      args: [],
      writes: [Buffer.concat([windowFrame(1, 2), compressed(1, twoLines)])],
      expected: [ack(1, 2)],
    },
  ]),
  {
    name: 'go-lumber-server-v2-keepalives',
    peer: 'go-lumber',
    source: 'go-lumber 0.2.0, server, keepalive 100 ms, batch held for 350 ms',
    args: ['-keepalive', '100ms', '-ack-delay', '350ms'],
    writes: [windowFrame(2, 2), ...twoEvents],
    expected: [ack(2, 2)],
    keepalives: true,
  },
];
