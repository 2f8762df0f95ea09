import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

const FOLDER = new URL('../../src/codec/', import.meta.url);

suite('the codec has no I/O', () => {
  for (const file of readdirSync(FOLDER)) {
    test(`${file} imports its neighbours only, and uses nothing of Node`, () => {
      const source = readFileSync(new URL(file, FOLDER), 'utf8');
      for (const [, from] of source.matchAll(/from '([^']+)'/gu))
        assert.match(from ?? '', /^\.\/[a-z0-9-]+\.ts$/u);
      assert.doesNotMatch(source, /\b(?:Buffer|process|require|setTimeout|setImmediate)\b[.(]/u);
    });
  }
});
