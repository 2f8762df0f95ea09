// The whole output: a module per message, an index of all, and the registry by API key.
import { emitMessage } from './emit-message.ts';
import type { MessageModel } from './model.ts';
import { moduleName } from './module-name.ts';

const runtimePath = '../runtime/generated.ts';

/** Files by name, in the order of their names. */
export function emitAll(models: readonly MessageModel[], releases: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const model of models) files.set(`${moduleName(model.name)}.ts`, emitMessage(model, runtimePath));
  files.set('index.ts', emitIndex(models, releases));
  files.set('apis.ts', emitApis(models, releases));
  files.set('all-messages.ts', emitAllMessages(models, releases));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function head(releases: readonly string[]): string {
  return `// Written by packages/kafka-codegen out of the schemas of Kafka ${releases.join(' and ')}: run \`npm run generate\`, do not edit.\n`;
}

/** Codec and type of each message have one name. */
function emitIndex(models: readonly MessageModel[], releases: readonly string[]): string {
  const lines = models.map(({ name }) => `export { ${name} } from './${moduleName(name)}.ts';`);
  return `${head(releases)}${lines.join('\n')}\n`;
}

/** Every request and response that Kafka still names by its key: of two messages with one key the one in the newest release. */
export function apisOf(models: readonly MessageModel[], newest: string): [MessageModel, MessageModel][] {
  const of = (type: string): Map<number, MessageModel> => {
    const byKey = new Map<number, MessageModel>();
    for (const model of models) {
      if (model.type !== type || model.apiKey === undefined) continue;
      const known = byKey.get(model.apiKey);
      const isNewer = model.sources.some(({ release }) => release === newest);
      if (known === undefined || isNewer) byKey.set(model.apiKey, model);
    }
    return byKey;
  };
  const responses = of('response');
  return [...of('request')]
    .toSorted(([a], [b]) => a - b)
    .map(([key, request]) => {
      const response = responses.get(key);
      if (response === undefined) throw new Error(`${request.name} has no response`);
      return [request, response];
    });
}

function emitApis(models: readonly MessageModel[], releases: readonly string[]): string {
  const apis = apisOf(models, releases[0]!);
  const imports = apis.flat().map(({ name }) => `import { ${name} } from './${moduleName(name)}.ts';`);
  const types = (index: 0 | 1): string =>
    apis.map((api) => `${api[0].apiKey}: typeof ${api[index].name};`).join('\n');
  const values = (index: 0 | 1): string =>
    apis.map((api) => `${api[0].apiKey}: ${api[index].name},`).join('\n');
  return `${head(releases)}${imports.join('\n')}

/** Codec of each request by API key. */
export interface Requests {
${types(0)}
}

/** Codec of each response by API key. */
export interface Responses {
${types(1)}
}

export const requests: Requests = {
${values(0)}
};

export const responses: Responses = {
${values(1)}
};

/** Names of the APIs by key. */
export const apiNames: Readonly<Record<keyof Requests, string>> = {
${apis.map(([{ apiKey, name }]) => `${apiKey}: '${name.replace(/Request$/, '')}',`).join('\n')}
};
`;
}

function emitAllMessages(models: readonly MessageModel[], releases: readonly string[]): string {
  const imports = models.map(({ name }) => `import { ${name} } from './${moduleName(name)}.ts';`);
  return `${head(releases)}import type { AnyMessageCodec } from '../runtime/codec.ts';
${imports.join('\n')}

/** Every message of every family, by Kafka's name. */
export const allMessages: ReadonlyMap<string, AnyMessageCodec> = new Map(
  ([${models.map(({ name }) => name).join(', ')}] as unknown as AnyMessageCodec[]).map((codec) => [codec.name, codec]),
);
`;
}
