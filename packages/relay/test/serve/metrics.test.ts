import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { METRICS } from '../../src/serve/metric-table.ts';
import { renderMetrics } from '../../src/serve/metrics.ts';
import { sampleSource, sampleStatus } from './sample-status.ts';

/** Dashboards and alerts hold on to these names: adding is fine, a change or removal belongs in the changelog. */
const PINNED = `
gauge logdrive_version_info{version}
gauge logdrive_start_time_seconds{}
gauge logdrive_draining{}
gauge logdrive_source_open{source,type}
counter logdrive_source_received_events_total{source,type}
counter logdrive_source_received_bytes_total{source,type}
counter logdrive_source_acknowledged_events_total{source,type}
counter logdrive_source_acknowledged_bytes_total{source,type}
gauge logdrive_source_in_flight_events{source,type}
gauge logdrive_source_in_flight_bytes{source,type}
counter logdrive_source_nacked_deliveries_total{source,type}
counter logdrive_source_second_settles_total{source,type}
counter logdrive_source_errors_total{source,code}
counter logdrive_source_quarantined_events_total{source,reason}
counter logdrive_source_discarded_events_total{source,reason}
counter logdrive_source_duplicate_events_total{source,cause}
counter logdrive_source_session_events_total{source,event}
gauge logdrive_source_bound_used{source,bound}
gauge logdrive_source_bound_limit{source,bound}
gauge logdrive_sink_open{sink,type}
gauge logdrive_sink_blocked{sink,type}
gauge logdrive_sink_stalled{sink,type}
counter logdrive_sink_delivered_events_total{sink,type}
counter logdrive_sink_delivered_bytes_total{sink,type}
gauge logdrive_sink_lag_records{sink,type}
gauge logdrive_sink_lag_bytes{sink,type}
gauge logdrive_sink_oldest_undelivered_seconds{sink,type}
gauge logdrive_sink_in_flight_records{sink,type}
counter logdrive_sink_errors_total{sink,code}
counter logdrive_sink_quarantined_events_total{sink,reason}
counter logdrive_sink_discarded_events_total{sink,reason}
counter logdrive_sink_duplicate_events_total{sink,cause}
counter logdrive_sink_session_events_total{sink,event}
gauge logdrive_sink_bound_used{sink,bound}
gauge logdrive_sink_bound_limit{sink,bound}
gauge logdrive_log_disk_free_bytes{}
gauge logdrive_log_intake_paused{}
gauge logdrive_log_in_flight_bytes{}
counter logdrive_log_appended_records_total{}
counter logdrive_log_appended_batches_total{}
counter logdrive_log_appended_bytes_total{}
counter logdrive_log_syncs_total{}
counter logdrive_log_sync_seconds_total{}
counter logdrive_log_failed_syncs_total{}
counter logdrive_log_failed_writes_total{}
counter logdrive_log_pauses_total{}
counter logdrive_log_duplicate_batches_total{}
counter logdrive_log_quarantined_batches_total{reason}
counter logdrive_log_quarantined_bytes_total{}
counter logdrive_log_cut_bytes_total{}
counter logdrive_log_deleted_segments_total{}
counter logdrive_log_cursor_commits_total{}
gauge logdrive_partition_earliest_offset{topic,partition}
gauge logdrive_partition_durable_end_offset{topic,partition}
gauge logdrive_partition_bytes{topic,partition}
gauge logdrive_partition_segments{topic,partition}
gauge logdrive_cursor_position{sink,topic,partition}
gauge logdrive_cursor_lag_records{sink,topic,partition}
gauge logdrive_cursor_lag_bytes{sink,topic,partition}
gauge logdrive_cursor_orphaned{sink,topic,partition}
`;

suite('metrics', () => {
  test('are Prometheus text, whatever names a config has', () => {
    const sources = { 'a"b\\c\nd': sampleSource() };
    const text = renderMetrics(sampleStatus({ sources }), '1.2.3');
    // https://prometheus.io/docs/instrumenting/exposition_formats/, as strict as it can be read.
    const label = '[a-z_]+="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
    const line = new RegExp(
      `^(?:# HELP [a-z_]+ .+|# TYPE [a-z_]+ (?:counter|gauge)|[a-z_]+(?:\\{${label}(?:,${label})*\\})? -?\\d+(?:\\.\\d+)?(?:e[+-]\\d+)?)$`,
    );
    for (const one of text.trimEnd().split('\n')) assert.match(one, line);
    assert.ok(text.includes('logdrive_source_open{source="a\\"b\\\\c\\nd",type="lumberjack"} 1\n'));
    assert.ok(text.endsWith('\n'));
  });

  test('have the names, kinds and labels that dashboards rely on', () => {
    const actual = METRICS.map(({ kind, name, labelNames }) => `${kind} ${name}{${labelNames.join(',')}}`);
    assert.deepEqual(actual, PINNED.trim().split('\n'));
  });
});
