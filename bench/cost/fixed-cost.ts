import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { deployments } from '#infra/config';
import { emptyBundles } from '#infra/empty-bundles';
import { heliApp } from '#infra/heli-app';
import { privateFolder } from '#local/private-folder';
import { routes } from '#schemas/api/index';
import { metricNames } from '#schemas/metrics';
import { prices } from './price-of.ts';

const Template = z.looseObject({
  Resources: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
});

type Resource = z.infer<typeof Template>['Resources'][string];

/** All resources of a deployment, read from its templates. */
const resourcesOf = (name: string): readonly Resource[] => {
  const { path: folder, remove } = privateFolder();
  try {
    const { [name]: deployment } = deployments;
    if (!deployment) throw new Error(`there is no deployment ${name}`);
    const dist = emptyBundles(path.join(folder, 'dist'));
    const outdir = path.join(folder, 'templates');
    heliApp({ deployments: { [name]: deployment }, routes, dist, outdir }).synth();
    return readdirSync(outdir)
      .filter((file) => file.endsWith('.template.json'))
      .flatMap((file) => {
        const template = Template.parse(JSON.parse(readFileSync(path.join(outdir, file), 'utf8')));
        return Object.values(template.Resources);
      });
  } finally {
    remove();
  }
};

/** An alarm is paid by the metrics that it reads. */
const metricsOf = ({ Properties: { Metrics } }: Resource): number =>
  Array.isArray(Metrics) ? Metrics.filter((one) => 'MetricStat' in Object(one)).length : 1;

/** The monthly cost of a deployment, whether or not anybody reports: the number of each, and its USD. */
export const fixedCost = (name: string) => {
  const resources = resourcesOf(name);
  const of = (type: string) => resources.filter(({ Type }) => Type === type);
  const watched = of('AWS::CloudWatch::Alarm')
    .map(metricsOf)
    .reduce((sum, each) => sum + each, 0);
  const part = (name: string, count: number, { usd }: { readonly usd: number }) => ({
    name,
    count,
    usd: count * usd,
  });
  return [
    part('keys', of('AWS::KMS::Key').length, prices.key),
    part('metrics watched by alarms', watched, prices.alarm),
    part('metrics', Object.keys(metricNames).length, prices.metric),
    part('dashboards', of('AWS::CloudWatch::Dashboard').length, prices.dashboard),
  ];
};
