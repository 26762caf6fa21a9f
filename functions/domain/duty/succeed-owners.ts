import { present, type Successors } from '#domain/directory/successions';
import type { Draft } from '#domain/history/fact';
import { dutyTypeOf } from '#schemas/duties/index';
import type { OfficeId } from '#schemas/ids';
import type { Carrier } from './carrier.ts';
import { type Duty, ownerOffice } from './duty.ts';
import { OwnerSucceeded } from './facts.ts';

const isClosed = (office: OfficeId | undefined, successors: Successors): office is OfficeId =>
  office !== undefined && present(office, successors) !== office;

const succeeded = (duty: Duty, successors: Successors): readonly Draft[] => {
  const { owner, recorder } = duty;
  const office = ownerOffice(duty);
  const from = [office, recorder].find((each) => isClosed(each, successors));
  if (!from) return [];
  const next = 'office' in owner ? { ...owner, office: present(owner.office, successors) } : owner;
  const data = {
    dutyId: duty.id,
    from,
    owner: next,
    ...(recorder && { recorder: present(recorder, successors) }),
  };
  return [{ fact: OwnerSucceeded.of(data), basis: dutyTypeOf(duty.type).basis }];
};

/** Hands each open duty that still names a closed office to its successor; run again, it finds nothing. */
export const succeedOwners = (
  { open }: Pick<Carrier, 'open'>,
  successors: Successors = {},
): readonly Draft[] => open.flatMap((duty) => succeeded(duty, successors));
