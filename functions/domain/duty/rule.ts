import type { DutyCode } from '#schemas/duties/index';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';
import { endedByRule } from './open-duty.ts';

/** A rule that ends open duties as pointless when a fact has made them so. */
export interface Rule<S, C extends DutyCode = DutyCode> {
  /** The name of the rule, which the history gives as the reason for the end. */
  readonly name: string;
  /** The duty types that it may end; all types if absent. */
  readonly of?: readonly C[];
  readonly holds: (duty: Duty, state: S) => boolean;
}

/** Ends every open duty that a fact has made pointless; every write asks for this. */
export const pointlessDuties = <S extends Pick<Carrier, 'open'>>(
  state: S,
  rules: readonly Rule<S>[],
) =>
  state.open.flatMap((duty) => {
    const rule = rules.find(
      ({ of, holds }) => (of?.some((code) => code === duty.type) ?? true) && holds(duty, state),
    );
    return rule ? [endedByRule(duty.id, 'superseded', rule.name)] : [];
  });
