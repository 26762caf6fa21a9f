import type { Case } from '#domain/case/case';
import { answersRoster } from '#domain/case/unattended';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { TrusteeKin } from '#schemas/workflows/parent-recall/codes/trustee-kin';

interface Trustee {
  readonly kin?: TrusteeKin | undefined;
}

const INCAPABLE: EmergencySituation = 'guardian_incapable_or_not_performing';

type On = Pick<OnOutcome<Case>, 'state' | 'duty' | 'context'>;

/**
 * 委托其他亲属监护照料: whose guardian cannot care, or does not, is entrusted to another relative alone; a child found
 * alone, or answered by the notice of rosters, may go to others, too.
 */
const isRestricted = ({ state, duty, context }: On): boolean => {
  const situations = state.episodes[duty.episodeId]?.situations ?? [];
  const others = situations.includes('living_alone') || answersRoster(situations, context);
  return situations.includes(INCAPABLE) && !others;
};

/** A colleague may not be the trustee if the notice says 其他亲属. */
export const againstKin = ({ kin }: Trustee, on: On): readonly Complaint[] => {
  if (!isRestricted(on)) return [];
  const { value, basis } = on.context.policy.setting('trustee.kin_incapable');
  if (kin && value.includes(kin)) return [];
  const cites = basis.map(({ doc, section }) => `${doc} ${section}`).join('; ');
  const words = [
    `此情形只可委托其他亲属监护照料，须注明（pol.incap；${cites}）`,
    `here another relative alone is entrusted: say that it is one (pol.incap; ${cites})`,
  ] as const;
  return [complaint('kin', kin ?? 'nothing', words, value.join(' | '))];
};
