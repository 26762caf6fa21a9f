import type { Sex } from '#schemas/child-identity';
import type { Instant, LocalDate } from '#schemas/time';
import { type Naming, namesChild } from './names-child.ts';

/** The fields of a report that tell children apart. */
export interface SaidOfChild {
  readonly citizenId?: string | undefined;
  readonly birthDate?: LocalDate | undefined;
  readonly sex?: Sex | undefined;
}

/** Whether the number in a report names its child, judged by the report's other fields; nothing without a number. */
export const namingIn = (
  { citizenId, ...said }: SaidOfChild = {},
  at: Instant,
): Naming | undefined => (citizenId ? namesChild(citizenId, { at, said }) : undefined);

/** The number by which a report's child is known, if it can be the child's own. */
export const numberOf = (child: SaidOfChild | undefined, at: Instant): string | undefined => {
  const naming = namingIn(child, at);
  return naming?.names ? naming.number : undefined;
};
