import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { type AnyRoute, type RouteName, table } from '#schemas/api/index';
import { isItsTurn } from '#test/turn';
import { aCounty, type County } from '../a-county.ts';
import { reportTogether } from '../a-joint-report.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase } from './a-case.ts';
import { type Asked, ask, keyed } from './ask.ts';
import { aWrite, type WriteName } from './each-write.ts';
import { aPaper } from './paper-writes.ts';
import { aRegisteredChild } from './register-writes.ts';
import { CALLERS, type Caller, expectedOf } from './rights-table.ts';

/** The county's lines, with an administrator at its township. */
const withClerk =
  (id: string) =>
  (lines: readonly object[]): readonly object[] => {
    const one = lines.find((line) => 'office' in line && String(line.office).endsWith('-township'));
    return [...lines, { ...one, id, posts: ['administrator'] }];
  };

let system: System;
let county: County;
let foreign: County;
let jointReport: string;
let child: string;
let known: Awaited<ReturnType<typeof aCase>>;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system, withClerk('clerk'));
  foreign = await aCounty(system, withClerk('foreignClerk'));
  known = await aCase(county);
  ({ jointReport } = await reportTogether(county, 2));
  child = await aRegisteredChild(county);
  await system.officers.enrol('unknown');
});

const subjectOf = (caller: Caller): string | undefined => {
  if (caller === 'nobody') return undefined;
  if (caller === 'unknown' || caller === 'administrator') return caller;
  if (caller === 'clerk' || caller === 'foreignClerk') return caller;
  return caller === 'foreignPolice' ? foreign.people.countyPolice : county.people[caller];
};

/** The path for each reading route: about the case, its first duty or its station. */
const reads = async (name: Exclude<RouteName, WriteName>): Promise<string> => {
  const { caseNumber, receipt } = known;
  const { id } = await known.duty('accept');
  const { station } = county.offices;
  const read = name === 'readPaper' ? await aPaper(county) : { caseNumber, paper: 1 };
  const paths = {
    showReport: `/reports/${receipt}`,
    showJointReport: `/joint-reports/${jointReport}`,
    listReporterKinds: `/reporter-kinds?division=${county.town}`,
    showCase: `/cases/${caseNumber}`,
    showChildFile: `/cases/${caseNumber}/file`,
    showAccessLog: `/cases/${caseNumber}/access-log`,
    showPeople: `/cases/${caseNumber}/people`,
    showGuardianship: `/cases/${caseNumber}/guardianship`,
    showPapers: `/cases/${caseNumber}/papers`,
    readPaper: `/cases/${read.caseNumber}/papers/${read.paper}/parts/1`,
    explainCase: `/cases/${caseNumber}/explain`,
    showHistory: `/cases/${caseNumber}/history`,
    listCaseAlerts: `/cases/${caseNumber}/alerts`,
    showWorklist: `/duties?office=${station}`,
    listAlerts: `/alerts?office=${station}`,
    showDuty: `/duties/${id}`,
    showChildOfDuty: `/duties/${id}/child`,
    listDutyTypes: '/duty-types',
    showDutyType: '/duty-types/accept',
    listReports: `/reports?division=${county.town}`,
    showDutyForm: `/duties/${id}/form`,
    showOverview: `/overview?division=${county.town}`,
    listOffices: `/offices?division=${county.town}`,
    listOfficers: `/offices/${station}/officers`,
    showOffice: `/offices/${station}`,
    listDirectoryChanges: `/directory/changes?division=${county.town}`,
    listPlaces: `/places?division=${county.town}`,
    listChildren: `/children?division=${county.town}`,
    showChild: `/children/${child}`,
    listPartEntries: `/children/${child}/parts/status`,
    listChildReadings: `/children/${child}/readings`,
    listVisitsDue: `/visits?division=${county.town}`,
    showMe: '/me',
    showDeviceKey: '/me/device-key?device=q0T3f4m9Jx2ZpV8LwYb1Ng',
    showHealth: '/health',
    showOpenApi: '/openapi.json',
  } satisfies Record<Exclude<RouteName, WriteName>, string>;
  return paths[name];
};

const isWriteName = (route: AnyRoute): route is Extract<AnyRoute, { name: WriteName }> =>
  route.method !== 'GET';

