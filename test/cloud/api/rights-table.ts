import type { Right } from '#schemas/route';

/**
 * The rights of each caller on a case that the station works on, and on the station itself; written by hand.
 *
 * y: allowed; -: forbidden, 403; .: hidden, 404; ?: unknown to the directory, 403; 401: no token.
 */
export const CALLERS = [
  'station',
  'stationSecond',
  'stationDeputy',
  'countyPolice',
  'civilAffairs',
  'leadingGroup',
  'township',
  'otherStation',
  'school',
  'foreignPolice',
  'clerk',
  'foreignClerk',
  'administrator',
  'unknown',
  'nobody',
] as const;
export type Caller = (typeof CALLERS)[number];

const expected: Readonly<Record<Right, string>> = {
  //             st sec dep cp ca lg tw ot sc fp cl fc ad un no
  anyone: '       y  y  y  y  y  y  y  y  y  y  y  y  y  y  y',
  signedIn: '     y  y  y  y  y  y  y  y  y  y  y  y  y  y  401',
  reporter: '     y  y  y  y  y  y  y  y  y  y  y  y  -  ?  401',
  ownReport: '    .  .  .  .  .  .  .  .  y  .  .  .  -  ?  401',
  deliversRoster: '-  -  -  -  y  -  -  -  -  -  -  -  -  ?  401',
  officer: '      y  y  y  y  y  y  y  y  y  y  y  y  -  ?  401',
  seesCase: '     y  y  y  y  y  y  .  .  .  .  .  .  .  ?  401',
  seesAccessLog: '-  -  -  y  y  y  .  .  .  .  .  .  .  ?  401',
  seesDuty: '     y  y  y  y  y  y  .  .  .  .  .  .  .  ?  401',
  // A duty of a case does not show the child in this way.
  seesChildOfDuty: '.  .  .  .  .  .  .  .  .  .  .  .  .  ?  401',
  // The child of the register is of the town; a school sees its own pupils, and this one is none.
  entersChild: '  y  y  y  y  y  -  y  y  -  -  -  -  -  ?  401',
  seesChild: '    y  y  y  y  y  .  y  y  .  .  .  .  .  ?  401',
  entersPart: '   -  -  -  -  y  .  y  -  .  .  .  .  .  ?  401',
  listsChildren: 'y  y  y  y  y  -  y  y  -  .  -  -  -  ?  401',
  findsChildren: 'y  y  y  y  y  -  y  y  y  y  -  -  -  ?  401',
  listsVisits: '  -  -  -  -  y  -  y  -  -  -  -  -  -  ?  401',
  seesReadings: ' -  -  -  y  y  .  -  -  .  .  .  .  .  ?  401',
  endsDuty: '     y  y  y  -  -  -  .  .  .  .  .  .  .  ?  401',
  // Civil affairs has a part in the case; the county police and the leading group only supervise it.
  notesDuty: '    y  y  y  -  y  -  .  .  .  .  .  .  .  ?  401',
  changesDuty: '  -  -  -  y  -  -  .  .  .  .  .  .  .  ?  401',
  actsInCase: '   y  y  y  -  -  -  .  .  .  .  .  .  .  ?  401',
  statesIdentity: 'y  y  y  -  -  -  .  .  .  .  .  .  .  ?  401',
  findsSituation: 'y  y  y  -  -  -  .  .  .  .  .  .  .  ?  401',
  saysWhichChild: 'y  y  y  y  y  -  .  .  .  .  .  .  .  ?  401',
  transfersCase: '-  -  -  y  y  y  .  .  .  .  .  .  .  ?  401',
  opensDuty: '    y  y  y  y  -  -  .  .  .  .  .  .  .  ?  401',
  recordsInCase: 'y  y  y  y  y  y  .  .  .  .  .  .  .  ?  401',
  tellsIncident: 'y  y  y  y  y  -  .  .  .  .  .  .  .  ?  401',
  closesCase: '   -  -  -  -  y  -  .  .  .  .  .  .  .  ?  401',
  opensReporter: ' y  y  y  -  -  -  .  .  .  .  .  .  .  ?  401',
  // No route of its own asks for it: `POST /hotline/junk` asks for it for each case.
  closesJunk: '   y  y  y  -  -  -  .  .  .  .  .  .  .  ?  401',
  answersAlert: ' y  y  y  .  .  .  .  .  .  .  .  .  .  ?  401',
  worksAtOffice: 'y  y  y  y  y  y  .  .  .  .  .  .  .  ?  401',
  readsRegister: '-  -  -  y  y  y  -  -  -  .  -  -  -  ?  401',
  supervisesDivision: '-  -  -  y  y  y  -  -  -  .  y  .  y  ?  401',
  resumesCase: '  -  -  -  y  y  y  .  .  .  .  y  .  .  ?  401',
  correctsTime: ' -  -  -  y  y  y  .  .  .  .  .  .  .  ?  401',
  // Asked for a directory file and an office of the whole county; the clerk’s division is only the town.
  administrator: '-  -  -  -  -  -  -  -  -  -  .  .  y  ?  401',
  administersOffice: '-  -  -  -  -  -  -  -  -  -  .  .  y  ?  401',
  administersDivision: '-  -  -  -  -  -  -  -  -  -  y  .  y  ?  401',
};

/** The expected verdict for each caller. */
export const expectedOf = (right: Right): Readonly<Record<string, string>> => {
  const verdicts = expected[right].trim().split(/\s+/);
  return Object.fromEntries(CALLERS.map((role, index) => [role, verdicts[index] ?? '']));
};
