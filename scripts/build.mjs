// Builds dist/ of every published package from nothing: `tsc -b` never deletes, so a removed source would stay in dist/
// and be packed.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const name of readdirSync(`${root}packages`))
  rmSync(`${root}packages/${name}/dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-b', '--force'], {
  cwd: root,
  stdio: 'inherit',
});
