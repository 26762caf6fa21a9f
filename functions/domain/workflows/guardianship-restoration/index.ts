import type { Case } from '#domain/case/case';
import { guardianshipOf, lateOf } from '#domain/case/guardianship-changes';
import { RestorationEnded } from '#domain/case/guardianship-facts';
import { caseWorkflow } from '#domain/case/workflow';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import type { DataOf, Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import { Parent } from '#schemas/codes/parent';
import type { Instant } from '#schemas/time';
import * as duties from '#schemas/workflows/guardianship-restoration/duties';
import { againstUnheard } from './against-unheard.ts';

interface Decision {
  readonly at: Instant;
}

const restorationOf = ({ duty, state }: Pick<OnOutcome<Case>, 'duty' | 'state'>) => {
  const { data: guardian } = Parent.safeParse(duty.subject);
  return guardian && { guardian, application: guardianshipOf(state, guardian).restoration };
};

const againstBefore = (
  { at }: Partial<Decision>,
  on: Pick<OnOutcome<Case>, 'duty' | 'state'>,
): readonly Complaint[] => {
  const filedAt = restorationOf(on)?.application?.at;
  return at === undefined || filedAt === undefined || at >= filedAt
    ? []
    : [complaint('at', at, ['早于申请时间', 'before the application'], `≥ ${filedAt}`)];
};

const decided = (
  { at }: Decision,
  how: DataOf<typeof RestorationEnded>['how'],
  on: OnOutcome<Case>,
): readonly Draft[] => {
  const of = restorationOf(on);
  if (!of) return [];
  const { guardian, application } = of;
  const isBarred = how === 'restored' && (application?.bars.length ?? 0) > 0;
  return drafts(
    on.duty,
    RestorationEnded.of({
      ...{ guardian, at, how },
      ...(isBarred && { despiteBar: true as const }),
      ...lateOf(on.state, { guardian, at }),
    }),
  );
};

/** The restoration of a guardianship by the court; bars are shown to it, and decide nothing. */
export const guardianshipRestoration = caseWorkflow(duties, {
  outcomes: {
    'judge-restoration': {
      restored: {
        refuses: (fields, on) => [...againstBefore(fields, on), ...againstUnheard(fields)],
        means: (fields, on) => decided(fields, 'restored', on),
      },
      refused: {
        refuses: againstBefore,
        means: (fields, on) => decided(fields, 'refused', on),
      },
      withdrawn: {
        refuses: againstBefore,
        means: (fields, on) => decided(fields, 'withdrawn', on),
      },
    },
  },
});
