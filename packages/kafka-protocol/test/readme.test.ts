import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReadmeExample, errorCodesIn } from '@logdrive/testkit/readme-example';
import { KAFKA_PROTOCOL_ERROR_CODES } from '../src/records/index.ts';

const readme = new URL('../README.md', import.meta.url);

test('the example of the README prints what the README says', () => checkReadmeExample(readme));

test('the README explains every error code', async () => {
  assert.deepEqual(await errorCodesIn(readme), [...KAFKA_PROTOCOL_ERROR_CODES]);
});
