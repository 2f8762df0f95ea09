import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { substitute } from '../../src/config/substitute.ts';

const sources = {
  environment: { HOST: 'ls1', EMPTY: '', YAML: '"}\nsinks: {evil: true}' },
  readFile: (path: string): string => {
    if (path === '/run/secrets/token') return 'hush\n';
    throw Object.assign(new Error('no'), { code: 'ENOENT' });
  },
};

suite('substitution', () => {
  test('replaces variables, defaults and files in strings at any depth', () => {
    const { value, problems } = substitute(
      {
        a: ['${env:HOST}:5044', { b: 'x-${env:NONE:-fallback}-${env:EMPTY:-e}' }],
        c: '${file:/run/secrets/token}',
        d: '${env:EMPTY}',
        e: 5,
      },
      sources,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value, { a: ['ls1:5044', { b: 'x-fallback-e' }], c: 'hush', d: '', e: 5 });
  });

  test('cannot change the structure, and leaves keys alone', () => {
    const { value } = substitute({ '${env:HOST}': '${env:YAML}' }, sources);
    assert.deepEqual(value, { '${env:HOST}': '"}\nsinks: {evil: true}' });
  });

  test('does not look into what it put in', () => {
    const { value } = substitute('${env:NESTED}', { environment: { NESTED: '${env:HOST}' } });
    assert.equal(value, '${env:HOST}');
  });

  test('takes $${ for the text itself', () => {
    assert.equal(substitute('$${env:HOST}', sources).value, '${env:HOST}');
  });

  test('says which variable, file or scheme is wrong, at its path', () => {
    const { problems } = substitute(
      { a: '${env:NONE}', b: ['${file:/nope}'], c: '${HOST}', d: '${evn:HOST}' },
      sources,
    );
    assert.deepEqual(
      problems.map(({ path, message }) => [path.join('.'), message]),
      [
        ['a', 'environment variable NONE is not set; set it, or write "${env:NONE:-default}"'],
        ['b.0', 'cannot read file "/nope" (ENOENT)'],
        [
          'c',
          'unknown reference "${HOST}", write "${env:HOST}" for an environment variable or "$${HOST}" for the text itself',
        ],
        ['d', 'unknown reference "${evn:…}", did you mean "env"? allowed are env and file'],
      ],
    );
  });
});
