import { people } from '#test/fakes/jobs';
import { type Caller, DEPLOYMENT_ADMINISTRATOR, type Routed } from '#test/fakes/memory-api';

/**
 * The callers, as the case of a town sees them. The first nine are of its county, the next six hold the same posts in
 * another county.
 */
export const callers = {
  /** The police station that owes duties in the case. */
  st: { subject: people.station },
  cp: { subject: people.countyPolice },
  ca: { subject: people.civilAffairs },
  lg: { subject: people.leadingGroup },
  /** The township, which the police have told. */
  tw: { subject: people.township },
  /** The village, which helps where a guardian was named, and owes a duty on the child’s file. */
  vi: { subject: people.village },
  /** Another station of the county. */
  os: { subject: people.otherStation },
  /** The school that reported. */
  sc: { subject: people.school },
  ad: { subject: 'administration' },
  xs: { subject: 'far-station' },
  xt: { subject: 'far-township' },
  xp: { subject: 'far-county-police' },
  xc: { subject: 'far-civil-affairs' },
  xl: { subject: 'far-leading-group' },
  xa: { subject: 'far-administration' },
  /** The administrator of the whole deployment, who is not in the directory. */
  da: { subject: DEPLOYMENT_ADMINISTRATOR },
  /** A department's app. */
  ap: { subject: 'an-app', scopes: ['heli/report'] },
  /** A token of somebody who is not in the directory, and of an officer who has left. */
  un: { subject: 'unknown' },
  lf: { subject: 'left-station' },
  /** No token: the gateway refuses it before; this is what the function would do. */
  no: {},
} as const satisfies Readonly<Record<string, Caller>>;
export type CallerName = keyof typeof callers;

/**
 * The answer that each caller gets from each route, for things of the first county. It was written from the pages for users and
 * operators, by route and not by right.
 *
 * y: done, or refused for what the request says; x: refused as a bad request; -: 403, it may be known and not done;
 * .: 404, it may not be known; ?: 403, a caller whom the directory does not know.
 */
