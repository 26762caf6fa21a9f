import type { Alert } from '#domain/alerts/alert';
import { type Duty, recorderOf } from '#domain/duty/duty';
import { isCaseId } from '#domain/ids';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { Right } from '#schemas/route';
import type { SeenCase, Verdict, What, Who } from './asked.ts';
import { type FilePart, readsPart, writesPart } from './file-sight.ts';
import { holdsRecordingPost, isAccepting } from './recording-post.ts';
import {
  administers,
  administersCase,
  holds,
  isAdministrator,
  isInOffice,
  relationsToCase,
  relationsToFileDuty,
  SUPERVISING_POSTS,
  supervises,
  worksAt,
} from './relation.ts';

/** The scope of a department's app that reports in its unit's name. */
export const REPORT_SCOPE = 'heli/report';

const sees = (who: Who, found: SeenCase | undefined): boolean =>
  relationsToCase(who, found).length > 0;

const orForbidden = (allowed: boolean): Verdict => (allowed ? 'allowed' : 'forbidden');

/** A division's administration, of what lies there. */
const ifAdministered = (who: Who, division: string | undefined): Verdict => {
  if (!isAdministrator(who)) return 'forbidden';
  return division !== undefined && administers(who, division) ? 'allowed' : 'hidden';
};

const ifSeen = (who: Who, what: What, allowed: boolean): Verdict => {
  if (!sees(who, what.case)) return 'hidden';
  return orForbidden(allowed);
};

/** A duty of a case is seen by those who see the case; one on a child's file by the file's table. */
const ifDutySeen = (who: Who, what: What, mayAct?: (duty: Duty) => boolean): Verdict => {
  const { duty } = what;
  if (!duty) return 'hidden';
  const may = mayAct?.(duty) ?? true;
  if (isCaseId(duty.caseId)) return ifSeen(who, what, may);
  const relations = relationsToFileDuty(who, what);
  if (!readsPart('duties', relations)) return 'hidden';
  return orForbidden(may && (!mayAct || writesPart(who, 'duties', relations)));
};

/** A duty on a child's file shows the child while it is open. */
const ifOwed = (who: Who, what: What): boolean =>
  what.duty !== undefined &&
  !isCaseId(what.duty.caseId) &&
  !what.duty.ended &&
  readsPart('identity', relationsToFileDuty(who, what));

/** A part of the child's file that is written through a case. */
const ifWritten = (who: Who, what: What, part: FilePart): Verdict =>
  ifSeen(who, what, writesPart(who, part, relationsToCase(who, what.case)));

/** The caller's office owes or owed a duty in the case, or was informed of it. */
const actsIn = (who: Who, what: What): boolean =>
  (what.case?.offices ?? []).some((office) => worksAt(who, office));

/** The caller works at the office that has the child, or that raises the child under an agreement. */
const hasChild = (who: Who, { case: found }: What): boolean =>
  worksAt(who, found?.custody?.office) || worksAt(who, found?.custody?.delegated?.office);

const isTold = (who: Who, { office, recipient }: Alert): boolean =>
  worksAt(who, office) || recipient === who.officer?.id;

const isPoliceOrCivil = (who: Who): boolean =>
  holds(who, 'police_station', 'county_police', 'civil_affairs');

