import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyMessageCodec } from '../../kafka-protocol/src/runtime/codec.ts';
import { emitMessage } from '../src/emit-message.ts';
import { mergeReleases } from '../src/merge.ts';
import type { SchemaFile } from '../src/model.ts';
import { parseSchema } from '../src/schema.ts';

const runtime = new URL('../../kafka-protocol/src/runtime/generated.ts', import.meta.url).href;

export function fixture(name: string, release = '1.0.0'): SchemaFile {
  const text = readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
  return { release, family: 'fixtures', schema: parseSchema(text, name) };
}

/** The codec of one message, out of the module that the generator writes for it. */
export async function codecOf(...files: readonly SchemaFile[]): Promise<AnyMessageCodec> {
  const [model] = mergeReleases(files);
  const folder = mkdtempSync(join(tmpdir(), 'logdrive-codegen-'));
  try {
    const file = join(folder, 'message.ts');
    writeFileSync(file, emitMessage(model!, runtime));
    const module = (await import(file)) as Record<string, AnyMessageCodec>;
    return module[model!.name]!;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function schemaFile(release: string, schema: object, family = 'fixtures'): SchemaFile {
  return { release, family, schema: parseSchema(JSON.stringify(schema), 'test.json') };
}
