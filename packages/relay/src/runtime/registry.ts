import { fileSink } from '../sinks/file.ts';
import { lumberjackSink } from '../sinks/lumberjack.ts';
import { stdoutSink } from '../sinks/stdout.ts';
import { linesSource } from '../sources/lines.ts';
import { lumberjackSource } from '../sources/lumberjack.ts';
import type { SinkSpec, SourceSpec } from './component-spec.ts';

/** The component types that a config may name. */
export interface Registry {
  readonly sources: readonly SourceSpec[];
  readonly sinks: readonly SinkSpec[];
}

/** What this relay is built with, in the order in which documents list it. */
export const builtInRegistry: Registry = {
  sources: [lumberjackSource, linesSource],
  sinks: [lumberjackSink, fileSink, stdoutSink],
};
