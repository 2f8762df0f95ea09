import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { z } from 'zod';
import { defineSink } from '../../src/runtime/component-spec.ts';
import type { SinkSpec } from '../../src/runtime/component-spec.ts';
import { sinkRunnerKeys } from '../../src/runtime/component-keys.ts';
import type { Environment } from '../../src/runtime/environment.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import type { Logger } from '../../src/runtime/logger.ts';
import { Quarantine } from '../../src/runtime/quarantine.ts';
import { TopicTable } from '../../src/runtime/topic-table.ts';
import { MemoryLog } from './memory-log.ts';
import { ScriptedSink } from './scripted-sink.ts';
import type { SinkScript } from './scripted-sink.ts';

/** A runner's environment over memory and a clock that stands still. */
export interface TestEnvironment extends Environment {
  readonly log: MemoryLog;
  readonly clock: FakeClock;
}

export function testEnvironment(log: MemoryLog = new MemoryLog()): TestEnvironment {
  return {
    log,
    clock: new FakeClock(),
    quarantine: new Quarantine(log, { enabled: true, topic: 'quarantine' }),
    random: () => 0.5,
    logger: silentLogger,
    batchBytes: 1024 ** 2,
    topics: new TopicTable({}),
  };
}

/** A logger that keeps what it is told: `warn sinks.out: message`, with the fields. */
export function recordingLogger(): { readonly logger: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (fields: object, message: string): void => {
      const { component = '', err, ...others } = fields as { component?: string; err?: Error };
      lines.push(`${level} ${component}: ${message} ${JSON.stringify(others)} ${err?.message ?? ''}`);
    };
  const [debug, info, warn, error] = [keep('debug'), keep('info'), keep('warn'), keep('error')];
  return { logger: { debug, info, warn, error }, lines };
}

/** A sink type whose every session follows the script; `delivered` is what all of them took. */
export function scriptedSinkSpec(script: SinkScript): {
  readonly spec: SinkSpec;
  readonly delivered: string[];
} {
  const delivered: string[] = [];
  const spec = defineSink({
    type: 'scripted',
    summary: 'Follows a test.',
    config: z.strictObject(sinkRunnerKeys),
    create: (_, context) => Promise.resolve(new ScriptedSink(script, context, delivered)),
  });
  return { spec, delivered };
}

/** The output of a spec's schema, as the config file's loader would hand it over. */
export function parsed(spec: { readonly type: string; readonly config: z.ZodObject }, keys: object = {}) {
  return { ...spec.config.parse(keys), type: spec.type };
}

/** Lets everything run that needs no time to pass. */
export async function settle(rounds = 20): Promise<void> {
  for (let round = 0; round < rounds; round++) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits for a condition that comes without time passing on a fake clock. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let round = 0; round < 5000; round++) {
    if (condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`did not come: ${what}`);
}

/** A directory under the system's temporary one that goes with its scope. */
export async function temporaryDirectory(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'logdrive-relay-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
