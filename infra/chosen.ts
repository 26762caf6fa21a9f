import type { Deployment } from '#infra/deployment';

/**
 * The deployments that a name chooses; without a name, all.
 *
 * @throws {Error} for an unknown name.
 */
export const chosen = (
  deployments: Readonly<Record<string, Deployment>>,
  name: string | undefined,
): Readonly<Record<string, Deployment>> => {
  if (!name) return deployments;
  const deployment = deployments[name];
  if (deployment) return { [name]: deployment };
  const names = Object.keys(deployments).join(', ');
  throw new Error(`没有部署 ${name} / deployment ${name} is not one of ${names}`);
};
