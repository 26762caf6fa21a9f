import type { Case } from './case.ts';
import type { Duty } from './duty.ts';
import type { Draft } from './event.ts';
import { ended } from './open-duty.ts';

interface Rule {
  readonly name: string;
  /** Duty types that the rule may end; none named means all. */
  readonly of?: readonly string[];
  readonly holds: (duty: Duty, state: Case) => boolean;
}

/** Facts that make an open duty pointless. */
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
    holds: ({ owner }, state) =>
      state.reports.some(
        ({ id, mandatory }) => 'reporter' in owner && id === owner.reporter && !mandatory,
      ),
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
