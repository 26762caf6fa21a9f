import type { Request, Routed } from '#test/fakes/memory-api';
import { MONDAY } from '#test/fakes/memory-clock';
import type { Things } from './scene.ts';

const at = MONDAY;
const until = '2027-06-01T00:00:00.000Z';
const reason = 'a reason';

/** A version that no duty has: whoever may change it is told that it is stale, and nothing changes. */
const version = 999;

type Parts = Omit<Request, 'route'>;
type Make = (things: Things) => Parts;

const ofCase = ({ caseNumber }: Things) => ({ params: { caseNumber } });
const ofDuty = ({ duty }: Things) => ({ params: { dutyId: duty } });
const inCase =
  (body: object): Make =>
  (things) => ({ ...ofCase(things), body });
const ofChild = ({ registered }: Things) => ({ params: { file: registered } });
const ofDivision: Make = ({ county }) => ({ query: { division: county } });

const aReport = ({ town }: Things) => ({
  division: town,
  situations: ['living_alone_unsupervised'],
  reporter: { kind: 'school' },
});

/** A valid request to each route about these things. */
export const requests: Readonly<Partial<Record<Routed, Make>>> = {
  makeReport: (things) => ({ body: aReport(things) }),
  makeJointReport: (things) => ({ body: { ...aReport(things), children: [{}, {}] } }),
  sendClue: (things) => ({ body: { ...aReport(things), signs: 'often alone' } }),
  deliverRosterLine: ({ town }) => ({
    params: { rosterId: 'roster-1' },
    body: { line: 1, situations: ['unattended'], division: town, deliveredAt: at },
  }),
  listReporterKinds: ofDivision,
  showReport: ({ receipt }) => ({ params: { receipt } }),
  showJointReport: ({ jointReport }) => ({ params: { jointReport } }),
  showCase: ofCase,
  showHistory: ofCase,
  explainCase: ofCase,
  listCaseAlerts: ofCase,
  showAccessLog: ofCase,
  showChildFile: ofCase,
  showPeople: ofCase,
  showGuardianship: ofCase,
  resumeCase: inCase({ reason }),
  closeCase: inCase({ at, disposition: 'unfounded', reason }),
  reopenCase: inCase({ reason }),
  closeJunk: ({ caseNumber }) => ({ body: { caseNumbers: [caseNumber], reason } }),
  identifyChild: inCase({ name: '小雨', reason }),
  findSituations: inCase({ at, situations: ['missing'], text: 'gone' }),
  correctTime: ({ caseNumber }) => ({
    params: { caseNumber, reportId: `${caseNumber}-R1` },
    body: { reportedAt: at, reason },
  }),
  openReporter: ({ caseNumber }) => ({
    params: { caseNumber, reportId: `${caseNumber}-R1` },
    body: { purpose: 'to ask again' },
  }),
  linkCases: (things) => ({ ...ofCase(things), body: { caseNumber: things.sibling, reason } }),
  openByHand: inCase({ type: 'pursue-liability', reason }),
  noteIncident: inCase({ incident: 'ill', at, text: 'a fever' }),
  recordPlace: ({ caseNumber, town }) => ({
    params: { caseNumber },
    body: { role: 'found', division: town },
  }),
  offerTransfer: ({ caseNumber, town }) => ({
    params: { caseNumber },
    body: { to: town, reason },
  }),
  joinFiles: (things) => ({ ...ofCase(things), body: { caseNumber: things.sibling, reason } }),
  partFiles: inCase({ reason }),
  assignEntry: (things) => ({
    ...ofCase(things),
    body: { file: things.file, event: 1, other: things.file2, to: things.file2, reason },
  }),
  describePerson: inCase({ role: 'relative', name: '老李' }),
  joinPeople: (things) => ({
    ...ofCase(things),
    body: { person: things.father, caseNumber: things.sibling, other: things.father2, reason },
  }),
  partPeople: (things) => ({ ...ofCase(things), body: { person: things.father, reason } }),
  nameRespondent: inCase({
    guardian: 'father',
    at,
    grounds: ['six_months_refusal'],
    restsOn: 'seen',
  }),
  recordPetition: inCase({
    guardian: 'father',
    at,
    petitioner: 'close_relative',
    asks: 'revoke_and_appoint',
    court: 'the county court',
  }),
  recordOmission: inCase({ guardian: 'father', at, why: 'nobody filed' }),
  recordRestoration: inCase({ guardian: 'father', at, reason }),
  recordIntervention: inCase({
    act: 'reprimand',
    against: ['father'],
    at,
    by: ['police'],
    content: 'reprimanded',
  }),
  showDuty: ofDuty,
  showDutyForm: ofDuty,
  showChildOfDuty: ({ onFile }) => ({ params: { dutyId: onFile } }),
  acknowledgeDuty: ofDuty,
  endDuty: (things) => ({ ...ofDuty(things), version, body: { outcome: 'ordered', at } }),
  noteOnDuty: (things) => ({
    ...ofDuty(things),
    body: { kind: 'contact_attempt', at, text: 'no answer' },
  }),
  extendDuty: (things) => ({ ...ofDuty(things), version, body: { until, reason } }),
  suspendDuty: (things) => ({ ...ofDuty(things), version, body: { until, reason } }),
  reassignDuty: (things) => ({
    ...ofDuty(things),
    version,
    body: { office: things.successor, reason },
  }),
  showWorklist: ({ office }) => ({ query: { office } }),
  listAlerts: ({ office }) => ({ query: { office } }),
  acknowledgeAlert: ({ alert }) => ({ params: { alertId: alert } }),
  acknowledgeAlerts: ({ alert }) => ({ body: { alerts: [alert] } }),
  showOverview: ofDivision,
  listReports: ofDivision,
  listDutyTypes: () => ({}),
  showDutyType: () => ({ params: { code: 'accept' } }),
  listOffices: ofDivision,
  listPlaces: ({ town, caseNumber }) => ({ query: { division: town, case: caseNumber } }),
  listOfficers: ({ office }) => ({ params: { officeId: office } }),
  showOffice: ({ office }) => ({ params: { officeId: office } }),
  closeOffice: ({ office, successor }) => ({
    params: { officeId: office },
    body: { successor, reason },
  }),
  reopenOffice: ({ office }) => ({ params: { officeId: office }, body: { reason } }),
  listDirectoryChanges: ofDivision,
  loadDirectory: ({ county, town }) => ({
    body: {
      lines: [
        {
          kind: 'office',
          id: 'new-office',
          name: { zh: '新单位', en: 'new' },
          division: town || county,
          posts: ['village_committee'],
          telephone: '0737-1234567',
        },
      ],
    },
  }),
  enterChild: ({ town }) => ({ body: { division: `${town}201`, name: '小芳' } }),
  listChildren: ({ town }) => ({ query: { division: town } }),
  findChildren: ({ county }) => ({ body: { division: county, name: '小芳' } }),
  showChild: ofChild,
  enterPart: (things) => ({ ...ofChild(things), body: { part: 'household', group: '三组' } }),
  listPartEntries: ({ registered }) => ({ params: { file: registered, part: 'household' } }),
  leaveRegister: (things) => ({ ...ofChild(things), body: { reason: 'moved' } }),
  returnToRegister: (things) => ({ ...ofChild(things), body: { reason } }),
  recordVisit: (things) => ({
    ...ofChild(things),
    body: { at, visitor: 'village', result: 'child_seen' },
  }),
  listVisitsDue: ({ town }) => ({ query: { division: town } }),
  listChildReadings: ofChild,
  showDeviceKey: () => ({ query: { device: 'q0T3f4m9Jx2ZpV8LwYb1Ng' } }),
  showMe: () => ({}),
  showHealth: () => ({}),
};

export const requestTo = (route: Routed, things: Things): Request => ({
  route,
  ...requests[route]?.(things),
});

/** Things of the same forms that are not there. */
export const absent = (things: Things): Things => ({
  ...things,
  caseNumber: '00000000',
  duty: '00000000.parent-recall-1.order-return.father.1',
  onFile: 'F000000000000.emergency-response-1.accept.1',
  alert: '00000000.0000000000000000',
  receipt: 'R-00000000000000000000',
  jointReport: 'A-0000000000000000',
  registered: 'F000000000000',
  office: 'no-such-office',
  county: '999999',
  town: '999999999',
});
