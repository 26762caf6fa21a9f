import { delimiter } from 'node:path';
import { inRoot } from './paths.ts';

export const ACCOUNT_ID = '000000000000';
export const REGION = 'us-east-1';

const isForeign = (name: string): boolean =>
  /^(AWS_|CDK_|PYTHON|VITEST|NODE_OPTIONS$|NODE_V8_COVERAGE$)/.test(name);

/**
 * The environment that child processes inherit: everything except the caller's settings that name another cloud
 * (an old `AWS_ENDPOINT_URL` would redirect every call), another Python, or the test runner. The repository's own
 * Node comes first on PATH.
 */
export const inheritedEnvironment = (): Record<string, string> => {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !isForeign(name)) kept[name] = value;
  }
  kept.PATH = [inRoot('node_modules/.bin'), kept.PATH ?? ''].join(delimiter);
  return kept;
};

/** The variables that any AWS SDK or command needs to reach the emulator, and nothing else. */
export const awsEnvironment = (endpoint: string): Record<string, string> => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});
