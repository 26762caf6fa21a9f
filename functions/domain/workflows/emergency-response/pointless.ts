import { reportOf } from '#domain/case/report-of';
import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';
import type { AssessedCase } from './assessment.ts';

const assessmentOf = ({ episodeId }: Duty, { assessment }: AssessedCase) =>
  assessment?.episodeId === episodeId ? assessment : undefined;

export const pointless = [
  {
    // `rep.assist`: the duty ends once the police have recorded what they found; nothing waits for it.
    name: 'the police have recorded what they found',
    of: ['assist'],
    holds: ({ episodeId }, state) => state.episodes[episodeId]?.outcomes.dispatch !== undefined,
  },
  {
    // `rep.assist` binds mandatory reporters only; a citizen who reports has no further duty.
    name: 'the reporter is not a mandatory reporter',
    of: ['assist'],
    holds: (duty, state) => reportOf(duty, state)?.mandatory === false,
  },
  {
    name: 'the assessment calls for no services',
    of: ['serve'],
    holds: (duty, state) => assessmentOf(duty, state)?.services.length === 0,
  },
  {
    name: 'no hardship, or outside the policy',
    of: ['secure'],
    holds: (duty, state) => {
      const assessment = assessmentOf(duty, state);
      return assessment !== undefined && !(assessment.hardship && assessment.meetsPolicy);
    },
  },
] satisfies readonly Rule<AssessedCase>[];
