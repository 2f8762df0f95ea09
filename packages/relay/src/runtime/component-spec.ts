import type { z } from 'zod';
import type { Sink, SinkContext } from './sink.ts';
import type { Source, SourceContext } from './source.ts';

/** A kind of source: its config schema, and how to make one. Loading a spec does not load its implementation. */
export interface SourceSpec {
  readonly kind: 'source';
  /** The `type` in the config. */
  readonly type: string;
  /** One sentence. */
  readonly summary: string;
  /** A strict object; the keys `type` and the name are not part of it. */
  readonly config: z.ZodObject;
  /** `config` is what the schema put out. */
  create(config: unknown, context: SourceContext): Promise<Source>;
}

export interface SinkSpec {
  readonly kind: 'sink';
  readonly type: string;
  readonly summary: string;
  readonly config: z.ZodObject;
  create(config: unknown, context: SinkContext): Promise<Sink>;
}

export type ComponentSpec = SourceSpec | SinkSpec;

interface Definition<Schema extends z.ZodObject, Context, Component> {
  readonly type: string;
  readonly summary: string;
  readonly config: Schema;
  create(config: z.output<Schema>, context: Context): Promise<Component>;
}

/** Ties `create` to the output of the schema while it is written; whoever reads a registry sees `unknown`. */
export function defineSource<Schema extends z.ZodObject>(
  definition: Definition<Schema, SourceContext, Source>,
): SourceSpec {
  const { type, summary, config } = definition;
  return {
    kind: 'source',
    type,
    summary,
    config,
    // The relay is typed to get its components' config from this schema; its output is what `create` expects.
    create: (parsed, context) => definition.create(parsed as z.output<Schema>, context),
  };
}

/** The same for a sink. */
export function defineSink<Schema extends z.ZodObject>(
  definition: Definition<Schema, SinkContext, Sink>,
): SinkSpec {
  const { type, summary, config } = definition;
  return {
    kind: 'sink',
    type,
    summary,
    config,
    create: (parsed, context) => definition.create(parsed as z.output<Schema>, context),
  };
}
