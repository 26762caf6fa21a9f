import type { Change } from '#domain/history/fact';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';

export type DutyChange = Change<Carrier, Duty>;

/** @throws {Error} when the duty is not open: such a history was not written by this product. */
export const changed = ({ open }: Carrier, id: Duty['id'], change: (duty: Duty) => Duty) => {
  const before = open.find((duty) => duty.id === id);
  if (!before) throw new Error(`duty ${id} is not open`);
  const duty = change(before);
  const left = open.flatMap((each) => {
    if (each.id !== id) return [each];
    return duty.ended ? [] : [duty];
  });
  return { open: left, duty };
};

export const withDuty = (
  state: Carrier,
  id: Duty['id'],
  change: (duty: Duty) => Duty,
): DutyChange => {
  const { open, duty } = changed(state, id, change);
  return { set: { open }, item: duty };
};
