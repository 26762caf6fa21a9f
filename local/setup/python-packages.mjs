import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findPython } from './find-python.mjs';
import { inLocal, inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { SetupError, say } from './say.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

const home = inLocal('python');
const requirements = inRoot('local', 'requirements.txt');
const stampFile = inLocal('python', 'stamp');
/** The command with which `local/cloud.ts` calls the Python that has the packages. */
const callFile = inLocal('python', 'call.json');

const PIP = [
  '-m',
  'pip',
  '--disable-pip-version-check',
  'install',
  '--require-hashes',
  '--no-deps',
];

const intoVenv = async (python) => {
  await run(python.command, ['-m', 'venv', home]);
  const command = inLocal('python', 'bin', 'python');
  await run(command, [...PIP, '-r', requirements]);
  return { command, pythonPath: null };
};

/**
 * Installs with pip into a folder: Debian's Python comes without ensurepip, and so cannot make a virtual environment.
 */
const intoFolder = async (python) => {
  const pythonPath = inLocal('python', 'packages');
  await run(python.command, [...PIP, '--target', pythonPath, '-r', requirements]);
  return { command: python.command, pythonPath };
};

const canMakeVenv = (python) =>
  run(python.command, ['-c', 'import venv, ensurepip']).then(
    () => true,
    () => false,
  );

const hasPip = (python) =>
  run(python.command, ['-m', 'pip', '--version']).then(
    () => true,
    () => false,
  );

const install = async (python) => {
  if (await canMakeVenv(python)) return intoVenv(python);
  if (await hasPip(python)) return intoFolder(python);
  throw new SetupError(
    `${python.command} has neither venv with ensurepip nor pip; install one of them ` +
      '(on Debian and Ubuntu: apt install python3-venv, or python3-pip)',
  );
};

export const installPythonPackages = async () => {
  const python = await findPython();
  // The folder is part of the hash: a virtual environment does not survive being moved.
  const hash = hashOf(readFileSync(requirements, 'utf8'), python, home);
  if (isStamped(stampFile, hash)) return;

  say(`installing the local cloud into Python ${python.version} ...`);
  rmSync(home, { recursive: true, force: true });
  writeFileSync(callFile, JSON.stringify(await install(python)));
  stamp(stampFile, hash);
};
