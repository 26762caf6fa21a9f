import type { DataOf } from '#domain/history/fact';
import type { Parent } from '#schemas/codes/parent';
import type { Instant } from '#schemas/time';
import type { Case } from './case.ts';
import type { Guardianship, Named } from './guardianship.ts';
import type * as facts from './guardianship-facts.ts';

type Guardianships = Pick<Case, 'guardianships'>;

interface OfGuardian {
  readonly guardian: Parent;
  readonly at: Instant;
}

/** The record of this guardian's guardianship in a case. */
export const guardianshipOf = ({ guardianships }: Guardianships, guardian: Parent): Guardianship =>
  guardianships?.[guardian] ?? {};

/** Whether the guardianship of this parent was revoked and not restored. */
export const isWithout = (state: Guardianships, parent: Parent): boolean => {
  const { ended, restoredAt } = guardianshipOf(state, parent);
  return ended?.how === 'revoked' && restoredAt === undefined;
};

/** Marks a fact that was entered late: it is of an earlier moment than those already known of this guardian. */
export const lateOf = (
  state: Guardianships,
  { guardian, at }: OfGuardian,
): { readonly outOfOrder?: true } => {
  const { latest } = guardianshipOf(state, guardian);
  return latest !== undefined && at < latest ? { outOfOrder: true } : {};
};

const changed = (
  state: Guardianships,
  { guardian, at }: OfGuardian,
  change: (known: Guardianship) => Guardianship,
) => {
  const known = guardianshipOf(state, guardian);
  const latest = known.latest !== undefined && known.latest > at ? known.latest : at;
  const guardianship = { ...change(known), latest };
  return { set: { guardianships: { ...state.guardianships, [guardian]: guardianship } } };
};

/** Whether a moment is later than another; a fact may be entered after one that it precedes. */
const isAfter = (at: Instant, other: Instant | undefined): boolean =>
  other === undefined || at > other;

const together = (before: Named | undefined, data: DataOf<typeof facts.RespondentNamed>): Named => {
  const refusingSince = data.refusingSince ?? before?.refusingSince;
  const educations = data.educations ?? before?.educations;
  return {
    at: before?.at ?? data.at,
    grounds: [...new Set([...(before?.grounds ?? []), ...data.grounds])],
    ...(refusingSince && { refusingSince }),
    ...(educations && { educations }),
  };
};

export const named = (state: Guardianships, data: DataOf<typeof facts.RespondentNamed>) =>
  changed(state, data, (known) => ({ ...known, named: together(known.named, data) }));

export const omitted = (state: Guardianships, data: DataOf<typeof facts.PetitionOmitted>) =>
  changed(state, data, (known) => ({ ...known, omittedAt: data.at }));

export const listed = (state: Guardianships, data: DataOf<typeof facts.EvidenceListed>) =>
  changed(state, data, (known) => {
    const { held, missing } = data;
    return { ...known, evidence: { held, missing } };
  });

/** Whether the judgment on a petition of this moment was entered before the petition. */
export const isDecided = (state: Guardianships, { guardian, at }: OfGuardian): boolean => {
  const { ended } = guardianshipOf(state, guardian);
  return ended !== undefined && at <= ended.at;
};

/** A second petition is added to the one before the court. */
export const filed = (state: Guardianships, data: DataOf<typeof facts.PetitionFiled>) =>
  changed(state, data, ({ omittedAt: _filed, ...known }) => {
    const { at, petitioner, asks } = data;
    if (known.petition || isDecided(state, data)) return known;
    return { ...known, petition: { at, petitioner, asks } };
  });

export const accepted = (state: Guardianships, data: DataOf<typeof facts.PetitionAccepted>) =>
  changed(state, data, ({ petition, ...known }) =>
    petition ? { ...known, petition: { ...petition, acceptedAt: data.at } } : known,
  );

export const petitionEnded = (state: Guardianships, data: DataOf<typeof facts.PetitionEnded>) =>
  changed(state, data, ({ petition: _ended, ...known }) => known);

export const ended = (state: Guardianships, data: DataOf<typeof facts.GuardianshipEnded>) =>
  changed(state, data, (known) => {
    const { at, how } = data;
    if (!isAfter(at, known.ended?.at)) return known;
    const { restoredAt, ...rest } = known;
    const isStill = restoredAt !== undefined && restoredAt > at;
    return { ...rest, ...(isStill && { restoredAt }), ended: { at, how } };
  });

export const restorationFiled = (
  state: Guardianships,
  data: DataOf<typeof facts.RestorationFiled>,
) =>
  changed(state, data, (known) => {
    const { at, bars } = data;
    return { ...known, restoration: known.restoration ?? { at, bars } };
  });

/** A restoration that is entered after a later revocation does not change that revocation. */
export const restorationEnded = (
  state: Guardianships,
  data: DataOf<typeof facts.RestorationEnded>,
) =>
  changed(state, data, ({ restoration: _ended, ...known }) => {
    const { at, how } = data;
    const isLatest = known.ended === undefined || at >= known.ended.at;
    return { ...known, ...(how === 'restored' && isLatest && { restoredAt: at }) };
  });

/** A guardian appointed for a child without one replaces nobody. */
export const appointed = (state: Guardianships, data: DataOf<typeof facts.GuardianAppointed>) => {
  const { who, inPlaceOf: guardian, at } = data;
  if (guardian === undefined) return { set: {} };
  return changed(state, { guardian, at }, (known) =>
    isAfter(at, known.appointed?.at) ? { ...known, appointed: { who, at } } : known,
  );
};
