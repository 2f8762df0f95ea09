// Peers come from their registries through the ordinary clients, at the versions that the manifests here name.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';
import { cachedFolder, cachePath, interopPath } from './folders.ts';

/** Builds the Go programs and returns the folder they are in. */
export async function goPrograms(): Promise<string> {
  const folder = cachePath('go-bin');
  await mkdir(folder, { recursive: true });
  await run('go', ['build', '-p', '2', '-o', `${folder}/`, './cmd/...'], { cwd: interopPath('go') });
  return folder;
}

/** Builds the Rust programs and returns the folder they are in. */
export async function rustPrograms(): Promise<string> {
  const target = cachePath('cargo-target');
  await run('cargo', ['build', '--release', '--quiet', '-j', '2'], {
    cwd: interopPath('rust'),
    env: { ...process.env, CARGO_TARGET_DIR: target },
  });
  return join(target, 'release');
}

/** The jars of `interop/java/NAME.xml`, for `java -cp`. */
export async function mavenJars(name: string): Promise<string> {
  const pom = interopPath('java', `${name}.xml`);
  const folder = await cachedFolder('jars', [pom], async (temporary) => {
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${temporary}`];
    await run('mvn', ['-q', '-B', '-f', pom, ...goal]);
  });
  return join(folder, '*');
}

/** What `interop/python/requirements.txt` names, as a folder for `PYTHONPATH`. */
export async function pythonPeers(): Promise<string> {
  const requirements = interopPath('python', 'requirements.txt');
  return await cachedFolder('python', [requirements], async (temporary) => {
    const pip = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--no-compile'];
    await run('python3', [...pip, '--target', temporary, '-r', requirements]);
  });
}

/** The Node peers' `node_modules`. */
export async function nodePeers(): Promise<string> {
  const manifest = interopPath('node', 'package.json');
  const folder = await cachedFolder('node-peers', [manifest], async (temporary) => {
    await copyFile(manifest, join(temporary, 'package.json'));
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: temporary,
    });
  });
  return join(folder, 'node_modules');
}
