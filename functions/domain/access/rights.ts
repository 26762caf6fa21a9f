import { type Duty, recorderOf } from '#domain/duty/duty';
import { isCaseId } from '#domain/ids';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { Right } from '#schemas/route';
import type { SeenCase, Verdict, What, Who } from './asked.ts';
import { type FilePart, readsPart, writesPart } from './file-sight.ts';
import { holdsRecordingPost, isAccepting } from './recording-post.ts';
import { rightsOfRegister } from './register-rights.ts';
import {
  administers,
  administersCase,
  hasChild,
  holds,
  isAdministrator,
  isInOffice,
  isTold,
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

/** Allows an act on something in this division to an administrator of the division. */
const ifAdministered = (who: Who, division: string | undefined): Verdict => {
  if (!isAdministrator(who)) return 'forbidden';
  return division !== undefined && administers(who, division) ? 'allowed' : 'hidden';
};

const ifSeen = (who: Who, what: What, allowed: boolean): Verdict => {
  if (!sees(who, what.case)) return 'hidden';
  return orForbidden(allowed);
};

/** A duty of a case may be seen by whoever sees the case; for a duty on a child's file, the file's table decides. */
const ifDutySeen = (who: Who, what: What, mayAct?: (duty: Duty) => boolean): Verdict => {
  const { duty } = what;
  if (!duty) return 'hidden';
  const may = mayAct?.(duty) ?? true;
  if (isCaseId(duty.caseId)) return ifSeen(who, what, may);
  const relations = relationsToFileDuty(who, what);
  if (!readsPart('duties', relations)) return 'hidden';
  return orForbidden(may && (!mayAct || writesPart(who, 'duties', relations)));
};

/** A duty on a child's file shows the child only while the duty is open. */
const ifOwed = (who: Who, what: What): boolean =>
  what.duty !== undefined &&
  !isCaseId(what.duty.caseId) &&
  !what.duty.ended &&
  readsPart('identity', relationsToFileDuty(who, what));

/** Allows writing a part of the child's file to whoever may write it through a case. */
const ifWritten = (who: Who, what: What, part: FilePart): Verdict =>
  ifSeen(who, what, writesPart(who, part, relationsToCase(who, what.case)));

/** The caller's office owes or owed a duty in the case, or was informed of it. */
const actsIn = (who: Who, what: What): boolean =>
  (what.case?.offices ?? []).some((office) => worksAt(who, office));

const isPoliceOrCivil = (who: Who): boolean =>
  holds(who, 'police_station', 'county_police', 'civil_affairs');

/** The rights, declared once; the router asks them once, for every route. */
export const rights: Readonly<Record<Right, (who: Who, what: What) => Verdict>> = {
  anyone: () => 'allowed',
  signedIn: () => 'allowed',
  reporter: (who) => orForbidden(who.officer !== undefined || who.scopes.includes(REPORT_SCOPE)),
  /** The same as the right to report; a report made by somebody else is answered as not found. */
  ownReport: (who) => rights.reporter(who, {}),
  /** Civil affairs makes the rosters (`ros.make`). */
  deliversRoster: (who) => orForbidden(holds(who, 'civil_affairs')),
  officer: (who) => orForbidden(who.officer !== undefined),
  seesCase: (who, what) => ifSeen(who, what, true),
  /** Only a supervisor of the case's division may read its access log, because those who work on the case are in it. */
  seesAccessLog: (who, what) =>
    ifSeen(who, what, relationsToCase(who, what.case).includes('supervisor')),
  seesDuty: (who, what) => ifDutySeen(who, what),
  seesChildOfDuty: (who, what) => (ifOwed(who, what) ? 'allowed' : 'hidden'),
  ...rightsOfRegister,
  endsDuty: (who, what) =>
    ifDutySeen(
      who,
      what,
      (duty) => worksAt(who, recorderOf(duty)) && holdsRecordingPost(who, duty),
    ),
  /** Several offices work on one duty, for instance on a search: each that has a part in the case may note its work. */
  notesDuty: (who, what) => ifDutySeen(who, what, () => actsIn(who, what)),
  changesDuty: (who, what) =>
    ifDutySeen(who, what, (duty) => holds(who, ...dutyTypeOf(duty.type).mayBeChangedBy)),
  actsInCase: (who, what) => ifSeen(who, what, actsIn(who, what)),
  /** The police record the situations that they have found: software never finds them. */
  findsSituation: (who, what) =>
    ifSeen(who, what, holds(who, 'police_station', 'county_police') && actsIn(who, what)),
  statesIdentity: (who, what) => ifWritten(who, what, 'identity'),
  /** Only police and civil affairs establish who a child is: they keep its identity papers and its file. */
  saysWhichChild: (who, what) => ifWritten(who, what, 'joined'),
  /** Each duty type declares the posts that may open it by hand. */
  opensDuty: (who, what) => ifSeen(who, what, isInOffice(who)),
  /** Everyone who sees the case may record acts of courts and other bodies towards a guardian. */
  recordsInCase: (who, what) => ifSeen(who, what, isInOffice(who)),
  /** The office that has custody of the child sees an incident first; the police and civil affairs then learn of it. */
  tellsIncident: (who, what) => ifSeen(who, what, hasChild(who, what) || isPoliceOrCivil(who)),
  /** Only the police who have accepted a report see its reporter, who has to assist them (`rep.assist`). */
  opensReporter: (who, what) => ifSeen(who, what, isAccepting(who, what)),
  transfersCase: (who, what) => rights.correctsTime(who, what),
  closesCase: (who, what) => ifSeen(who, what, holds(who, dutyTypes.close.post)),
  /** The offices that calls were given to may call them junk: the police, and civil affairs with its line. */
  closesJunk: (who, what) => ifSeen(who, what, actsIn(who, what) && isPoliceOrCivil(who)),
  worksAtOffice: (who, { office, own }) => {
    if (own) return orForbidden(isInOffice(who));
    const sees = office && (worksAt(who, office.id) || supervises(who, office.division));
    return sees ? 'allowed' : 'hidden';
  },
  /** The supervisors of a division find its cases; the right to see each line's case is checked as well. */
  readsRegister: (who, { division = '' }) => {
    if (!holds(who, ...SUPERVISING_POSTS)) return 'forbidden';
    return supervises(who, division) ? 'allowed' : 'hidden';
  },
  /** Supervisors and administrators of a division see how many duties are overdue at its offices. */
  supervisesDivision: (who, { division = '' }) => {
    if (!isAdministrator(who) && !holds(who, ...SUPERVISING_POSTS)) return 'forbidden';
    return supervises(who, division) || administers(who, division) ? 'allowed' : 'hidden';
  },
  /** An administrator of the deployment, who is not in the directory, does not acknowledge: it is an act in a case. */
  answersAlert: (who, { alert, alerts = alert ? [alert] : [] }) =>
    alerts.length > 0 && alerts.every((each) => isTold(who, each)) ? 'allowed' : 'hidden',
  resumesCase: (who, what) =>
    what.case && administersCase(who, what.case)
      ? 'allowed'
      : ifSeen(who, what, holds(who, ...SUPERVISING_POSTS)),
  /** A wrong time makes offices late, or hides that they are late; so only a supervisor corrects it. */
  correctsTime: (who, what) => ifSeen(who, what, holds(who, ...SUPERVISING_POSTS)),
  /** The lines of a directory file are each checked on their own for the administrator's divisions. */
  administrator: (who) => orForbidden(isAdministrator(who)),
  administersOffice: (who, { office }) => ifAdministered(who, office?.division),
  administersDivision: (who, { division }) => ifAdministered(who, division),
};
