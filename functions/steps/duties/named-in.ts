import { type Case, caseRecord } from '#domain/composed/case';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { countyOf, lineageRefs } from '#domain/directory/routing';
import { isOpen } from '#domain/directory/successions';
import type { Named, NamedPlace } from '#domain/duty/named';
import type { OutcomeRead } from '#domain/input/read-outcome';
import { occupancyRecord, placeRecord } from '#domain/places/place';
import { type Loaded, type Ref, ref } from '#domain/record';
import { dutyTypeOf } from '#schemas/duties/index';
import { type FieldRole, fieldsIn } from '#schemas/field-role';
import { CaseId, OfficeId, OfficerId, PlaceId } from '#schemas/ids';
import { ifSeen } from '../cases/other-case.ts';
import type { Tools } from '../command.ts';

/** The fields of an outcome, as the officer sent them. */
export interface Sent extends OutcomeRead {
  readonly type: string;
}

interface Parses<T> {
  readonly safeParse: (value: unknown) => { readonly data?: T | undefined };
}

/** The fields of the outcome that have a role, with the ids that they hold. */
const idsOf = <T>(
  { type, outcome, fields }: Sent,
  role: FieldRole,
  schema: Parses<T>,
): readonly (readonly [field: string, id: T])[] => {
  const form = outcome === undefined ? undefined : dutyTypeOf(type).outcomes[outcome]?.form();
  if (!form) return [];
  return fieldsIn(form, role).flatMap((field) => {
    const { data: id } = schema.safeParse(fields[field]);
    return id === undefined ? [] : [[field, id] as const];
  });
};

const refsOf = <T, R>(ids: readonly (readonly [string, T])[], refOf: (id: T) => Ref<R>) =>
  ids.map(([, id]) => refOf(id));

/** The records to read for the names in an outcome. */
export const namedRefs = (sent: Sent) => {
  const places = idsOf(sent, 'place', PlaceId);
  return {
    offices: refsOf(idsOf(sent, 'office', OfficeId), (id) => ref(officeRecord, id)),
    officers: refsOf(idsOf(sent, 'officer', OfficerId), (id) => ref(officerRecord, id)),
    placed: refsOf(places, (id) => ref(placeRecord, id)),
    occupancies: refsOf(places, (id) => ref(occupancyRecord, id)),
    others: refsOf(idsOf(sent, 'case', CaseId), (id) => ref(caseRecord, id)),
  };
};

export type NamedRecords = Loaded<ReturnType<typeof namedRefs>>;

/** The divisions around a place, because a place in another county has schools and offices of its own. */
export const aroundRefs = (
  { placed }: Pick<NamedRecords, 'placed'>,
  { county }: Pick<Case, 'county'>,
) => ({
  around: placed
    .filter(({ division }) => countyOf(division) !== county)
    .slice(0, 1)
    .flatMap(({ division }) => lineageRefs(division)),
});

const byField = <T, V>(
  ids: readonly (readonly [string, T])[],
  find: (id: T) => V | undefined,
): Readonly<Record<string, V>> =>
  Object.fromEntries(
    ids.flatMap(([field, id]) => {
      const found = find(id);
      return found === undefined ? [] : [[field, found] as const];
    }),
  );

type Around = Loaded<ReturnType<typeof aroundRefs>>;

const placesIn = (sent: Sent, found: NamedRecords & Around, county: Case['county']) =>
  byField(idsOf(sent, 'place', PlaceId), (id): NamedPlace | undefined => {
    const place = found.placed.find((each) => each.id === id);
    if (!place) return undefined;
    const isElsewhere = countyOf(place.division) !== county;
    return {
      place,
      occupancy: found.occupancies.find((each) => each.place === id),
      around: isElsewhere ? found.around : undefined,
    };
  });

/** The pseudonyms of people whose citizen ids an outcome contains, as a case stores them. */
const personsIn = async (sent: Sent, { vault }: Pick<Tools, 'vault'>) => {
  const fields = [...idsOf(sent, 'carer', anyText), ...idsOf(sent, 'person', anyText)];
  const named = fields.map(async ([field, ids]) => {
    const pseudonyms = ids.map((id) => vault.pseudonym('child', id.toUpperCase()));
    return [field, await Promise.all(pseudonyms)] as const;
  });
  return Object.fromEntries(await Promise.all(named));
};

/** Accepts one text, or several. */
const anyText: Parses<readonly string[]> = {
  safeParse: (value) => {
    const texts = [value ?? []].flat().filter((each) => typeof each === 'string');
    return texts.length > 0 ? { data: texts } : {};
  },
};

/** The records that were read for the names in an outcome, for a case or a file of this county. */
export interface Naming {
  readonly county: Case['county'];
  readonly found: NamedRecords & Around;
  readonly tools: Tools;
}

/** The records that the fields of an outcome name. */
export const namedIn = async (
  sent: Sent,
  { county, found, tools }: Naming,
): Promise<Named<Case>> => ({
  // A closed office can receive nothing.
  offices: byField(idsOf(sent, 'office', OfficeId), (id) =>
    isOpen(id, tools.successors) ? found.offices.find((each) => each.id === id) : undefined,
  ),
  officers: byField(idsOf(sent, 'officer', OfficerId), (id) =>
    found.officers.find((each) => each.id === id && !each.left),
  ),
  places: placesIn(sent, found, county),
  persons: await personsIn(sent, tools),
  others: byField(idsOf(sent, 'case', CaseId), (id) =>
    ifSeen(
      found.others.find((each) => each.id === id),
      tools,
    ),
  ),
});