export const table: Readonly<Partial<Record<Routed, string>>> = {
  //                    st cp ca lg tw vi os sc ad  xs xt xp xc xl xa  da ap un lf no
  makeReport: '          y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  y  ?  ?  ?',
  makeJointReport: '     y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  y  ?  ?  ?',
  sendClue: '            y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  y  ?  ?  ?',
  listReporterKinds: '   y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  y  ?  ?  ?',
  deliverRosterLine: '   -  -  y  -  -  -  -  -  -   -  -  -  x  -  -   -  ?  ?  ?  ?',
  // A receipt proves having reported, whoever shows it.
  showReport: '          y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  y  ?  ?  ?',
  showJointReport: '     .  .  .  .  .  .  .  y  .   .  .  .  .  .  .   -  .  ?  ?  ?',

  showCase: '            y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showHistory: '         y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  explainCase: '         y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  listCaseAlerts: '      y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showChildFile: '       y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showPeople: '          y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showGuardianship: '    y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showAccessLog: '       -  y  y  y  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  resumeCase: '          -  y  y  y  -  -  .  .  y   .  .  .  .  .  .   .  ?  ?  ?  ?',
  closeCase: '           -  -  y  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  reopenCase: '          -  -  y  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  // The answer says of each case what became of it; the oracle for the cases stands in the test.
  closeJunk: '           y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  ?  ?  ?  ?',
  identifyChild: '       y  -  y  -  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  findSituations: '      y  -  -  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  correctTime: '         -  y  y  y  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  openReporter: '        y  -  -  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  // Those who supervise a case may link it, too.
  linkCases: '           y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  // Each type says which posts open it; that of the request is opened by the police.
  openByHand: '          y  y  -  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  noteIncident: '        y  y  y  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  recordPlace: '         y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  // ADR 63: who supervises the place that has the case offers it.
  offerTransfer: '       -  y  y  y  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  joinFiles: '           y  y  y  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  partFiles: '           y  y  y  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  assignEntry: '         y  y  y  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  describePerson: '      y  -  y  -  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  joinPeople: '          y  y  y  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  partPeople: '          y  y  y  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  nameRespondent: '      y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  recordPetition: '      y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  recordOmission: '      y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  recordRestoration: '   y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  recordIntervention: '  y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',

  showDuty: '            y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showDutyForm: '        y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showChildOfDuty: '     .  y  y  y  .  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  acknowledgeDuty: '     y  -  -  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  endDuty: '             y  -  -  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  // Every office that has a part in the case notes its work on a duty there; those who only supervise do not.
  noteOnDuty: '          y  -  y  -  y  y  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  // The county police supervise what a station owes.
  extendDuty: '          -  y  -  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  suspendDuty: '         -  y  -  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  reassignDuty: '        -  y  -  -  -  -  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showWorklist: '        y  y  y  y  .  .  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  listAlerts: '          y  y  y  y  .  .  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  acknowledgeAlert: '    y  .  .  .  .  .  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  acknowledgeAlerts: '   y  .  .  .  .  .  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showOverview: '        -  y  y  y  -  -  -  -  y   -  -  .  .  .  .   y  ?  ?  ?  ?',
  listReports: '         -  y  y  y  -  -  -  -  -   -  -  .  .  .  -   -  ?  ?  ?  ?',

  // ADR 64 says who keeps, reads and writes the files of children. The officers of the town cover its village.
  enterChild: '          y  y  y  -  y  y  y  -  -   -  -  -  -  -  -   -  ?  ?  ?  ?',
  listChildren: '        y  y  y  -  y  y  y  -  -   .  .  .  .  -  -   -  ?  ?  ?  ?',
  findChildren: '        y  y  y  -  y  y  y  y  -   y  y  y  y  -  -   -  ?  ?  ?  ?',
  showChild: '           y  y  y  .  y  y  y  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  enterPart: '           y  y  y  .  y  y  y  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  listPartEntries: '     y  y  y  .  y  y  y  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  leaveRegister: '       -  -  y  .  y  y  -  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  returnToRegister: '    -  -  y  .  y  y  -  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  // ADR 65: village, township and civil affairs write visits, and see which are due; the police read other parts.
  recordVisit: '         -  -  y  .  y  y  -  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  listVisitsDue: '       -  -  y  -  y  y  -  -  -   -  .  -  .  -  -   -  ?  ?  ?  ?',
  listChildReadings: '   -  y  y  .  -  -  -  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showDeviceKey: '       y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  ?  ?  ?  ?',

  listDutyTypes: '       y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  ?  ?  ?  ?',
  showDutyType: '        y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  ?  ?  ?  ?',
  listOffices: '         y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  ?  ?  ?  ?',
  // Asked for a case: its kinds of place are shown to those who see it.
  listPlaces: '          y  y  y  y  y  y  .  .  .   .  .  .  .  .  .   -  ?  ?  ?  ?',
  listOfficers: '        y  y  y  y  .  .  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  showOffice: '          y  y  y  y  .  .  .  .  .   .  .  .  .  .  .   .  ?  ?  ?  ?',
  closeOffice: '         -  -  -  -  -  -  -  -  y   -  -  -  -  -  .   y  ?  ?  ?  ?',
  reopenOffice: '        -  -  -  -  -  -  -  -  y   -  -  -  -  -  .   y  ?  ?  ?  ?',
  listDirectoryChanges: '-  -  -  -  -  -  -  -  y   -  -  -  -  -  .   y  ?  ?  ?  ?',
  loadDirectory: '       -  -  -  -  -  -  -  -  y   -  -  -  -  -  .   y  ?  ?  ?  ?',
  showMe: '              y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   -  ?  ?  ?  ?',
  showHealth: '          y  y  y  y  y  y  y  y  y   y  y  y  y  y  y   y  y  y  y  y',
};

export const callerNames = Object.keys(callers) as CallerName[];

/** The expected sign for each caller. */
export const expectedOf = (route: Routed): Readonly<Record<CallerName, string>> => {
  const signs = (table[route] ?? '').trim().split(/\s+/);
  return Object.fromEntries(
    callerNames.map((name, index) => [name, signs[index] ?? '']),
  ) as Readonly<Record<CallerName, string>>;
};
