import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findArrowViolations, rooms } from '../arrows.ts';

function violationsOf(file: string, source: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'arrows-'));
  try {
    for (const room of rooms) mkdirSync(join(root, room.folder), { recursive: true });
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), source);
    return findArrowViolations(root).map(({ specifier }) => specifier);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('the repository itself follows its arrows', () => {
  assert.deepEqual(findArrowViolations(fileURLToPath(new URL('../..', import.meta.url))), []);
});

test('an import from lumberjack to log is found, in every form that an import has', () => {
  const file = 'packages/lumberjack/src/server/connection.ts';
  for (const source of [
    "import { openLog } from '@logdrive/log';",
    "import type { Log } from '@logdrive/log';",
    "export * from '@logdrive/log';",
    "import '@logdrive/log';",
    "const log = await import('@logdrive/log');",
    "const log = require('@logdrive/log');",
    "import {\n  openLog,\n} from '@logdrive/log';",
  ]) {
    assert.deepEqual(violationsOf(file, source), ['@logdrive/log'], source);
  }
});

test('a relative import that leaves the package is found', () => {
  const found = violationsOf('packages/log/src/log.ts', "import x from '../../lumberjack/src/index.ts';");
  assert.deepEqual(found, ['../../lumberjack/src/index.ts']);
});

test('the codec may import neither node: modules nor the server beside it', () => {
  const file = 'packages/lumberjack/src/codec/decoder.ts';
  assert.deepEqual(violationsOf(file, "import { inflateSync } from 'node:zlib';"), ['node:zlib']);
  assert.deepEqual(violationsOf(file, "import { listen } from '../server.ts';"), ['../server.ts']);
  assert.deepEqual(violationsOf(file, "import { limits } from './limits.ts';"), []);
});

test('no source imports the test kit', () => {
  const found = violationsOf('packages/relay/src/relay.ts', "import '@logdrive/testkit/fake-clock';");
  assert.deepEqual(found, ['@logdrive/testkit/fake-clock']);
});
