import { dirname } from 'node:path';
import { crc32c } from '@node-rs/crc32';
import { LogError } from '../errors.ts';
import { type FileSystem, type OpenFile, readFully, writeFully } from './file-system.ts';

/*
 * A small value that is replaced often and must never be lost: a file of fixed size with two slots, written in turn.
 * A write that is torn by a crash spoils the slot that it went to, never the other one, which holds the last good
 * value. No commit needs space: every byte of the file was written when it was made.
 *
 * A slot (all integers big-endian), the rest of its `slotBytes` unused:
 *
 *   0   4  magic 'LD2S'
 *   4   4  CRC-32C of all that follows, up to the end of the payload
 *   8   2  version of this layout: 1
 *   10  2  zero
 *   12  8  generation: the valid slot with the higher one counts
 *   20  4  length of the payload
 *   24  …  payload
 */
const MAGIC = 0x4c443253;
const LAYOUT_VERSION = 1;
const HEADER_BYTES = 24;
const CRC_START = 8;

/** Default size of a slot: one page, so that the two slots share no block of the disk. */
export const DEFAULT_SLOT_BYTES = 4096;

export interface TwoSlotFileOptions {
  readonly fileSystem: FileSystem;
  readonly path: string;
  /** Size of one slot; the file has two. A multiple of the disk's block size. @default 4096 */
  readonly slotBytes?: number;
  /** What the file is, for messages: "the cursor of sink 'x'". */
  readonly what: string;
  /** What to do when both slots are damaged, for messages, as a whole sentence. */
  readonly cure: string;
}

/** What a two-slot file holds. */
export interface TwoSlotContent {
  readonly payload: Uint8Array;
  /** Counts the commits, the failed ones included. */
  readonly generation: number;
}

interface ReadSlots {
  readonly content: TwoSlotContent;
  readonly slot: 0 | 1;
  /** The other slot is good as well: then it is the older one, and was durable before this one was written. */
  readonly isOtherValid: boolean;
}

/**
 * Makes a two-slot file with its first value; durable when this resolves, name included. It is written under another
 * name first, so that a file under its own name always holds a value. Replaces a file of that name.
 */
export async function createTwoSlotFile(
  options: TwoSlotFileOptions,
  payload: Uint8Array,
): Promise<TwoSlotFile> {
  const { fileSystem, path } = options;
  const slotBytes = options.slotBytes ?? DEFAULT_SLOT_BYTES;
  const bytes = new Uint8Array(2 * slotBytes);
  bytes.set(encodeSlot(options, payload, 1));
  const unfinished = `${path}.new`;
  await fileSystem.remove(unfinished);
  const file = await fileSystem.open(unfinished, 'create');
  try {
    await writeFully(file, [bytes], 0);
    await file.datasync();
    await fileSystem.rename(unfinished, path);
    await fileSystem.syncDirectory(dirname(path));
  } catch (error) {
    await file.close();
    throw error;
  }
  const content = { payload: payload.slice(), generation: 1 };
  return new TwoSlotFile(options, file, { content, slot: 0, isOtherValid: false });
}

/**
 * Opens a two-slot file to commit to it; undefined when there is none. Rejects with `ERR_LOG_SLOTS_UNREADABLE` when
 * neither slot is good. What it then holds is on stable storage, even if the last process died between write and
 * fdatasync: the kernel may show bytes that no disk has yet.
 */
