import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { DEFAULT_LIMITS, FrameDecoder, isLumberjackError } from '@logdrive/lumberjack/codec';
import type { Frame } from '@logdrive/lumberjack/codec';
import { messageOf } from '../errors.ts';
import { failed, reasonOf, wrongUsage } from './exit.ts';
import { LineOutput } from './output.ts';

const ACK_TYPE = 0x41;
const SHOWN_PAYLOAD_BYTES = 100;

/** `logdrive decode lumberjack`: one line a frame with offset, length and meaning; exit 1 where decoding stopped early. */
export async function decodeLumberjack(file: string): Promise<void> {
  const bytes = fromHexadecimal(await readInput(file));
  const output = new LineOutput();
  const listing = new FrameListing((line) => output.addText(line));
  try {
    listing.list(bytes);
  } catch (error) {
    await output.flush();
    const code = isLumberjackError(error) ? ` (${error.code})` : '';
    throw failed(`logdrive: decoding stopped at byte ${listing.offset}: ${reasonOf(error)}${code}`, error);
  }
  output.addText(`${column(bytes.length)}  end`);
  await output.flush();
}

async function readInput(file: string): Promise<Buffer> {
  if (file === '-') return readStdin();
  try {
    return await readFile(file);
  } catch (error) {
    throw wrongUsage(`logdrive: ${file} cannot be read: ${messageOf(error)}`, error);
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Bytes as captured, or the bytes that a text of hexadecimal digits and white space stands for. */
function fromHexadecimal(input: Buffer): Buffer {
  // A stream cannot be all hexadecimal digits: each length and count in it has bytes that are none.
  const text = input.toString('latin1');
  return /^[\da-f\s]*$/i.test(text) ? Buffer.from(text.replace(/\s/g, ''), 'hex') : input;
}

class FrameListing {
  /** Where the next frame begins. */
  offset = 0;
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  list(bytes: Uint8Array): void {
    const decoder = new FrameDecoder({ sender: bytes[1] === ACK_TYPE ? 'server' : 'client' });
    for (const frame of decoder.push(bytes)) {
      this.#print(`${column(this.offset)}  ${column(frameLength(frame))}  ${meaning(frame)}`);
      if (frame.kind === 'compressed') this.#listInside(frame.payload);
      this.offset += frameLength(frame);
    }
    decoder.finish();
  }

  #listInside(compressed: Uint8Array): void {
    const inflated = inflateSync(compressed, { maxOutputLength: DEFAULT_LIMITS.maxInflatedBytes });
    this.#print(
      `${column('')}  ${column('')}  inflates to ${inflated.length} bytes, offsets in which follow:`,
    );
    const inside = new FrameListing((line) => this.#print(`  ${line}`));
    inside.list(inflated);
  }
}

function frameLength(frame: Frame): number {
  if (frame.kind === 'window' || frame.kind === 'ack') return 6;
  return (frame.kind === 'compressed' ? 6 : 10) + frame.payload.length;
}

function meaning(frame: Frame): string {
  const version = `v${frame.version}`;
  if (frame.kind === 'window') return `${version} W window of ${frame.count} events`;
  if (frame.kind === 'compressed') return `${version} C compressed, ${frame.payload.length} bytes of zlib`;
  if (frame.kind === 'json') return `${version} J event ${frame.sequence}: ${shown(frame.payload)}`;
  if (frame.kind === 'ack') {
    return frame.sequence === 0
      ? `${version} A keepalive (ack 0)`
      : `${version} A ack up to ${frame.sequence}`;
  }
  return `${version} D event ${frame.sequence}: ${shown(Buffer.from(JSON.stringify(Object.fromEntries(frame.pairs))))}`;
}

function shown(payload: Uint8Array): string {
  const text = Buffer.from(payload.subarray(0, SHOWN_PAYLOAD_BYTES)).toString('utf8');
  return payload.length > SHOWN_PAYLOAD_BYTES ? `${text}… (${payload.length} bytes)` : text;
}

function column(value: number | string): string {
  return String(value).padStart(8);
}
