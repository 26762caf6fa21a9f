import type { DutyCode } from '#schemas/duties/index';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';
import { endedByRule } from './open-duty.ts';

/** A fact that makes open duties pointless. */
export interface Rule<S, C extends DutyCode = DutyCode> {
  /** The history names it as what ended the duty. */
  readonly name: string;
  /** The duty types that it may end; without it, all. */
  readonly of?: readonly C[];
  readonly holds: (duty: Duty, state: S) => boolean;
}

/** The end of every open duty that a fact has made pointless; asked in every write. */
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
