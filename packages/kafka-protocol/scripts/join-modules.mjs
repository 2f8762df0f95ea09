// Before packing: joins the small modules of dist/runtime into one file. A file costs a loader up to half a millisecond
// whatever it holds; importing one message loads the runtime as two files instead of eighteen. Each module keeps its own
// scope (a function), and its own file, which re-exports from the joined one: there is one of everything.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const importPattern = /^import(?: (\{[^}]*\}) from)? '(\.[^']+)';$/gms;
const reexportPattern = /^export (\{[^}]*\}) from '(\.[^']+)';$/gms;
const declarationPattern = /^export (?=(?:const|let|class|function\*?|async function) (\w+))/gm;
const mark = '// Joined by scripts/join-modules.mjs.';

/**
 * Joins the modules that `entries` need, within `folder`, into `joinedFile`, and makes each of them a re-export of it.
 * Joining again what is joined already changes nothing.
 */
export function joinModules(folder, entries, joinedFile) {
  if (readFileSync(join(folder, entries[0]), 'utf8').startsWith(mark)) return;
  const modules = new Map();
  for (const entry of entries) collect(resolve(folder, entry), modules);
  const names = new Map([...modules.keys()].map((file, index) => [file, `module${index}`]));
  const target = resolve(folder, joinedFile);
  const bodies = [...modules].map(([file, module]) => bodyOf(file, module, names));
  const exported = [...modules].flatMap(([file, { exports }]) =>
    exports.map((name) => `export const ${names.get(file)}_${name} = ${names.get(file)}.${name};`),
  );
  writeFileSync(target, `${mark}\n${bodies.join('\n')}\n${exported.join('\n')}\n`);
  for (const [file, { exports, reexports }] of modules) {
    const own = exports.map((name) => `${names.get(file)}_${name} as ${name}`);
    const others = reexports.flatMap(({ specifiers, from }) =>
      specifiers.map(({ local, outer }) => `${names.get(from)}_${local} as ${outer}`),
    );
    const path = relative(dirname(file), target).replaceAll('\\', '/');
    writeFileSync(file, `${mark}\nexport { ${[...own, ...others].join(', ')} } from './${path}';\n`);
  }
}

/** A module and what it imports, imports first: the order in which they would run. */
function collect(file, modules, visiting = new Set()) {
  if (modules.has(file)) return;
  if (visiting.has(file)) throw new Error(`${file} imports itself in a circle`);
  visiting.add(file);
  const source = readFileSync(file, 'utf8').replaceAll(/^\/\/# sourceMappingURL=.*$/gm, '');
  const froms = [...source.matchAll(importPattern), ...source.matchAll(reexportPattern)].map(
    (match) => match[2],
  );
  for (const from of froms) collect(resolve(dirname(file), from), modules, visiting);
  const reexports = [...source.matchAll(reexportPattern)].map(([, names, from]) => ({
    specifiers: specifiersOf(names),
    from: resolve(dirname(file), from),
  }));
  modules.set(file, {
    source,
    reexports,
    exports: [...source.matchAll(declarationPattern)].map(([, name]) => name),
  });
}

function specifiersOf(names) {
  return names
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [local, outer = local] = part.split(/\s+as\s+/);
      return { local, outer };
    });
}

function bodyOf(file, { source, exports }, names) {
  const body = source
    .replaceAll(importPattern, (_, specifiers, from) =>
      specifiers === undefined
        ? ''
        : `const ${specifiers.replaceAll(/\s+as\s+/g, ': ')} = ${names.get(resolve(dirname(file), from))};`,
    )
    .replaceAll(reexportPattern, '')
    .replaceAll(declarationPattern, '');
  if (/^(?:import|export)\b/m.test(body))
    throw new Error(`${file} has an import or export that is not understood`);
  return `const ${names.get(file)} = /* @__PURE__ */ (() => {\n${body}\nreturn { ${exports.join(', ')} };\n})();`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  joinModules(
    fileURLToPath(new URL('../dist/runtime', import.meta.url)),
    ['generated.js', 'json-text.js'],
    'joined.js',
  );
}
