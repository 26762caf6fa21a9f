import { policyOf } from '#adapters/policy-packs';
import { Office, Officer, officeRecord, officerRecord } from '#domain/directory/records';
import { Occupancy, occupancyRecord, Place, placeRecord } from '#domain/places/place';
import type { Policy } from '#domain/policy/policy';
import { put, ref } from '#domain/record';
import type { DutyCode } from '#schemas/duties/index';
import { CaseId, DutyId, PlaceId } from '#schemas/ids';
import type { Role } from './a-county.ts';
import { MARK } from './a-report.ts';
import { aWorld, callAs, type World } from './a-world.ts';
import { COUNTY, OTHER_COUNTY, TOWN } from './jobs.ts';
import { MONDAY } from './memory-clock.ts';
import { perform } from './perform.ts';
import { caseNow, eventsOf } from './what-happened.ts';
import { end, openDutyOf, report, runUntilQuiet } from './what-people-do.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Institutions of this county and of one in another province, each with one officer and one place. */
export const institutions = [
  { office: 'home', post: 'welfare_institution', division: COUNTY, kind: 'welfare_institution' },
  { office: 'station-of-relief', post: 'relief_institution', division: COUNTY },
  { office: 'minors', post: 'minors_protection_institution', division: COUNTY },
  { office: 'children', post: 'child_welfare_institution', division: COUNTY },
  { office: 'far-home', post: 'welfare_institution', division: '440305' },
] as const;

export type Institution = (typeof institutions)[number]['office'];

const officerOf = (office: Institution): string => `of.${office}`;

/** A call by the officer of this institution. */
export const callAt = (office: Institution, change = {}) =>
  callAs('station', { ...change, subject: Officer.shape.id.parse(officerOf(office)) });

const aPlace = (change: Fields): Place =>
  Place.parse({
    name: { zh: '场所', en: 'place' },
    division: COUNTY,
    capacity: 1,
    telephone: '0737-1',
    ...change,
  });

export const places: readonly Place[] = [
  ...institutions.map(({ office, post, division }) =>
    aPlace({ id: `${office}-place`, kind: post, office, division }),
  ),
  aPlace({ id: 'shelter', kind: 'temporary_shelter', office: 'civil-affairs', division: TOWN }),
  aPlace({ id: 'village-room', kind: 'village_committee', office: 'township', division: TOWN }),
  aPlace({
    id: 'next-county',
    kind: 'welfare_institution',
    office: 'home',
    division: OTHER_COUNTY,
  }),
];

const institutionWrites = () =>
  institutions.flatMap(({ office: id, post, division }) => {
    const names = { zh: `${id}单位`, en: id };
    const officer = officerOf(id);
    const lists = { officers: [officer], deputies: [], roster: [], emails: [] };
    const office = { id, name: names, division, posts: [post], telephone: '0737-1', ...lists };
    const person = { id: officer, name: id, office: id, division, posts: [post], language: 'zh' };
    return [
      put(officeRecord, Office.parse(office)),
      put(officerRecord, Officer.parse({ ...person, mobile: `+86139${id.length}000000` })),
    ];
  });

/** Duties that the demonstration county does not have, and that another deployment has in force. */
const further: readonly DutyCode[] = [
  'decide-care',
  'keep-contact',
  'give-services',
  'transfer-school',
  'delegate-care',
  'take-into-custody',
  'parents-dna',
];

const withFurther = (policy: Policy): Policy => ({
  ...policy,
  inForce: (code, circumstances) => {
    const { note: _note, ...said } = policy.inForce(code, circumstances);
    return further.some((each) => each === code) ? { ...said, inForce: true } : said;
  },
});

/** A county with institutions and places, in which all duties of custody are in force. */
export const aCustodyWorld = (): World => {
  const world = aWorld();
  const ports = {
    ...world.ports,
    policyOf: (pack: string, at: Parameters<typeof policyOf>[1]) => withFurther(policyOf(pack, at)),
  };
  world.table.transact([...institutionWrites(), ...places.map((place) => put(placeRecord, place))]);
  return { ...world, ports };
};

/** A handover to this place, as an officer records it. */
export const toPlace = (id: string, change: Fields = {}) => {
  const place = places.find((each) => each.id === id);
  if (!place) throw new Error(`no place is ${id}`);
  return {
    at: MONDAY,
    receiver: place.kind,
    placeId: id,
    receivedBy: MARK,
    place: MARK,
    reason: MARK,
    ...change,
  };
};

/** A child that was found alone, and whose father cannot be reached; the escort is open. */
export const anEscort = async (world: World, change: Fields = {}) => {
  const { caseId } = await report(world, change);
  await runUntilQuiet(world);
  const found = { outcome: 'found', at: MONDAY, measures: MARK, careTonight: MARK };
  const who = { situations: ['living_alone'], parents: ['father'] };
  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', { ...found, ...who });
  await runUntilQuiet(world);
  const unreachable = { outcome: 'unreachable', at: MONDAY, attempts: MARK };
  await end(world, openDutyOf(world, caseId, 'order-return'), 'station', unreachable);
  await runUntilQuiet(world);
  return caseId;
};

