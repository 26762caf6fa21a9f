import { spawnSync } from 'node:child_process';
import type { Check } from './fault.ts';
import { root } from './root.ts';

const LONGEST = 72;

/** The most commits that are sent together; a clone with fewer has fewer to check. */
const LATEST = 40;

/** Checks the messages of the latest commits, which can still be changed. */
export const commits: Check = {
  name: 'commits',
  run: () => {
    const asked = ['log', `-${LATEST}`, '--no-merges', '--format=%h %s'];
    const { stdout } = spawnSync('git', asked, { cwd: root, encoding: 'utf8' });
    // Without git there is nothing to check.
    const lines = stdout?.split('\n').filter(Boolean) ?? [];
    return lines.flatMap((line) => {
      const [hash = '', ...words] = line.split(' ');
      const subject = words.join(' ');
      if (subject.length <= LONGEST) return [];
      const reason = `its subject has ${subject.length} characters, and may have ${LONGEST}: ${subject}`;
      return [{ file: `commit ${hash}`, reason }];
    });
  },
};
