import { Counter, Gauge, Registry } from 'prom-client';
import type { RelayStatus } from '../runtime/relay-status.ts';
import { METRICS } from './metric-table.ts';

export const METRICS_CONTENT_TYPE: string = Registry.PROMETHEUS_CONTENT_TYPE;

/** The snapshot as Prometheus text. A fresh registry each time: the relay's status is the only bookkeeping. */
export async function renderMetrics(status: RelayStatus, version: string): Promise<string> {
  const registry = new Registry();
  for (const { kind, name, help, labelNames, samples } of METRICS) {
    const options = { name, help, labelNames: [...labelNames], registers: [registry] };
    const found = samples(status, version);
    if (kind === 'counter') {
      const counter = new Counter(options);
      for (const { labels, value } of found) counter.inc(labels, value);
    } else {
      const gauge = new Gauge(options);
      for (const { labels, value } of found) gauge.set(labels, value);
    }
  }
  return registry.metrics();
}
