import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

  it('watch all that the functions count', () => {
    const watched = alarmsOf(name).map(({ MetricName }) => MetricName);

    expect(watched).toEqual(expect.arrayContaining(Object.values(metricNames)));
  });
});
