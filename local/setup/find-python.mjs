import { run } from './run.mjs';
import { SetupError } from './say.mjs';

const OLDEST_MINOR = 10;
const NEWEST_MINOR = 15;

const names = [
  'python3',
  'python',
  ...Array.from(
    { length: NEWEST_MINOR - OLDEST_MINOR + 1 },
    (_, i) => `python3.${NEWEST_MINOR - i}`,
  ),
];

const PROBE = 'import platform, sys; print(platform.python_version(), sys.executable, sep="\\n")';

const probe = async (name) => {
  try {
    const [version = '', command = ''] = (await run(name, ['-c', PROBE])).trim().split('\n');
    const [major, minor] = version.split('.').map(Number);
    return { command, version, fits: major === 3 && minor >= OLDEST_MINOR };
  } catch {
    return undefined;
  }
};

/**
 * The first Python on PATH that is new enough.
 *
 * @throws SetupError naming the versions that were found, when none is
 */
export const findPython = async () => {
  const tooOld = [];
  for (const name of names) {
    const found = await probe(name);
    if (found?.fits) return { command: found.command, version: found.version };
    if (found) tooOld.push(`${name} is ${found.version}`);
  }
  const seen = tooOld.length > 0 ? tooOld.join(', ') : 'none was found';
  throw new SetupError(`Python 3.${OLDEST_MINOR} or newer is needed on PATH (${seen})`);
};
