import { spawnSync } from 'node:child_process';
import type { Check } from './fault.ts';
import { root } from './root.ts';

const LONGEST = 72;

/** The newest commit, which can still be mended, says in one line what it does. */
export const commits: Check = {
  name: 'commits',
  run: () => {
    const { stdout } = spawnSync('git', ['log', '-1', '--no-merges', '--format=%s'], {
      cwd: root,
      encoding: 'utf8',
    });
    // Where there is no git there is nothing to mend.
    const subject = stdout?.trim() ?? '';
    if (subject.length <= LONGEST) return [];
    const reason = `its subject has ${subject.length} characters, and may have ${LONGEST}: ${subject}`;
    return [{ file: 'the newest commit', reason }];
  },
};