export const handOver = async (world: World, caseId: string, body: Fields): Promise<void> => {
  const escort = openDutyOf(world, caseId, 'escort');
  await end(world, escort, 'station', { outcome: 'handedOver', ...body });
  await runUntilQuiet(world);
};

/** A child whom the police have brought to this place, with a responsible person named. */
export const inCustodyAt = async (world: World, id = 'home-place', change: Fields = {}) => {
  const caseId = await anEscort(world);
  await handOver(world, caseId, toPlace(id, { namedPerson: MARK, ...change }));
  return caseId;
};

/** A child who was beaten, and whom civil affairs is to place. */
export const aPlacement = async (world: World, stopped: Fields = {}) => {
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  const found = { outcome: 'found', at: MONDAY, measures: MARK, careTonight: MARK };
  const who = { situations: ['domestic_violence'], parents: ['father', 'mother'] };
  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', { ...found, ...who });
  await runUntilQuiet(world);
  await end(world, openDutyOf(world, caseId, 'stop-harm'), 'station', {
    outcome: 'stopped',
    at: MONDAY,
    dangers: ['safety_threatened'],
    placement: 'needed',
    accused: ['father'],
    measures: MARK,
    careTonight: MARK,
    ...stopped,
  });
  await runUntilQuiet(world);
  const asked = { outcome: 'asked', at: MONDAY, toldTo: MARK, whereNow: MARK };
  await end(world, openDutyOf(world, caseId, 'request-placement'), 'station', asked);
  await runUntilQuiet(world);
  return caseId;
};

/** Ends the latest open duty of this type, as the officer of an institution. */
export const endAt = async (
  world: World,
  caseId: string,
  [type, outcome]: readonly [type: string, outcome: string],
  body: Fields,
  office: Institution = 'home',
): Promise<void> => {
  const { id, version } = openDutyOf(world, caseId, type);
  const call = callAt(office, { version });
  const params = { dutyId: DutyId.parse(id) };
  const input = { params, body: { outcome, at: MONDAY, ...body } };
  await perform(world, { step: 'endDuty', input, call });
  await runUntilQuiet(world);
};

/** Ends the latest open duty of this type, as an officer of the county. */
export const endBy = async (
  world: World,
  caseId: string,
  [type, outcome]: readonly [type: string, outcome: string],
  body: Fields,
  role: Role = 'civilAffairs',
): Promise<void> => {
  await end(world, openDutyOf(world, caseId, type), role, { outcome, at: MONDAY, ...body });
  await runUntilQuiet(world);
};

export const tellIncident = async (
  world: World,
  caseId: string,
  incident: 'gone' | 'ill' | 'injured' | 'died',
  call = callAt('home'),
  at = MONDAY,
) => {
  const params = { caseNumber: CaseId.parse(caseId) };
  const input = { params, body: { incident, at, text: MARK } };
  const answer = await perform(world, { step: 'noteIncident', input, call });
  await runUntilQuiet(world);
  return answer;
};

export const openAsked = async (
  world: World,
  caseId: string,
  type: string,
  call = callAs('civilAffairs'),
  subject?: 'father',
) => {
  const params = { caseNumber: CaseId.parse(caseId) };
  const body = { type, reason: MARK, ...(subject && { subject }) };
  const answer = await perform(world, { step: 'openByHand', input: { params, body }, call });
  await runUntilQuiet(world);
  return answer;
};

/** A written handover back. */
export const handedBack = (change: Fields = {}) => ({
  how: 'parent_returned',
  to: 'father',
  handedBy: MARK,
  receivedBy: MARK,
  record: 'HB-1',
  reason: MARK,
  ...change,
});

export const custodyOf = async (world: World, caseId: string) =>
  (await caseNow(world, caseId)).custody;

export const shown = async (world: World, caseId: string, call = callAs('civilAffairs')) => {
  const params = { caseNumber: CaseId.parse(caseId) };
  const { body } = await perform(world, { step: 'showCase', input: { params }, call });
  return body as Readonly<Record<string, unknown>>;
};

/** The number of children that a place counts. */
export const childrenAt = async ({ store }: World, id: string): Promise<number> => {
  const [{ found }] = await store.load({ found: ref(occupancyRecord, PlaceId.parse(id)) });
  return found ? Occupancy.parse(found).children : 0;
};

/** The data of the latest fact of this type. */
export const lastFact = (world: World, caseId: string, type: string) =>
  eventsOf(world, caseId).findLast(({ fact }) => fact.type === type)?.fact.data;
