import { birthdayRecord, refuseUnderAge } from '#domain/case/birthday';
import type { Case } from '#domain/case/case';
import { holdFirstOfVisit, linkCases } from '#domain/case/link-cases';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { countyOf, lineageRefs } from '#domain/directory/routing';
import { isOpen } from '#domain/directory/successions';
import { endDuty as decideEnd } from '#domain/duty/end-duty';
import type { NamedInOutcome } from '#domain/duty/named-in-outcome';
import { Refusal } from '#domain/errors';
import { complaintsOf } from '#domain/input/complaints';
import { refuseBeforeBirth } from '#domain/input/not-ahead';
import { type Occupancies, occupancyWrites } from '#domain/places/occupancy';
import { occupancyRecord, type Place, placeRecord } from '#domain/places/place';
import { ref } from '#domain/record';
import { CitizenId } from '#schemas/citizen-id';
import { dutyTypeOf } from '#schemas/duties/index';
import { outcomeForm } from '#schemas/duty-type';
import { CaseId, type DutyId, OfficeId, OfficerId, PlaceId } from '#schemas/ids';
import { commitThere, seenCase } from '../cases/other-case.ts';
import type { Tools } from '../command.ts';
import { birthDateIn } from './birth-date.ts';
import { actingOfficer } from './context.ts';
import { dutyCommand } from './duty-command.ts';

interface Input {
  readonly params: { readonly dutyId: DutyId };
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the duty's own type makes of the body. @throws {Refusal} `bad-input`. */
const outcomeOf = (type: string, body: Input['body']) => {
  const form = outcomeForm(dutyTypeOf(type));
  const parsed = form.safeParse(body);
  if (!parsed.success) {
    throw new Refusal('bad-input', { complaints: complaintsOf(parsed.error, form, body) });
  }
  const { outcome, ...fields } = parsed.data;
  return { outcome: String(outcome), fields };
};

/** Fields that hold citizen ids, as an outcome may name them. */
const citizenIds = ['receivedById', 'trusteeId', 'accusedIds'] as const;

/** Whoever an outcome names by citizen id, as the case knows people: by a pseudonym. */
const personsIn = async (body: Input['body'], { vault }: Tools) => {
  const named = citizenIds.map(async (field) => {
    const ids = [body[field] ?? []].flat().map((id) => CitizenId.safeParse(id).data);
    const known = ids.filter((id) => id !== undefined);
    const pseudonyms = known.map((id) => vault.pseudonym('child', id.toUpperCase()));
    return [field, await Promise.all(pseudonyms)] as const;
  });
  return Object.fromEntries(await Promise.all(named));
};

/** The divisions of a place in another county, which has schools and offices of its own. */
const aroundOf = async (place: Place | undefined, { county }: Case, { store }: Tools) => {
  if (!place || countyOf(place.division) === county) return undefined;
  const [{ around }] = await store.load({ around: lineageRefs(place.division) });
  return around;
};

/** The office, the officer, the place and the people whom an outcome names. */
const namedIn = async (body: Input['body'], state: Case, tools: Tools) => {
  const { store, successors } = tools;
  const { to, confirmedBy, placeId } = body;
  const office = OfficeId.safeParse(to).data;
  const officer = OfficerId.safeParse(confirmedBy).data;
  const id = PlaceId.safeParse(placeId).data;
  const left = state.custody?.place;
  const [{ receiver, confirmer, place, occupancy, before, birthday }] = await store.load({
    birthday: ref(birthdayRecord, state.id),
    // Nothing can be given to an office that has closed.
    receiver: office && isOpen(office, successors) ? ref(officeRecord, office) : undefined,
    confirmer: officer && ref(officerRecord, officer),
    place: id && ref(placeRecord, id),
    occupancy: id && ref(occupancyRecord, id),
    before: left && left !== id ? ref(occupancyRecord, left) : undefined,
  });
  const named: NamedInOutcome = {
    receiver,
    confirmer: confirmer?.left ? undefined : confirmer,
    place,
    occupancy,
    around: await aroundOf(place, state, tools),
    persons: await personsIn(body, tools),
  };
  const occupancies: Occupancies = new Map([
    ...(left ? [[left, before] as const] : []),
    ...(id ? [[id, occupancy] as const] : []),
  ]);
  return { named, occupancies, birthDate: await birthDateIn(birthday, tools) };
};

/** The case of a sibling whom the same visit found: both say so. @throws {Refusal} `bad-input`. */
const sameVisit = async ({ sameVisitAs, measures }: Input['body'], state: Case, tools: Tools) => {
  const { data: id } = CaseId.safeParse(sameVisitAs);
  if (!id) return { here: [], there: [] };
  const other = await seenCase(id, tools);
  const linking = { field: 'sameVisitAs', why: 'same_visit' } as const;
  const { here, there } = linkCases(state, other, id, linking);
  if (other && measures === undefined) holdFirstOfVisit(other, linking.field, id);
  return { here, there: other ? commitThere(other, there, tools).writes : [] };
};

/** An officer ends a duty by one of the outcomes that its type declares. */
export const endDuty = dutyCommand<Input>({
  may: 'endsDuty',
  versioned: true,
  decide: async ({ state, duty, places, context, tools }, { body }) => {
    const { named, occupancies, birthDate } = await namedIn(body, state, tools);
    const given = { ...outcomeOf(duty.type, body), by: actingOfficer(tools), named };
    refuseBeforeBirth(given.fields, ['at', 'takenAt'], birthDate);
    refuseUnderAge(given.fields, birthDate);
    const linked = await sameVisit(given.fields, state, tools);
    return {
      drafts: [...decideEnd(state, duty.id, given, places, context), ...linked.here],
      writes: (after) => [...occupancyWrites(state, after, occupancies), ...linked.there],
    };
  },
});
