import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { inRoot, root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

/** Inside `node_modules`, so that deleting the packages deletes the stamp. */
const stampFile = inRoot('node_modules', '.heli-stamp');

/** The parts of package.json that decide about packages: a changed script reinstalls nothing. */
const wanted = () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    readFileSync(inRoot('package.json'), 'utf8'),
  );
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8');
  const packages = { dependencies, devDependencies, optionalDependencies, overrides };
  return hashOf(packages, lock, process.platform, process.arch);
};

/**
 * npm with the host's Node: `npm ci` deletes the Node that it installed itself, and an npm started
 * by a package script would find that one first on its PATH.
 */
const npm = () => {
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(root));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script === undefined || node === undefined) return { command: 'npm', args: [], env };
  const host = node.startsWith(root) ? 'node' : node;
  if (host !== 'node') env.PATH = [dirname(host), ...path].join(delimiter);
  return { command: host, args: [script], env };
};

export const installNodePackages = async () => {
  const hash = wanted();
  if (isStamped(stampFile, hash)) return;

  say('installing npm packages (a minute the first time) ...');
  const { command, args, env } = npm();
  await run(command, [...args, 'ci', '--no-audit', '--no-fund'], { env });
  stamp(stampFile, hash);
};
