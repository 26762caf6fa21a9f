import type { Deployment } from '#infra/deployment';

type Deployments = Readonly<Record<string, Deployment>>;

const lineOf = (name: string, { region, title }: Deployment): string =>
  `  ${name.padEnd(24)}${(region ?? '').padEnd(16)}${title.zh} ${title.en}`;

const choice = (deployments: Deployments, why: string): Error => {
  const lines = Object.entries(deployments).flatMap(([name, each]) =>
    each.region === undefined ? [] : [lineOf(name, each)],
  );
  return new Error(
    [why, ...lines, '-c deployment=NAME 指定部署 / -c deployment=NAME chooses one'].join('\n'),
  );
};

/**
 * The one deployment that a name chooses, if it may go to an account.
 *
 * @param name - the value of `-c deployment=`
 * @param credentials - the region of the credentials, if there are any
 * @throws {Error} without a name, or for an unknown name, listing the names; for a deployment without a region, such
 *   as the local one; and for credentials of another region than the deployment's.
 */
export const deployable = (
  deployments: Deployments,
  name: unknown,
  credentials?: string,
): Deployments => {
  if (typeof name !== 'string' || name === '') {
    throw choice(deployments, '请指定部署 / which deployment?');
  }
  const deployment = Object.hasOwn(deployments, name) ? deployments[name] : undefined;
  if (!deployment) throw choice(deployments, `没有部署 ${name} / there is no deployment ${name}`);
  const { region } = deployment;
  if (region === undefined) {
    throw choice(
      deployments,
      `${name} 仅用于本机模拟环境，不可部署到账户 / ${name} is for the local cloud and goes to no account`,
    );
  }
  if (credentials !== undefined && credentials !== region) {
    throw new Error(
      `部署 ${name} 属于区域 ${region}，当前凭证指向 ${credentials}：请设置 AWS_REGION / ` +
        `deployment ${name} is meant for ${region}, and the credentials are for ${credentials}: set AWS_REGION`,
    );
  }
  return { [name]: deployment };
};
