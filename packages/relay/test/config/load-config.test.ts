import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { CONFIG_TEMPLATE } from '../../src/config/config-template.ts';
import { toJsonSchema } from '../../src/config/json-schema.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { formatProblem } from '../../src/config/problem.ts';
import { configSchema } from '../../src/config/root-schema.ts';
import type { LogdriveConfig } from '../../src/config/root-schema.ts';
import { builtInRegistry } from '../../src/runtime/registry.ts';

let directory: string;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'logdrive-config-'));
});
after(() => rm(directory, { recursive: true }));

async function load(text: string): ReturnType<typeof loadConfig> {
  const file = join(directory, 'relay.yaml');
  await writeFile(file, text);
  return loadConfig({ file, environment: { HOST: 'ls1' } });
}

async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await load(text);
  assert.ok(problems, 'the config was taken');
  return problems.map((problem) => formatProblem(problem).replace(`${directory}/`, ''));
}

async function configOf(text: string): Promise<LogdriveConfig> {
  const { config, problems } = await load(text);
  assert.ok(config, `refused: ${problems?.map(formatProblem).join(', ')}`);
  return config;
}

suite('a config file', () => {
  test('is filled with defaults, in bytes and milliseconds', async () => {
    const config = await configOf(`
topics: { logs: { retention: { age: 12h } } }
sources: { beats: { type: lumberjack } }
sinks: { out: { type: lumberjack, hosts: ["\${env:HOST}:5044"] } }
`);
    assert.equal(config.log.dir, './logdrive-data');
    assert.deepEqual(config.topics['logs']?.retention, { ageMs: 43_200_000, bytes: 10 * 2 ** 30 });
    assert.deepEqual(config.sources['beats']?.['listen'], { host: '127.0.0.1', port: 5044 });
    assert.deepEqual(config.sinks['out']?.['hosts'], [{ host: 'ls1', port: 5044 }]);
    assert.equal(config.serve.http, undefined);
  });

  test('that is missing is replaced by a relay on loopback', async () => {
    const { config } = await loadConfig({ dataDir: '/var/lib/x' });
    assert.equal(config?.log.dir, '/var/lib/x');
    assert.deepEqual(config?.serve.http?.listen, { host: '127.0.0.1', port: 8686 });
    assert.deepEqual(config?.sources['beats']?.['listen'], { host: '127.0.0.1', port: 5044 });
  });

  test('that is missing names the environment variable that is wrong, and what it says', async () => {
    const { problems } = await loadConfig({ environment: { LOGDRIVE_LUMBERJACK: 'foo' } });
    assert.match(
      problems!.map(formatProblem).join(),
      /sources\.beats\.listen: expected HOST:PORT .*, got "foo"; it is what the environment variable LOGDRIVE_LUMBERJACK says$/,
    );
  });

  test('is checked for files that could not work, and for localhost', async () => {
    assert.deepEqual(
      await problemsOf(`
topics: { logs: { partitions: 3 } }
sources: { a: { type: lumberjack, topic: logs, listen: "127.0.0.1:5044" }, b: { type: lines, topic: x, listen: "localhost:5044" } }
sinks:
  f: { type: file, path: "./{topik}-{partition}", topics: [logs] }
  g: { type: file, path: ./g, topics: [logs, x] }
`),
      [
        'relay.yaml:3:112 sources.b.listen: localhost:5044 is already taken by sources.a.listen; give each its own port',
        'relay.yaml:5:26 sinks.f.path: unknown placeholder {topik}, did you mean "topic"? allowed: {topic}, {partition}',
        'relay.yaml:6:26 sinks.g.path: several topics need a file each; put {topic} into it',
        'relay.yaml:6:26 sinks.g.path: topic logs has several partitions, which need a file each; put {partition} into it',
      ],
    );
  });

  test('reports every error at once, each at its line and column', async () => {
    assert.deepEqual(
      await problemsOf(`log:
  dir: \${env:NOPE}
  minFreeBytes: 5
topics:
  logs: { retention: { byts: 10GiB }, compression: zst }
sources:
  beats: { type: lumberjak, listen: 127.0.0.1:5044 }
  two: { listen: 127.0.0.1:5045 }
sinks:
  out: { type: lumberjack, topics: [logs] }
  file: { type: file, path: x, topics: [] }
sevre: {}
`),
      [
        'relay.yaml:2:8 log.dir: environment variable NOPE is not set; set it, or write "${env:NOPE:-default}"',
        'relay.yaml:3:17 log.minFreeBytes: expected a size with a unit (B, KiB, MiB, GiB, TiB, kB, MB, GB, TB), such as 10GiB, got 5',
        'relay.yaml:5:24 unknown key "byts" in topics.logs.retention, did you mean "bytes"? allowed: age, bytes',
        'relay.yaml:5:52 topics.logs.compression: expected one of none, gzip, lz4, zstd, got "zst", did you mean "zstd"?',
        'relay.yaml:7:18 sources.beats.type: unknown type "lumberjak", did you mean "lumberjack"? allowed: lumberjack, lines',
        'relay.yaml:8:3 missing key "type" in sources.two, one of lumberjack, lines',
        'relay.yaml:10:3 missing key "hosts" in sinks.out: Servers, as HOST:PORT. One is used at a time; after a failure the next one is tried.',
        'relay.yaml:11:40 sinks.file.topics: expected at least 1 in the list, got an empty list',
        'relay.yaml:12:1 unknown key "sevre" in the config, did you mean "serve"? allowed: log, topics, sources, sinks, quarantine, serve',
      ],
    );
  });

  test('reports what contradicts each other, beside other errors', async () => {
    assert.deepEqual(
      await problemsOf(`sources:
  a: { type: lumberjack, listen: 127.0.0.1:5044, topic: nginx }
  b: { type: lines, listen: 0.0.0.0:5044 }
  c: { type: lines, listen: 127.0.0.1:0 }
  d: { type: lines, listen: 127.0.0.1:0 }
  e: { type: lines, listen: stdin }
  f: { type: lines }
sinks:
  x: { type: file, path: out.txt, topics: [ngnix] }
  y: { type: file, path: ./out.txt }
serve: { http: { listen: 127.0.0.1:5044 }, htp: {} }
`),
      [
        'relay.yaml:3:29 sources.b.listen: 0.0.0.0:5044 is already taken by sources.a.listen; give each its own port',
        'relay.yaml:7:3 sources.f.listen: stdin is already read by sources.e',
        'relay.yaml:9:44 sinks.x.topics: nothing writes topic "ngnix", did you mean "nginx"? known: nginx, logs, quarantine; list it under topics to keep it',
        'relay.yaml:10:26 sinks.y.path: ./out.txt is already written by sinks.x; give each its own file',
        'relay.yaml:11:26 serve.http.listen: 127.0.0.1:5044 is already taken by sources.a.listen; give each its own port',
        'relay.yaml:11:44 unknown key "htp" in serve, did you mean "http"? allowed: http',
      ],
    );
  });

  test('that is no YAML says where', async () => {
    assert.deepEqual(await problemsOf('a: [1\nb: 2\n'), [
      'relay.yaml:2:1 Flow sequence in block collection must be sufficiently indented and end with a ]',
    ]);
    assert.deepEqual(await problemsOf('sources: {}\nsources: {}\n'), [
      'relay.yaml:2:1 Map keys must be unique',
    ]);
    assert.deepEqual(await problemsOf('- 1\n'), ['relay.yaml:1:1 the config: expected a map, got a list']);
  });

  test('that is empty or missing says what to do', async () => {
    assert.deepEqual(await problemsOf(''), [
      'relay.yaml:1:1 no sources and no sinks: there is nothing to do; `logdrive init` writes an example',
    ]);
    const { problems } = await loadConfig({ file: join(directory, 'nope.yaml') });
    assert.equal(problems?.[0]?.message, 'cannot be read: no such file; `logdrive init` writes an example');
  });

  test('cannot expand aliases without bound', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`);
    }
    const problems = await problemsOf(bomb.join('\n'));
    assert.match(problems[0]!, /alias/i);
  });

  test('as init writes it passes, also with its comments taken as text', async () => {
    const config = await configOf(CONFIG_TEMPLATE);
    assert.deepEqual(Object.keys(config.sources), ['beats']);
    // Each commented alternative is valid as well: the template must not teach what check refuses.
    const uncommented = CONFIG_TEMPLATE.replace(/^sinks: \{\}/m, 'sinks:').replace(
      /^( +)# ?(?=[ a-z]+:( |$))/gm,
      '$1',
    );
    const full = await configOf(uncommented);
    assert.deepEqual(Object.keys(full.sources), ['beats', 'text']);
    assert.deepEqual(Object.keys(full.sinks), ['logstash', 'archive']);
    assert.equal(full.topics['logs']?.compression, 'zstd');
    assert.match(CONFIG_TEMPLATE, /^# yaml-language-server: \$schema=/);
  });
});

suite('the JSON Schema', () => {
  const schema = toJsonSchema(configSchema(builtInRegistry));

  test('describes every key', () => {
    const undescribed: string[] = [];
    const walk = (node: ReturnType<typeof toJsonSchema>, path: string): void => {
      for (const [key, child] of Object.entries(node.properties ?? {})) {
        if (child.description === undefined) undescribed.push(`${path}.${key}`);
        walk(child, `${path}.${key}`);
      }
      for (const branch of [...(node.oneOf ?? []), ...(node.anyOf ?? [])]) walk(branch, path);
      if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${path}.*`);
    };
    walk(schema, '');
    assert.deepEqual(undescribed, []);
  });

  test('shows defaults as a user would write them', () => {
    const sources = schema.properties?.['sources']?.additionalProperties;
    const lumberjack = typeof sources === 'object' ? sources.oneOf?.[0] : undefined;
    assert.equal(lumberjack?.properties?.['listen']?.default, '127.0.0.1:5044');
    assert.equal(schema.properties?.['log']?.properties?.['segmentBytes']?.default, '256MiB');
    assert.equal(schema.additionalProperties, false);
  });
});
