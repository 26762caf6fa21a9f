import type { Case } from '#domain/case/case';
import { isSafe } from '#domain/case/safety';
import { suspectsIn } from '#domain/case/suspects';
import { stepName } from '#domain/duty/changes';
import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';
import { latestOf } from '#domain/episode/order';
import { HOMES, INSTITUTIONS, type PlacementKind } from '#schemas/codes/placement-kind';

const isOfCustody = ({ episodeId }: Duty, { episodes }: Case): boolean =>
  episodes[episodeId]?.machine === 'temporary-custody';

const isOneOf = (kinds: readonly PlacementKind[], { custody }: Case): boolean =>
  custody !== undefined && kinds.includes(custody.receiver);

/** With a relative or the village there is no institution, and so none of its procedures and services. */
const hasInstitution = (state: Case): boolean => isOneOf(INSTITUTIONS, state);

/** The duties that are owed while a child is in custody, and that become pointless when the custody is over. */
const during = [
  'admit',
  'name-carer',
  'decide-care',
  'keep-contact',
  'give-services',
  'transfer-school',
  'delegate-care',
  'assess-return',
  'review-custody',
  'review-majority',
  'move-child',
  'end-custody',
] as const;

/** The outcomes by which a recall has reached a parent. */
const REACHED = [
  ['order-return', ['ordered', 'refuses']],
  ['contact-parent', ['reached', 'refuses']],
  ['notify-parents', ['notified', 'refuses']],
] as const;

/** An order that is opened by hand during a custody stands in the episode of the custody. */
const wasReached = ({ subject, episodeId }: Duty, { episodes }: Case): boolean => {
  const [, recall] = latestOf(episodes, 'parent-recall') ?? [];
  const outcomesIn = [recall?.outcomes, episodes[episodeId]?.outcomes];
  return REACHED.some(([step, reached]) =>
    outcomesIn.some((outcomes) =>
      reached.some((each) => outcomes?.[stepName({ step, subject })] === each),
    ),
  );
};

/** Whether it is the one duty for all parents of an older machine, beside one for a parent. */
const isOfEachNow = ({ episodeId, subject }: Duty, { open }: Case): boolean =>
  subject === undefined &&
  open.some(
    (each) =>
      each.type === 'keep-contact' && each.episodeId === episodeId && each.subject !== undefined,
  );

export const pointless = [
  {
    name: 'the custody is over, or another has followed it',
    of: during,
    holds: (duty, state) => isOfCustody(duty, state) && state.custody?.episodeId !== duty.episodeId,
  },
  {
    // After a death only the written end and the response to the incident are owed.
    name: 'the child is dead',
    of: during.filter((type) => type !== 'end-custody'),
    holds: (duty, state) => isOfCustody(duty, state) && state.diedAt !== undefined,
  },
  {
    name: 'no institution has the child',
    of: ['admit', 'decide-care', 'give-services', 'transfer-school'],
    holds: (duty, state) => isOfCustody(duty, state) && !hasInstitution(state),
  },
  {
    name: 'a person is named',
    of: ['name-carer'],
    holds: (_duty, state) => state.custody?.named === true || isOneOf(HOMES, state),
  },
  {
    // `pol.contact` applies only after the escort of a child whose parents could not be reached.
    name: 'the parents were reached, or never out of reach',
    of: ['keep-contact'],
    holds: (duty, state) =>
      state.custody?.occasion !== 'parents_unreachable' ||
      isSafe(state) ||
      wasReached(duty, state) ||
      isOfEachNow(duty, state),
  },
  {
    // A guardian who is accused, or pursued for a crime, is judged by name in any custody.
    name: 'no guardianship of civil affairs',
    of: ['assess-return'],
    holds: (_duty, state) =>
      state.custody?.kind !== 'temporary_guardianship' && suspectsIn(state).length === 0,
  },
] satisfies readonly Rule<Case>[];
