import type { Case } from './case.ts';
import type { Duty } from './duty.ts';
import type { Draft } from './event.ts';
import { ended } from './open-duty.ts';
import { reportOf } from './report-of.ts';

interface Rule {
  /** Said in the history as what ended the duty. */
  readonly name: string;
  /** Duty types that the rule may end; none named means all. */
  readonly of?: readonly string[];
  readonly holds: (duty: Duty, state: Case) => boolean;
}

const isSafe = ({ care }: Case): boolean => care !== undefined && care.kind !== 'placed';

/** Another escort of the same response is under way, and will serve the child. */
const escortUnderWay = (duty: Duty, state: Case): boolean =>
  state.open.some(
    ({ id, type, episodeId, openedAt }) =>
      type === 'escort' &&
      episodeId === duty.episodeId &&
      id !== duty.id &&
      `${openedAt}${id}` < `${duty.openedAt}${duty.id}`,
  );

const assessmentOf = ({ episodeId }: Duty, { assessment }: Case) =>
  assessment?.episodeId === episodeId ? assessment : undefined;

/** Facts that make an open duty pointless; each is asked of every open duty in every write. */
const rules: readonly Rule[] = [
  {
    name: 'the case is closed',
    holds: (_duty, state) => state.status === 'closed',
  },
  {
    // `rep.assist`: the police's record of what they found ends it; it blocks nothing.
    name: 'the police have recorded what they found',
    of: ['assist'],
    holds: ({ episodeId }, state) => state.episodes[episodeId]?.outcomes.dispatch !== undefined,
  },
  {
    // `rep.assist` binds mandatory reporters; a citizen who reports owes nothing further.
    name: 'the reporter is not a mandatory reporter',
    of: ['assist'],
    holds: (duty, state) => reportOf(duty, state)?.mandatory === false,
  },
  {
    name: 'the child is already in care, or a parent or trustee is there',
    of: ['escort'],
    holds: (duty, state) => state.care !== undefined || escortUnderWay(duty, state),
  },
  {
    name: 'a parent or trustee is there',
    of: ['notify-parents'],
    holds: (_duty, state) => isSafe(state),
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
];

const ruleFor = (duty: Duty, state: Case): Rule | undefined =>
  rules.find(({ of, holds }) => (of?.includes(duty.type) ?? true) && holds(duty, state));

/** Ends every open duty that a fact has made pointless; asked after every write and opening. */
export const settles = (state: Case): readonly Draft[] =>
  state.open.flatMap((duty) => {
    const rule = ruleFor(duty, state);
    return rule ? [ended(duty.id, 'superseded', rule.name)] : [];
  });
