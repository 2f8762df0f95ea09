import { run } from './command.ts';

/** What a suite may need beside Node. */
export type Tool = 'go' | 'cargo' | 'java' | 'mvn' | 'python3';

const probes: Readonly<Record<Tool, readonly string[]>> = {
  go: ['version'],
  cargo: ['--version'],
  java: ['-version'],
  mvn: ['-version'],
  python3: ['-c', 'import venv, zlib'],
};

/** The tools among these that this machine cannot run. */
export async function missingTools(tools: readonly Tool[]): Promise<Tool[]> {
  const missing: Tool[] = [];
  for (const tool of tools) {
    await run(tool, probes[tool]).catch(() => missing.push(tool));
  }
  return missing;
}
