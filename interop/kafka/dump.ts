import { run } from '../peers/command.ts';
import { mavenJars } from '../peers/install.ts';

/** A batch as DumpLogSegments prints it. */
export interface DumpedBatch {
  readonly baseOffset: number;
  readonly lastOffset: number;
  readonly count: number;
  readonly producerId: number;
  readonly position: number;
  readonly size: number;
  readonly codec: string;
  readonly isValid: boolean;
}

/** A record as DumpLogSegments prints it; a null payload is an empty text there as well. */
export interface DumpedRecord {
  readonly offset: number;
  readonly timestampMs: number;
  readonly valueSize: number;
  readonly headerKeys: string;
  readonly payload: string;
}

/** Runs `org.apache.kafka.tools.DumpLogSegments` on files of one kind. */
export async function dumpFiles(files: readonly string[], ...options: string[]): Promise<string> {
  const jvm = [
    '-Xmx512m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Dfile.encoding=UTF-8',
    '-Dstdout.encoding=UTF-8',
  ];
  const args = [...jvm, '-cp', await mavenJars('kafka-tools'), 'org.apache.kafka.tools.DumpLogSegments'];
  return await run('java', [...args, '--files', files.join(','), ...options]);
}

/** Splits the output by the file that it is about. */
export function byFile(output: string): Map<string, string[]> {
  const files = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of output.split('\n')) {
    const path = /^Dumping (.+)$/.exec(line)?.[1];
    if (path !== undefined) {
      lines = [];
      files.set(path, lines);
    } else if (line !== '') lines.push(line);
  }
  return files;
}

const field = (line: string, name: string): string =>
  new RegExp(`(?:^|[ |])${name}: (\\S+)`).exec(line)?.[1] ?? '';

/** The batches among the lines about one segment. */
export function batchesOf(lines: readonly string[]): DumpedBatch[] {
  return lines
    .filter((line) => line.startsWith('baseOffset: '))
    .map((line) => ({
      baseOffset: Number(field(line, 'baseOffset')),
      lastOffset: Number(field(line, 'lastOffset')),
      count: Number(field(line, 'count')),
      producerId: Number(field(line, 'producerId')),
      position: Number(field(line, 'position')),
      size: Number(field(line, 'size')),
      codec: field(line, 'compresscodec'),
      isValid: field(line, 'isvalid') === 'true',
    }));
}

/** The records among the lines about one segment (`--print-data-log`). */
export function recordsOf(lines: readonly string[]): DumpedRecord[] {
  return lines
    .filter((line) => line.startsWith('| offset: '))
    .map((line) => ({
      offset: Number(field(line, 'offset')),
      timestampMs: Number(field(line, 'CreateTime')),
      valueSize: Number(field(line, 'valueSize')),
      headerKeys: /headerKeys: \[([^\]]*)\]/.exec(line)?.[1] ?? '',
      payload: /(?: payload: )(.*)$/.exec(line)?.[1] ?? '',
    }));
}

/** Pairs of numbers in the lines about an index: `offset: 199 position: 6763` or `timestamp: 17 offset: 99`. */
export function entriesOf(lines: readonly string[], first: string, second: string): [number, number][] {
  return lines
    .filter((line) => line.startsWith(`${first}: `))
    .map((line) => [Number(field(line, first)), Number(field(line, second))]);
}
