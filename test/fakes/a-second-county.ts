import {
  Division,
  divisionRecord,
  Office,
  Officer,
  officeRecord,
  officerRecord,
} from '#domain/directory/records';
import { type Duty, recorderOf } from '#domain/duty/duty';
import { put } from '#domain/record';
import { OfficerId } from '#schemas/ids';
import { callAs, type World } from './a-world.ts';
import { OTHER_COUNTY } from './jobs.ts';
import { bodyFor } from './outcomes.ts';
import { perform } from './perform.ts';
import { nameOf } from './usual-course.ts';
import { dutiesIn } from './what-happened.ts';
import { runUntilQuiet } from './what-people-do.ts';

/** A town of the second county. */
export const OTHER_TOWN = `${OTHER_COUNTY}101`;

/** The offices of the second county, each with one officer of the same name. */
const offices = {
  'there-station': { division: OTHER_TOWN, post: 'police_station' },
  'there-township': { division: OTHER_TOWN, post: 'township' },
  'there-village': { division: OTHER_TOWN, post: 'village_committee' },
  'there-police': { division: OTHER_COUNTY, post: 'county_police' },
  'there-civil': { division: OTHER_COUNTY, post: 'civil_affairs' },
  'there-leading': { division: OTHER_COUNTY, post: 'leading_group_office' },
  'there-welfare': { division: OTHER_COUNTY, post: 'welfare_institution' },
  'there-procuratorate': { division: OTHER_COUNTY, post: 'procuratorate' },
  'there-court': { division: OTHER_COUNTY, post: 'court' },
} as const;
export type There = keyof typeof offices;

const isThere = (office: string | undefined): office is There =>
  office !== undefined && Object.hasOwn(offices, office);

const held = (division: string) =>
  Object.fromEntries(
    Object.entries(offices).flatMap(([id, each]) =>
      each.division === division ? [[each.post, id] as const] : [],
    ),
  );

const personOf = (office: string): string => office.replace('-', '.');

const mobileOf = (office: There): string =>
  `+8613900000${String(Object.keys(offices).indexOf(office)).padStart(3, '0')}`;

/** Loads a second county with rules of its own beside the first. */
export const withSecondCounty = (world: World, pack = 'demonstration-chongqing'): World => {
  const name = { zh: '资阳区', en: 'Ziyang' };
  const entries = Object.entries(offices) as readonly (readonly [
    There,
    { readonly division: string; readonly post: string },
  ])[];
  const divisions = [
    { code: OTHER_COUNTY, name, pack, offices: held(OTHER_COUNTY) },
    { code: OTHER_TOWN, name, offices: held(OTHER_TOWN) },
  ];
  world.table.transact([
    ...divisions.map((each) => put(divisionRecord, Division.parse(each))),
    ...entries.flatMap(([id, { division, post }]) => {
      const works = { office: id, division, posts: [post] };
      const officer = {
        ...works,
        id: personOf(id),
        name: id,
        language: 'zh',
        mobile: mobileOf(id),
      };
      const more = { telephone: '0737-7654321', officers: [officer.id], deputies: [], roster: [] };
      const office = { id, name: { zh: `${id}单位`, en: id }, division, posts: [post], emails: [] };
      return [
        put(officeRecord, Office.parse({ ...office, ...more })),
        put(officerRecord, Officer.parse(officer)),
      ];
    }),
  ]);
  return world;
};

/** Ends an open duty, by its name, as an officer of the office that records its end. */
export const endThere = async (
  world: World,
  caseId: string,
  name: string,
  outcome: string,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const isAsked = (duty: Duty) => duty.caseId === caseId && !duty.ended && nameOf(duty) === name;
  const duty = dutiesIn(world).findLast(isAsked);
  const office = duty && recorderOf(duty);
  if (!duty || !isThere(office)) throw new Error(`nobody there ends ${name}`);
  const body = { ...bodyFor(duty.type, outcome), ...fields };
  const input = { params: { dutyId: duty.id }, body };
  await perform(world, { step: 'endDuty', input, call: callThere(office, duty) });
  await runUntilQuiet(world);
};

/** A call by the officer of an office of the second county. */
export const callThere = (office: There, change: { readonly version?: number } = {}) =>
  callAs('station', {
    ...(change.version !== undefined && { version: change.version }),
    subject: OfficerId.parse(personOf(office)),
  });
