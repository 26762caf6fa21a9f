import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Deployment, NamedDeployment } from '#infra/deployment';
import { assertPossible } from '#infra/ports';
import { ApiStack } from '#infra/stacks/api-stack';
import { DataStack } from '#infra/stacks/data-stack';
import { OperationsStack } from '#infra/stacks/operations-stack';
import { WorkflowsStack } from '#infra/stacks/workflows-stack';
import type { Route } from '#schemas/route';

export interface HeliAppProps {
  /** The deployments to synthesise, by name. */
  readonly deployments: Readonly<Record<string, Deployment>>;

  readonly routes: readonly Route[];

  /** The folder of the bundles, one folder per handler. */
  readonly dist: string;

  /** The folder for the templates. */
  readonly outdir: string;
}

/** The four stacks of one deployment. */
const addDeployment = (app: App, deployment: NamedDeployment, props: HeliAppProps): void => {
  assertPossible(deployment);
  const { routes, dist } = props;
  const data = new DataStack(app, deployment);
  const workflows = new WorkflowsStack(app, { deployment, data, dist });
  const api = new ApiStack(app, { deployment, data, routes, dist });
  new OperationsStack(app, { deployment, workflows, api });
};

/**
 * Every deployment's stacks, under the rules of cdk-nag.
 *
 * @throws {Error} for a deployment that needs a service that its region does not have; and, when it is synthesised,
 *   with all findings of cdk-nag that are not acknowledged with a reason.
 */
export const heliApp = (props: HeliAppProps): App => {
  const app = new App({ outdir: props.outdir, autoSynth: false, analyticsReporting: false });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  for (const [name, deployment] of Object.entries(props.deployments)) {
    addDeployment(app, { name, ...deployment }, props);
  }
  return app;
};
