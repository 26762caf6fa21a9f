import { rights } from '#domain/access/rights';
import { placesFor } from '#domain/case/placement-advice';
import { type Case, caseRecord } from '#domain/composed/case';
import { type Division, divisionRecord } from '#domain/directory/records';
import { lineage } from '#domain/directory/routing';
import { present } from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import { kilometresTo, nearestFirst } from '#domain/places/nearest';
import {
  neighbourhoodOf,
  type Occupancy,
  occupancyRecord,
  type Place,
  placeRecord,
} from '#domain/places/place';
import type { Store } from '#domain/ports';
import { ref } from '#domain/record';
import type { CaseId, DivisionCode } from '#schemas/ids';
import type { Tools } from '../command.ts';
import { query } from '../query.ts';

interface Input {
  readonly query: {
    readonly division: DivisionCode;
    readonly case?: CaseId | undefined;
    readonly limit: number;
  };
}

const listAllIn = async (store: Store, neighbourhood: string): Promise<readonly Place[]> => {
  const all: Place[] = [];
  let after: string | undefined;
  do {
    const request = { limit: 100, ...(after && { after }) };
    const page = await store.listIndex('area', placeRecord, `PLACES#${neighbourhood}`, request);
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all;
};

/** The places of the city with all its counties, and those of the province. */
const around = async (store: Store, division: DivisionCode): Promise<readonly Place[]> => {
  const [province = division, ...below] = lineage(division).toReversed();
  const own = below.length > 0 ? await listAllIn(store, neighbourhoodOf(division)) : [];
  return [...own, ...(await listAllIn(store, province))];
};

/** The position of the nearest division, of a township or below: a county is too large to measure from. */
const positionIn = (divisions: readonly Division[], asked: DivisionCode) =>
  divisions.find(({ code, position }) => position && (code === asked || code.length >= 9))
    ?.position;

/** @throws {Refusal} `not-found` for a case that the caller may not see. */
const isAllowedIn = (
  state: Case | undefined,
  { call, officer, successors, policyOf, at }: Tools,
): ((place: Place) => boolean) => {
  const who = { ...call, officer, successors };
  if (!state || rights.seesCase(who, { case: state }) !== 'allowed') throw new Refusal('not-found');
  const kinds = placesFor(state, policyOf(state.pack, at));
  return ({ kind }) => kinds.includes(kind);
};

const childrenIn = async (store: Store, places: readonly Place[]) => {
  const [{ occupied }] = await store.load({
    occupied: places.map(({ id }) => ref(occupancyRecord, id)),
  });
  return new Map(
    occupied.map((each): [Place['id'], Occupancy['children']] => [each.place, each.children]),
  );
};

/**
 * Lists the places for a child, nearest first, with their free beds; for a case, only the kinds of place that the
 * policy allows for its child. A person chooses, and gives the reason.
 */
export const listPlaces = query({
  may: 'officer',
  first: ({ query: asked }: Input) => ({
    case: asked.case && ref(caseRecord, asked.case),
    divisions: lineage(asked.division).map((code) => ref(divisionRecord, code)),
  }),
  show: async ({ case: state, divisions }, { query: asked }, tools) => {
    const { store, successors } = tools;
    const { division, limit } = asked;
    const isAllowed = asked.case ? isAllowedIn(state, tools) : () => true;
    const position = positionIn(divisions, division);
    const from = { division, ...(position && { position }) };
    const fit = (await around(store, division)).filter(isAllowed);
    const nearest = nearestFirst(from, fit).slice(0, limit);
    const children = await childrenIn(store, nearest);
    const items = nearest.map(({ position: there, ...place }) => {
      const far = kilometresTo(from, { ...place, position: there });
      return {
        ...place,
        office: present(place.office, successors),
        free: Math.max(0, place.capacity - (children.get(place.id) ?? 0)),
        ...(far !== undefined && { kilometres: Math.round(far * 10) / 10 }),
      };
    });
    return { body: { items } };
  },
});
