import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { checkReadmeExample, errorCodesIn } from '@logdrive/testkit/readme-example';
import { DEFAULT_LIMITS, LUMBERJACK_ERROR_CODES } from '@logdrive/lumberjack';

const README = new URL('../README.md', import.meta.url);

suite('the README', () => {
  test('its program prints what it says', () => checkReadmeExample(README));

  test('lists every error code, and no other, in the order of the array', async () => {
    assert.deepEqual(await errorCodesIn(README), [...LUMBERJACK_ERROR_CODES]);
  });

  test('names every limit with its default', async () => {
    const text = await readFile(README, 'utf8');
    const rows = [...text.matchAll(/^\| `limits\.(\w+)` *\| *([\d ]+?)( MiB)? *\|/gmu)];
    const listed = rows.map(([, name, value, unit]) => {
      const number = Number(value?.replaceAll(' ', ''));
      return [name, unit === undefined ? number : number * 1024 * 1024];
    });
    assert.deepEqual(Object.fromEntries(listed), DEFAULT_LIMITS);
  });

  test('every error code is thrown somewhere', async () => {
    const folder = new URL('../src/', import.meta.url);
    const files = await readdir(folder, { recursive: true });
    const sources = files.filter((file) => file.endsWith('.ts'));
    const texts = await Promise.all(sources.map((file) => readFile(new URL(file, folder), 'utf8')));
    const all = texts.join('\n');
    for (const code of LUMBERJACK_ERROR_CODES) {
      assert.ok(all.split(`'${code}'`).length > 2, `${code} is listed, but nothing throws it`);
    }
  });
});
