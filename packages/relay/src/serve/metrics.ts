import type { RelayStatus } from '../runtime/relay-status.ts';
import { METRICS } from './metric-table.ts';

/** Prometheus' text format, version 0.0.4. */
export const METRICS_CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * The snapshot as Prometheus text. Every value is in the snapshot already, so that a client library, which keeps values
 * of its own, has nothing to do here (and takes 9 MB for it).
 */
export function renderMetrics(status: RelayStatus, version: string): string {
  const lines: string[] = [];
  for (const { kind, name, help, samples } of METRICS) {
    lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`);
    for (const { labels, value } of samples(status, version))
      lines.push(`${name}${labelText(labels)} ${value}`);
  }
  return `${lines.join('\n')}\n`;
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escape(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' };

function escape(value: string): string {
  return value.replace(/[\\"\n]/g, (character) => ESCAPES[character]!);
}
