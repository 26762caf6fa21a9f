import type { Case } from '#domain/case/case';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';

/** 应当给予训诫（批评教育）并通报: the village is told after the education. */
export const educatedFirst = ({
  state: { open },
  duty: { episodeId, subject },
}: OnOutcome<Case>): readonly Complaint[] =>
  open.some(
    (each) =>
      each.type === 'educate-guardian' && each.episodeId === episodeId && each.subject === subject,
  )
    ? [
        complaint('outcome', 'sent', [
          '请先登记训诫或批评教育，再通报',
          'record the reprimand, or the criticism and education, first',
        ]),
      ]
    : [];
