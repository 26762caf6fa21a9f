import type { Case } from '#domain/case/case';
import { answersRoster } from '#domain/case/unattended';
import type { OnOutcome } from '#domain/duty/workflow';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { TrusteeFlag } from '#schemas/codes/trustee-flag';
import type { TrusteeKin } from '#schemas/workflows/parent-recall/codes/trustee-kin';

interface Trustee {
  readonly kin?: TrusteeKin | undefined;
}

const INCAPABLE: EmergencySituation = 'guardian_incapable_or_not_performing';

type On = Pick<OnOutcome<Case>, 'state' | 'duty' | 'context'>;

/**
 * 委托其他亲属监护照料: if a guardian cannot care, or does not, the texts name another relative alone. A child found alone, or
 * answered by the notice of rosters, may go to others, too.
 */
const isRestricted = ({ state, duty, context }: On): boolean => {
  const situations = state.episodes[duty.episodeId]?.situations ?? [];
  const others = situations.includes('living_alone') || answersRoster(situations, context);
  return situations.includes(INCAPABLE) && !others;
};

/** Flags a trustee who is not said to be a relative where the text says 其他亲属. The trustee is recorded all the same. */
export const kinFlags = ({ kin }: Trustee, on: On): readonly TrusteeFlag[] => {
  if (!isRestricted(on)) return [];
  const { value } = on.context.policy.setting('trustee.kin_incapable');
  return kin && value.includes(kin) ? [] : [TrusteeFlag.enum.not_relative];
};
