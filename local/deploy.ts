import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Cloud } from './cloud.ts';
import { inheritedEnvironment } from './environment.ts';
import { inRoot, root } from './paths.ts';
import { run } from './run.ts';

const StackOutputs = z.record(z.string(), z.record(z.string(), z.string()));

/** The outputs of each stack, by the stack's name and then the output's. */
export type StackOutputs = z.infer<typeof StackOutputs>;

export interface DeployOptions {
  /**
   * Whether the cloud has been bootstrapped before, by another process.
   *
   * @default false
   */
  readonly isBootstrapped?: boolean;
  /** Receives one line as each step begins. */
  readonly report?: (line: string) => void;
}

/** The entry of `infra/config.ts` that is meant for no account. */
const DEPLOYMENT = 'local';

const QUIET = ['--no-notices', '--no-version-reporting', '--ci', '--no-color'];

const environment = (cloud: Cloud): Record<string, string> => ({
  ...inheritedEnvironment(),
  ...cloud.env,
  CDK_DEFAULT_ACCOUNT: cloud.accountId,
  CDK_DEFAULT_REGION: cloud.region,
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  TMPDIR: join(cloud.folder, 'tmp'),
  JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: '1',
});

/** Runs the CDK in the cloud's own folder: in a folder with a cdk.json, bootstrap would run the app first. */
const cdk = (cloud: Cloud, env: Record<string, string>, ...args: readonly string[]) =>
  run(inRoot('node_modules/.bin/cdk'), [...args, ...QUIET], { cwd: cloud.folder, env });

const synthesise = (env: Record<string, string>) =>
  run('node', [inRoot('infra/templates.ts'), DEPLOYMENT], { cwd: root, env });

/** The clouds that were bootstrapped: it takes seconds even if there is nothing to do, so once per cloud is enough. */
const bootstrapped = new WeakSet<Cloud>();

const bootstrap = async (cloud: Cloud, env: Record<string, string>): Promise<void> => {
  if (bootstrapped.has(cloud)) return;
  await cdk(cloud, env, 'bootstrap', `aws://${cloud.accountId}/${cloud.region}`);
  bootstrapped.add(cloud);
};

/**
 * Deploys the same template to the cloud that goes to AWS, with the unmodified CDK command line.
 *
 * @throws Error with the tail of the failing command's output
 */
export const deploy = async (cloud: Cloud, options: DeployOptions = {}): Promise<StackOutputs> => {
  const { isBootstrapped = false, report = () => undefined } = options;
  if (isBootstrapped) bootstrapped.add(cloud);
  const out = join(cloud.folder, 'cdk.out');
  const outputs = join(cloud.folder, 'outputs.json');
  for (const folder of [out, join(cloud.folder, 'tmp')]) mkdirSync(folder, { recursive: true });
  const env = { ...environment(cloud), CDK_OUTDIR: out };

  report('bundling the functions and synthesising the stacks; preparing the cloud ...');
  await Promise.all([synthesise(env), bootstrap(cloud, env)]);
  report('deploying ...');
  await cdk(
    cloud,
    env,
    ...['deploy', '--app', out, '--all', '--method', 'direct'],
    ...['--require-approval', 'never', '--outputs-file', outputs],
  );
  return StackOutputs.parse(JSON.parse(readFileSync(outputs, 'utf8')));
};
