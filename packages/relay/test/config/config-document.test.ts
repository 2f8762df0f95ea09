import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '../../src/config/json-schema.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { formatProblem } from '../../src/config/problem.ts';
import { configSchema } from '../../src/config/root-schema.ts';
import { builtInRegistry } from '../../src/runtime/registry.ts';
import { renderConfigReference } from './config-reference.ts';

const document = fileURLToPath(new URL('../../../../docs/config.md', import.meta.url));
const MARK =
  '<!-- The tables below are written by the test of this page, from the schema: UPDATE_DOCS=1 runs it so. -->\n';

suite('docs/config.md', () => {
  test('has every key, with its default, as the schema has it', async () => {
    const text = await readFile(document, 'utf8');
    const [head] = text.split(MARK);
    const expected = `${head}${MARK}\n${renderConfigReference(toJsonSchema(configSchema(builtInRegistry)))}\n`;
    if (process.env['UPDATE_DOCS']) await writeFile(document, expected);
    else assert.equal(text, expected);
  });

  test('shows only configs that pass', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'logdrive-docs-'));
    try {
      const examples = [...(await readFile(document, 'utf8')).matchAll(/```yaml\n([\s\S]*?)```/g)];
      assert.ok(examples.length > 0);
      for (const [, text] of examples) {
        const file = join(directory, 'example.yaml');
        await writeFile(file, text!);
        const { problems } = await loadConfig({ file, environment: { LOGSTASH: 'ls1:5044' } });
        assert.deepEqual(problems?.map(formatProblem), undefined);
      }
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