export async function openTwoSlotFile(options: TwoSlotFileOptions): Promise<TwoSlotFile | undefined> {
  const file = await openIfThere(options, 'write');
  if (file === undefined) return undefined;
  try {
    const slots = await readSlots(options, file);
    // Only the slot written last can be other than durable, and only while the one before it is still there.
    if (slots.isOtherValid) await writeSlot(options, file, slots.slot, slots.content);
    return new TwoSlotFile(options, file, slots);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Reads a two-slot file and leaves it as it is, also beside a process that commits to it; undefined when there is none. */
export async function readTwoSlotFile(options: TwoSlotFileOptions): Promise<TwoSlotContent | undefined> {
  const file = await openIfThere(options, 'read');
  if (file === undefined) return undefined;
  try {
    return (await readSlots(options, file)).content;
  } finally {
    await file.close();
  }
}

/** An open two-slot file. It keeps its descriptor, so that a commit needs no new one. */
export class TwoSlotFile {
  readonly #options: TwoSlotFileOptions;
  readonly #file: OpenFile;
  #durable: TwoSlotContent;
  #durableSlot: 0 | 1;
  #lastGeneration: number;
  #lastCommit: Promise<void> = Promise.resolve();

  /** @internal use `createTwoSlotFile` or `openTwoSlotFile` */
  constructor(options: TwoSlotFileOptions, file: OpenFile, slots: ReadSlots) {
    this.#options = options;
    this.#file = file;
    this.#durable = slots.content;
    this.#durableSlot = slots.slot;
    this.#lastGeneration = slots.content.generation;
  }

  get path(): string {
    return this.#options.path;
  }

  /** The last value that is on stable storage. */
  get payload(): Uint8Array {
    return this.#durable.payload;
  }

  get generation(): number {
    return this.#durable.generation;
  }

  /**
   * Replaces the value; on stable storage when this resolves. When it rejects, the last value is still safe, and after
   * a crash either of the two may be found. Commits take effect in the order of the calls; `payload` is copied.
   */
  commit(payload: Uint8Array): Promise<void> {
    const bytes = payload.slice();
    const commit = this.#lastCommit.then(() => this.#write(bytes));
    this.#lastCommit = commit.catch(() => undefined);
    return commit;
  }

  /** Waits for commits under way and closes the file. */
  async close(): Promise<void> {
    await this.#lastCommit;
    await this.#file.close();
  }

  async #write(payload: Uint8Array): Promise<void> {
    // After a failed attempt the same slot is written again, and never the one with the last durable value.
    const slot = this.#durableSlot === 0 ? 1 : 0;
    const content = { payload, generation: this.#lastGeneration + 1 };
    const encoded = encodeSlot(this.#options, payload, content.generation);
    this.#lastGeneration = content.generation;
    await writeEncoded(this.#options, this.#file, slot, encoded);
    this.#durable = content;
    this.#durableSlot = slot;
  }
}

async function openIfThere(
  options: TwoSlotFileOptions,
  mode: 'read' | 'write',
): Promise<OpenFile | undefined> {
  try {
    return await options.fileSystem.open(options.path, mode);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeSlot(
  options: TwoSlotFileOptions,
  file: OpenFile,
  slot: 0 | 1,
  content: TwoSlotContent,
): Promise<void> {
  await writeEncoded(options, file, slot, encodeSlot(options, content.payload, content.generation));
}

async function writeEncoded(
  options: TwoSlotFileOptions,
  file: OpenFile,
  slot: 0 | 1,
  encoded: Uint8Array,
): Promise<void> {
  await writeFully(file, [encoded], slot * (options.slotBytes ?? DEFAULT_SLOT_BYTES));
  await file.datasync();
}

function encodeSlot(options: TwoSlotFileOptions, payload: Uint8Array, generation: number): Uint8Array {
  const slotBytes = options.slotBytes ?? DEFAULT_SLOT_BYTES;
  if (HEADER_BYTES + payload.length > slotBytes) {
    throw new LogError(
      'ERR_LOG_SLOT_TOO_SMALL',
      `${options.what} needs ${payload.length} bytes, and its file ${options.path} has room for ${slotBytes - HEADER_BYTES}`,
      { path: options.path },
    );
  }
  const bytes = new Uint8Array(HEADER_BYTES + payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint16(8, LAYOUT_VERSION);
  view.setBigUint64(12, BigInt(generation));
  view.setUint32(20, payload.length);
  bytes.set(payload, HEADER_BYTES);
  view.setUint32(4, crc32c(bytes.subarray(CRC_START)));
  return bytes;
}

/** A commit of another process may be half-way through while we read: then the next look finds it whole. */
const READ_ATTEMPTS = 3;

async function readSlots(options: TwoSlotFileOptions, file: OpenFile): Promise<ReadSlots> {
  const slotBytes = options.slotBytes ?? DEFAULT_SLOT_BYTES;
  let faults: readonly string[] = [];
  for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
    const bytes = await readFully(file, 0, 2 * slotBytes);
    const first = decodeSlot(options, bytes.subarray(0, slotBytes));
    const second = decodeSlot(options, bytes.subarray(slotBytes));
    if ('payload' in first && 'payload' in second) {
      const [content, slot] =
        second.generation > first.generation ? ([second, 1] as const) : ([first, 0] as const);
      return { content, slot, isOtherValid: true };
    }
    if ('payload' in first) return { content: first, slot: 0, isOtherValid: false };
    if ('payload' in second) return { content: second, slot: 1, isOtherValid: false };
    faults = [first.fault, second.fault];
  }
  throw new LogError(
    'ERR_LOG_SLOTS_UNREADABLE',
    `${options.what} cannot be read: in ${options.path} the first copy ${faults[0]} and the second ${faults[1]}. ${options.cure}`,
    { path: options.path },
  );
}

/** The value of a slot, or what is wrong with it, in words that follow "the copy". */
function decodeSlot(
  options: TwoSlotFileOptions,
  slot: Uint8Array,
): TwoSlotContent | { readonly fault: string } {
  if (slot.length < HEADER_BYTES) return { fault: 'is cut off' };
  const view = new DataView(slot.buffer, slot.byteOffset, slot.byteLength);
  if (view.getUint32(0) !== MAGIC) {
    return { fault: slot.every((byte) => byte === 0) ? 'is empty' : 'has no header' };
  }
  const payloadBytes = view.getUint32(20);
  if (payloadBytes > slot.length - HEADER_BYTES) {
    return { fault: `claims a payload of ${payloadBytes} bytes` };
  }
  if (crc32c(slot.subarray(CRC_START, HEADER_BYTES + payloadBytes)) !== view.getUint32(4)) {
    return { fault: 'has a wrong checksum' };
  }
  const version = view.getUint16(8);
  if (version !== LAYOUT_VERSION) {
    // Falling back to the older slot would undo a commit of a newer program.
    throw new LogError(
      'ERR_LOG_DIRECTORY',
      `${options.what} in ${options.path} has the layout version ${version}, and this program knows ${LAYOUT_VERSION}: use the newer program that wrote it`,
      { path: options.path },
    );
  }
  const payload = slot.slice(HEADER_BYTES, HEADER_BYTES + payloadBytes);
  return { payload, generation: Number(view.getBigUint64(12)) };
}
