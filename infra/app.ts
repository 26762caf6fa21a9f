import { App } from 'aws-cdk-lib';
import { deployments } from '#infra/config';
import { deployable } from '#infra/deployable';
import { orSayWhy } from '#infra/or-say-why';
import { synthesise } from '#infra/synthesise';

/** The app of `cdk.json`: `npx cdk deploy --all -c deployment=NAME`. */
await orSayWhy(async () => {
  const { node } = new App({ autoSynth: false, analyticsReporting: false });
  const { CDK_DEFAULT_ACCOUNT, CDK_DEFAULT_REGION } = process.env;
  const credentials = CDK_DEFAULT_ACCOUNT ? CDK_DEFAULT_REGION : undefined;
  await synthesise(deployable(deployments, node.tryGetContext('deployment'), credentials));
});