const of = (caseNumber: string): string => `/cases/${caseNumber}`;

/** A valid request, except that it must not change a duty or move the clock for the other callers. */
const requestTo = async (route: AnyRoute): Promise<Asked> => {
  if (!isWriteName(route)) return { path: await reads(route.name) };
  const { caseNumber } = known;
  const { path, ...asked } = await aWrite(route.name, { county, caseNumber });
  const headers = keyed(undefined, 'versioned' in route ? 999 : undefined);
  return {
    ...asked,
    // A restoration needs a case with a judgment, which more offices see than the table lists.
    path: route.name === 'recordRestoration' ? path.replace(/^\/cases\/\w+/, of(caseNumber)) : path,
    headers,
    ...(route.name === 'moveClock' && { body: '{}' }),
  };
};

/** The answers of a caller with the right: done, or refused for the version, the body or the state of the case. */
const DONE = new Set([200, 201, 202, 400, 409, 412]);

/** The answers after which a client repeats with the same key, such as a conflict with a write of the system. */
const MOMENTARY = new Set([429, 503]);

const answerTo = (asked: Asked) =>
  eventually(async () => {
    const heard = await ask(system, asked);
    return !MOMENTARY.has(heard.status) && heard;
  });

const verdictOf = async (caller: Caller, asked: Asked): Promise<string> => {
  const { as: _officer, ...rest } = asked;
  const subject = subjectOf(caller);
  const key = { 'idempotency-key': crypto.randomUUID() };
  const headers = { ...rest.headers, ...(rest.headers && key) };
  const { status, text } = await answerTo({ ...rest, headers, ...(subject && { as: subject }) });
  if (DONE.has(status)) return 'y';
  if (status === 401) return '401';
  const { code } = JSON.parse(text);
  const signs = { 'not-allowed': '-', 'not-found': '.', 'unknown-officer': '?' };
  return Object.entries(signs).find(([known]) => known === code)?.[1] ?? `${status} ${code}`;
};

/** All callers are asked in memory (`test/unit/rights`); here each route hears these, and each day some others. */
const callersOf = (place: number): readonly Caller[] =>
  CALLERS.filter((caller, index) => caller === 'nobody' || isItsTurn(place + index, 5));

describe('of all callers', () => {
  it.each(table.map((route, place) => [route.name, route.may, route, callersOf(place)] as const))(
    '%s lets through those who have the right %s',
    async (_name, right, route, callers) => {
      const asked = await requestTo(route);

      // One after the other, because in parallel each would start a function of its own.
      const verdicts: Record<string, string> = {};
      for (const caller of callers) verdicts[caller] = await verdictOf(caller, asked);

      const expected = Object.entries(expectedOf(right));
      const ofThese = expected.filter(([caller]) => callers.some((each) => each === caller));
      expect(verdicts).toEqual(Object.fromEntries(ofThese));
    },
  );
});

/** The same request about a thing that is there, and about one that is not. */
const elsewhere: readonly (readonly [string, (caseNumber: string) => Asked])[] = [
  ['a case', (id) => ({ path: of(id) })],
  ['its file', (id) => ({ path: `${of(id)}/file` })],
  ['a duty', (id) => ({ path: `/duties/${id}.emergency-response-1.accept.1` })],
  [
    'an alert',
    (id) => ({ path: `/alerts/${id}.0000000000000000/acknowledgement`, method: 'POST' }),
  ],
  [
    'who its child is',
    (id) => ({ path: `${of(id)}/identity`, method: 'POST', body: '{"name":"x"}' }),
  ],
  [
    'a duty by hand',
    (id) => ({
      path: `${of(id)}/duties`,
      method: 'POST',
      body: JSON.stringify({ type: 'pursue-liability', reason: 'x' }),
    }),
  ],
];

describe.each(['countyPolice', 'clerk'] as const)('of another county, the %s', (role) => {
  it.each(elsewhere)('is told the same of %s, whether it is there or not', async (_what, about) => {
    const as = role === 'clerk' ? 'foreignClerk' : foreign.people.countyPolice;
    const asked = (caseNumber: string) =>
      ask(system, { ...about(caseNumber), as, headers: keyed() });

    const there = await asked(known.caseNumber);
    const notThere = await asked('00000000');

    expect([there.status, there.text]).toEqual([404, notThere.text]);
  });
});
