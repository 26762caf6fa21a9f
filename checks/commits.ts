import { spawnSync } from 'node:child_process';
import type { Check } from './fault.ts';
import { root } from './root.ts';

const LONGEST = 72;

/** So many commits may be sent together; a clone that holds fewer has fewer to show. */
const LATEST = 40;

/** The latest commits, which can still be mended, say in one line each what they do. */
export const commits: Check = {
  name: 'commits',
  run: () => {
    const asked = ['log', `-${LATEST}`, '--no-merges', '--format=%h %s'];
    const { stdout } = spawnSync('git', asked, { cwd: root, encoding: 'utf8' });
    // Where there is no git there is nothing to mend.
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
