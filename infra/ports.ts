import { RegionInfo } from 'aws-cdk-lib/region-info';
import type { Deployment, NamedDeployment } from '#infra/deployment';
import type { Label } from '#schemas/label';

/** A service that some partitions lack; a deployment there uses another one. */
export type Port = 'userPool' | 'sms' | 'email' | 'tracing';

const missing: Readonly<Record<string, readonly Port[]>> = {
  'aws-cn': ['userPool', 'sms', 'email', 'tracing'],
};

/** The partition of a region; undefined for an unknown region. */
export const partitionOf = (region: string): string | undefined => RegionInfo.get(region).partition;

/** Whether the deployment's region has the service; true if no region is named. */
export const hasPort = ({ region }: Pick<Deployment, 'region'>, port: Port): boolean => {
  const partition = region && partitionOf(region);
  return !partition || !missing[partition]?.includes(port);
};

/** The reasons why a deployment is impossible, in both languages. */
export const refusals = (deployment: Deployment): readonly Label[] => {
  const { region = '', identity, sms, production, movableClock } = deployment;
  const rules: [broken: boolean, why: Label][] = [
    [
      'cognito' in identity && !hasPort(deployment, 'userPool'),
      {
        zh: `区域 ${region} 没有 Cognito 用户池：请将 identity 设为 { issuer, audience }`,
        en: `region ${region} has no Cognito user pool: set identity to { issuer, audience }`,
      },
    ],
    [
      sms === 'sns' && !hasPort(deployment, 'sms'),
      {
        zh: `区域 ${region} 的 SNS 不能发送短信：请将 sms 设为 { gateway }`,
        en: `region ${region} sends no SMS through SNS: set sms to { gateway }`,
      },
    ],
    [
      production && movableClock,
      {
        zh: '生产部署的时钟不可移动：请将 movableClock 设为 false',
        en: 'the clock of a production deployment cannot be moved: set movableClock to false',
      },
    ],
    [
      production && 'cognito' in identity && identity.passwordSignIn === true,
      {
        zh: '生产部署须有第二因素：请去掉 passwordSignIn',
        en: 'a production deployment demands a second factor: remove passwordSignIn',
      },
    ],
  ];
  return rules.filter(([broken]) => broken).map(([, why]) => why);
};

/**
 * Refuses a deployment that needs a service that its region does not have.
 *
 * @throws {Error} with one line per refusal, in Chinese and English.
 */
export const assertPossible = (deployment: NamedDeployment): void => {
  const lines = refusals(deployment).map(({ zh, en }) => `- ${zh} / ${en}`);
  if (lines.length === 0) return;
  throw new Error(
    [`部署 ${deployment.name} 不可行 / deployment ${deployment.name} cannot be`, ...lines].join(
      '\n',
    ),
  );
};
