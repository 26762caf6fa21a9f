import type { Duty } from '#domain/duty/duty';
import { ended } from '#domain/duty/open-duty';
import type { Rule } from '#domain/duty/rule';
import { responseRules } from '#domain/workflows/emergency-response/settles';
import { recallRules } from '#domain/workflows/parent-recall/settles';
import { custodyRules } from '#domain/workflows/temporary-custody/settles';
import type { Case } from './case.ts';
import type { Draft } from './event.ts';

/** Facts that make an open duty pointless; each is asked of every open duty in every write. */
const rules: readonly Rule[] = [
  {
    name: 'the case is closed',
    holds: (_duty, state) => state.status === 'closed',
  },
  ...responseRules,
  ...recallRules,
  ...custodyRules,
];

const ruleFor = (duty: Duty, state: Case): Rule | undefined =>
  rules.find(({ of, holds }) => (of?.includes(duty.type) ?? true) && holds(duty, state));

/** Ends every open duty that a fact has made pointless; asked after every write and opening. */
export const settles = (state: Case): readonly Draft[] =>
  state.open.flatMap((duty) => {
    const rule = ruleFor(duty, state);
    return rule ? [ended(duty.id, 'superseded', rule.name)] : [];
  });