/** The rights, declared once; the router asks them once, for every route. */
export const rights: Readonly<Record<Right, (who: Who, what: What) => Verdict>> = {
  anyone: () => 'allowed',
  signedIn: () => 'allowed',
  reporter: (who) => orForbidden(who.officer !== undefined || who.scopes.includes(REPORT_SCOPE)),
  /** Like the right to report; a report of somebody else is not found. */
  ownReport: (who) => rights.reporter(who, {}),
  /** Civil affairs makes the rosters (`ros.make`). */
  deliversRoster: (who) => orForbidden(holds(who, 'civil_affairs')),
  officer: (who) => orForbidden(who.officer !== undefined),
  seesCase: (who, what) => ifSeen(who, what, true),
  /** Whoever supervises where the case is: those who work on it are in the log. */
  seesAccessLog: (who, what) =>
    ifSeen(who, what, relationsToCase(who, what.case).includes('supervisor')),
  seesDuty: (who, what) => ifDutySeen(who, what),
  seesChildOfDuty: (who, what) => (ifOwed(who, what) ? 'allowed' : 'hidden'),
  endsDuty: (who, what) =>
    ifDutySeen(
      who,
      what,
      (duty) => worksAt(who, recorderOf(duty)) && holdsRecordingPost(who, duty),
    ),
  changesDuty: (who, what) =>
    ifDutySeen(who, what, (duty) => holds(who, ...dutyTypeOf(duty.type).mayBeChangedBy)),
  actsInCase: (who, what) => ifSeen(who, what, actsIn(who, what)),
  /** The police say what they have found (`requirements`, human decisions). */
  findsSituation: (who, what) =>
    ifSeen(who, what, holds(who, 'police_station', 'county_police') && actsIn(who, what)),
  statesIdentity: (who, what) => ifWritten(who, what, 'identity'),
  /** Police and civil affairs establish who a child is: they keep its identity papers and its file. */
  saysWhichChild: (who, what) => ifWritten(who, what, 'joined'),
  /** By which post, each type of duty says itself. */
  opensDuty: (who, what) => ifSeen(who, what, isInOffice(who)),
  /** What courts and other bodies did towards a guardian is recorded by whoever sees the case. */
  recordsInCase: (who, what) => ifSeen(who, what, isInOffice(who)),
  /** The office that has the child sees an incident first; the police and civil affairs then learn of it. */
  tellsIncident: (who, what) => ifSeen(who, what, hasChild(who, what) || isPoliceOrCivil(who)),
  /** The police who have accepted a report are the ones whom its maker helps (`rep.assist`). */
  opensReporter: (who, what) => ifSeen(who, what, isAccepting(who, what)),
  closesCase: (who, what) => ifSeen(who, what, holds(who, dutyTypes.close.post)),
  /** Whoever was given the calls says that they are junk: the police, and the office that runs the line. */
  closesJunk: (who, what) => ifSeen(who, what, actsIn(who, what) && isPoliceOrCivil(who)),
  worksAtOffice: (who, { office, own }) => {
    if (own) return orForbidden(isInOffice(who));
    const sees = office && (worksAt(who, office.id) || supervises(who, office.division));
    return sees ? 'allowed' : 'hidden';
  },
  /** Whoever supervises where cases are finds them; each line is held against sight of its case as well. */
  readsRegister: (who, { division = '' }) => {
    if (!holds(who, ...SUPERVISING_POSTS)) return 'forbidden';
    return supervises(who, division) ? 'allowed' : 'hidden';
  },
  /** Whoever supervises or administers a division sees how its offices stand. */
  supervisesDivision: (who, { division = '' }) => {
    if (!isAdministrator(who) && !holds(who, ...SUPERVISING_POSTS)) return 'forbidden';
    return supervises(who, division) || administers(who, division) ? 'allowed' : 'hidden';
  },
  /**
   * Acknowledging an alert is an act in a case, so an administrator of the deployment, who is not in the directory,
   * may not do it.
   */
  answersAlert: (who, { alert, alerts = alert ? [alert] : [] }) =>
    alerts.length > 0 && alerts.every((each) => isTold(who, each)) ? 'allowed' : 'hidden',
  resumesCase: (who, what) =>
    what.case && administersCase(who, what.case)
      ? 'allowed'
      : ifSeen(who, what, holds(who, ...SUPERVISING_POSTS)),
  /** A wrong year makes others late, or lets them be late: their supervisors set it right. */
  correctsTime: (who, what) => ifSeen(who, what, holds(who, ...SUPERVISING_POSTS)),
  /** What each line of a directory may change is decided line by line. */
  administrator: (who) => orForbidden(isAdministrator(who)),
  administersOffice: (who, { office }) => ifAdministered(who, office?.division),
  administersDivision: (who, { division }) => ifAdministered(who, division),
};
