import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { healthLimits } from '#schemas/health-limits';
import { metricNames } from '#schemas/metrics';
import { names, resourcesOf } from './templates.ts';

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

const alarmsOf = (name: string) =>
  resourcesOf(name, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);

describe.each(names)('the alarms of %s', (name) => {
  it('lead each to its heading of the runbook, which has no heading without an alarm', () => {
    const linked = alarmsOf(name).map(
      ({ AlarmDescription }) => AlarmDescription.match(/docs\/runbook\.md#([a-z-]+)$/)?.[1],
    );

    expect(linked.toSorted()).toEqual(headings.toSorted());
  });

  it('tell the operators, also when all is well again', () => {
    const silent = alarmsOf(name).filter(
      ({ AlarmActions, OKActions }) => !AlarmActions || !OKActions,
    );

    expect(silent).toEqual([]);
  });

  it('go off when no sweep finishes, and when nothing is heard of one', () => {
    const alarm = alarmsOf(name).find(({ MetricName }) => MetricName === metricNames.sweepFinished);

    expect(alarm).toMatchObject({
      Namespace: 'Heli',
      Dimensions: [{ Name: 'service', Value: name }],
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      Period: 300,
      TreatMissingData: 'breaching',
    });
  });

  it('take silence for bad in every number of ours, which the sweep repeats each minute', () => {
    const ours = alarmsOf(name).filter(({ Namespace }) => Namespace === 'Heli');
    const silent = ours.filter(({ TreatMissingData }) => TreatMissingData !== 'breaching');

    expect(ours.length).toBe(Object.keys(metricNames).length);
    expect(silent.map(({ MetricName }) => MetricName)).toEqual([]);
  });

  it.each([
    [metricNames.sweepFinished, healthLimits.sweep, 1],
    [metricNames.outboxAge, 60, healthLimits.outbox],
  ])('on %s go off where health turns red', (metric, Period, Threshold) => {
    const alarm = alarmsOf(name).find(({ MetricName }) => MetricName === metric);

    expect(alarm).toMatchObject({ Period, Threshold });
  });

  it('stand on one dashboard, each with its number over time', () => {
    const [dashboard] = resourcesOf(name, 'AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);

    for (const { MetricName } of alarmsOf(name)) expect(body).toContain(MetricName);
  });

  it('watch all that the functions count', () => {
    const watched = alarmsOf(name).map(({ MetricName }) => MetricName);

    expect(watched).toEqual(expect.arrayContaining(Object.values(metricNames)));
  });
});
