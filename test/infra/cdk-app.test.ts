import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { privateFolder } from '#local/private-folder';
import cdk from '../../cdk.json' with { type: 'json' };
import { root } from '../../checks/root.ts';
import packageFile from '../../package.json' with { type: 'json' };

interface Called {
  readonly deployment?: string;
  /** The region of the credentials. */
  readonly region?: string;
  /** Options of the Node that is called. */
  readonly node?: readonly string[];
}

/** Calls the app of cdk.json as the CDK does, with its variables. */
const call = ({ deployment, region, node = [] }: Called = {}) => {
  const { path: outdir, remove } = privateFolder();
  onTestFinished(remove);
  const [, ...args] = cdk.app.split(' ');
  const { status, stderr } = spawnSync(process.execPath, [...node, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ ...cdk.context, deployment }),
      ...(region && { CDK_DEFAULT_ACCOUNT: '111122223333', CDK_DEFAULT_REGION: region }),
    },
  });
  const stacks = readdirSync(outdir).filter((file) => file.endsWith('.template.json'));
  return { status, stderr, stacks: stacks.map((file) => file.replace('.template.json', '')) };
};

describe('the app of cdk.json', () => {
  it('writes the four stacks of the deployment that is chosen, and warns of nothing', () => {
    const { status, stderr, stacks } = call({ deployment: 'demonstration' });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stacks).toEqual(
      ['api', 'data', 'operations', 'workflows'].map((stack) => `demonstration-${stack}`),
    );
  });

  it.each([
    ['without a name', {}, 'which deployment?'],
    ['for a name that is none', { deployment: 'elsewhere' }, 'no deployment elsewhere'],
    ['for the local one', { deployment: 'local' }, 'local is for the local cloud'],
  ])('says %s which deployments there are, and stops', (_when, called, why) => {
    const { status, stderr, stacks } = call(called);

    expect(status).toBe(1);
    expect(stderr).toContain(why);
    expect(stderr).toMatch(
      /^ {2}demonstration +ap-southeast-1 .*\n {2}demonstration-cn +cn-north-1 /m,
    );
    expect(stderr).not.toMatch(/^ {2}local /m);
    expect(stacks).toEqual([]);
  });

  it('refuses credentials for another region', () => {
    const { status, stderr, stacks } = call({
      deployment: 'demonstration-cn',
      region: 'us-east-1',
    });

    expect([status, stacks]).toEqual([1, []]);
    expect(stderr).toContain('meant for cn-north-1, and the credentials are for us-east-1');
  });

  it('finds the Node of the lock file where the one that is called runs no TypeScript', () => {
    const { status, stderr } = call({ node: ['--no-experimental-strip-types'] });

    expect(status).toBe(1);
    expect(stderr).toContain('which deployment?');
  });
});

describe('every script of package.json', () => {
  const scripts: Readonly<Record<string, string>> = packageFile.scripts;
  const named = Object.keys(scripts).filter((name) => !Object.hasOwn(scripts, name.slice(3)));

  it.each(named)('%s sets itself up, or needs no package', (name) => {
    expect(scripts[`pre${name}`] ?? scripts[name]).toMatch(/^node local\/(?:setup|on-node)\.mjs/);
  });
});
