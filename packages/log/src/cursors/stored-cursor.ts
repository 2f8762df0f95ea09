import { join } from 'node:path';
import { type CursorContent, decodeCursor, encodeCursor, sinkDirectoryName, sinkIn } from './cursor-file.ts';
import { LogError } from '../errors.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { Offset, TopicPartition } from '../log.ts';
import { partitionIn, partitionName } from '../segments/segment-names.ts';
import {
  createTwoSlotFile,
  openTwoSlotFile,
  readTwoSlotFile,
  type TwoSlotFile,
  type TwoSlotFileOptions,
} from '../disk/two-slot-file.ts';

const CURSORS_DIRECTORY = 'cursors';
const CURSOR_SUFFIX = '.cursor';

/** One cursor on disk, and how far it moved in memory since. */
export class StoredCursor {
  readonly sink: string;
  readonly topicPartition: TopicPartition;
  /** Why the file cannot be read. Such a cursor pins the whole log until it is set or removed. */
  readonly error: LogError | undefined;
  readonly #file: TwoSlotFile | undefined;
  #content: CursorContent;
  #moveCount = 0;
  #durable: CursorContent;
  /** `#moveCount` when `#durable` was the content. */
  #durableCount = 0;
  #flushing: Promise<void> | undefined;

  constructor(
    sink: string,
    topicPartition: TopicPartition,
    source: { readonly file: TwoSlotFile; readonly content: CursorContent } | { readonly error: LogError },
  ) {
    this.sink = sink;
    this.topicPartition = topicPartition;
    this.error = 'error' in source ? source.error : undefined;
    this.#file = 'file' in source ? source.file : undefined;
    this.#content = 'content' in source ? source.content : { position: 0, metadata: '' };
    this.#durable = this.#content;
  }

  get position(): Offset {
    return this.#content.position;
  }

  get metadata(): string {
    return this.#content.metadata;
  }

  /** Below this no segment is needed for the sink, whatever happens. */
  get pinnedPosition(): Offset {
    return this.error ? 0 : Math.min(this.#content.position, this.#durable.position);
  }

  get isDirty(): boolean {
    return this.#durableCount < this.#moveCount;
  }

  move(content: CursorContent): void {
    this.#content = content;
    this.#moveCount++;
  }

  /** Resolves when what `move` was given last is on stable storage. */
  async flush(): Promise<void> {
    const wantedCount = this.#moveCount;
    while (this.#durableCount < wantedCount) {
      this.#flushing ??= this.#commit().finally(() => {
        this.#flushing = undefined;
      });
      await this.#flushing;
    }
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  async #commit(): Promise<void> {
    const content = this.#content;
    const moveCount = this.#moveCount;
    await this.#file?.commit(encodeCursor(content));
    this.#durable = content;
    this.#durableCount = moveCount;
  }
}

/** Path of a cursor's file. */
export function cursorPath(dir: string, sink: string, { topic, partition }: TopicPartition): string {
  return join(
    dir,
    CURSORS_DIRECTORY,
    sinkDirectoryName(sink),
    `${partitionName(topic, partition)}${CURSOR_SUFFIX}`,
  );
}

/** Makes a cursor, or replaces one; durable when this resolves. */
export async function createCursor(
  fileSystem: FileSystem,
  dir: string,
  at: { readonly sink: string; readonly topicPartition: TopicPartition },
  content: CursorContent,
): Promise<StoredCursor> {
  const cursors = join(dir, CURSORS_DIRECTORY);
  await fileSystem.makeDirectory(cursors);
  await fileSystem.syncDirectory(dir);
  await fileSystem.makeDirectory(join(cursors, sinkDirectoryName(at.sink)));
  await fileSystem.syncDirectory(cursors);
  const file = await createTwoSlotFile(fileOptions(fileSystem, dir, at), encodeCursor(content));
  return new StoredCursor(at.sink, at.topicPartition, { file, content });
}

/** Opens a cursor. One that is damaged is opened too, with its error. */
export async function openCursor(
  fileSystem: FileSystem,
  dir: string,
  at: { readonly sink: string; readonly topicPartition: TopicPartition },
): Promise<StoredCursor | undefined> {
  const options = fileOptions(fileSystem, dir, at);
  try {
    const file = await openTwoSlotFile(options);
    if (file === undefined) return undefined;
    return new StoredCursor(at.sink, at.topicPartition, {
      file,
      content: decodeCursor(file.payload, options.path),
    });
  } catch (cause) {
    // A process without descriptors left says nothing about the cursor.
    if (cause instanceof Error && 'code' in cause && (cause.code === 'EMFILE' || cause.code === 'ENFILE'))
      throw cause;
    const { sink, topicPartition } = at;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `Sink '${sink}' stands still, because its cursor on ${partitionName(topicPartition.topic, topicPartition.partition)} cannot be read: ${reason}`;
    const fields = { path: options.path, sink, ...topicPartition, cause };
    return new StoredCursor(sink, topicPartition, {
      error: new LogError('ERR_LOG_CURSOR_UNREADABLE', message, fields),
    });
  }
}

/** A cursor as its file has it. */
export interface ListedCursor {
  readonly sink: string;
  readonly topicPartition: TopicPartition;
  readonly position?: Offset;
  readonly metadata: string;
  readonly error?: string;
}

/** The cursors that there are files of. */
export async function cursorNames(
  fileSystem: FileSystem,
  dir: string,
): Promise<{ readonly sink: string; readonly topicPartition: TopicPartition }[]> {
  const root = join(dir, CURSORS_DIRECTORY);
  if ((await fileSystem.sizeOf(root)) === undefined) return [];
  const found: { sink: string; topicPartition: TopicPartition }[] = [];
  for (const name of await fileSystem.list(root)) {
    const sink = sinkIn(name);
    if (sink === undefined) continue;
    for (const file of await fileSystem.list(join(root, name))) {
      const topicPartition =
        file.endsWith(CURSOR_SUFFIX) && partitionIn(file.slice(0, -CURSOR_SUFFIX.length));
      if (topicPartition) found.push({ sink, topicPartition });
    }
  }
  return found;
}

/** Reads every cursor and leaves it as it is. */
export async function listCursors(fileSystem: FileSystem, dir: string): Promise<ListedCursor[]> {
  const listed: ListedCursor[] = [];
  for (const at of await cursorNames(fileSystem, dir)) {
    const options = fileOptions(fileSystem, dir, at);
    try {
      const content = await readTwoSlotFile(options);
      if (content) listed.push({ ...at, ...decodeCursor(content.payload, options.path) });
    } catch (error) {
      listed.push({ ...at, metadata: '', error: error instanceof Error ? error.message : String(error) });
    }
  }
  return listed;
}

/** The command that puts a cursor somewhere. */
export function setCommand(sink: string, { topic, partition }: TopicPartition): string {
  const at = partition === 0 ? '' : ` --partition ${partition}`;
  return `logdrive cursor set ${sink} earliest|latest|OFFSET --topic ${topic}${at}`;
}

function fileOptions(
  fileSystem: FileSystem,
  dir: string,
  { sink, topicPartition }: { readonly sink: string; readonly topicPartition: TopicPartition },
): TwoSlotFileOptions {
  const name = partitionName(topicPartition.topic, topicPartition.partition);
  return {
    fileSystem,
    path: cursorPath(dir, sink, topicPartition),
    what: `the cursor of sink '${sink}' on ${name}`,
    cure: `Set it with \`${setCommand(sink, topicPartition)}\`, or remove it with \`logdrive cursor rm ${sink}\`.`,
  };
}
