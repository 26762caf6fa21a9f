import type { Case } from '#domain/case/case';
import { stepName } from '#domain/duty/changes';
import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';

const isDropped = ({ episodeId, subject }: Duty, { episodes }: Case): boolean =>
  episodes[episodeId]?.outcomes[stepName({ step: 'investigate', subject })] === 'dropped';

/** Whether the duty was opened towards nobody in particular, before each guardian had a duty of their own. */
const isOfEachNow = ({ episodeId, subject }: Duty, { open }: Case): boolean =>
  subject === undefined &&
  open.some(
    (each) =>
      each.type === 'handle-abandonment' &&
      each.episodeId === episodeId &&
      each.subject !== undefined,
  );

export const pointless = [
  {
    name: 'the investigation was dropped',
    of: ['review-arrest'],
    holds: isDropped,
  },
  {
    name: 'it is owed towards each guardian now',
    of: ['handle-abandonment'],
    holds: isOfEachNow,
  },
] satisfies readonly Rule<Case>[];
