import { isOpen, present } from '#domain/directory/successions';
import { type Duty, recorderOf } from '#domain/duty/duty';
import type { Post } from '#schemas/codes/post';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { OfficeId } from '#schemas/ids';
import type { Right } from '#schemas/route';
import type { SeenCase, Verdict, What, Who } from './asked.ts';

/** Posts that see every case of their division; all others see those that they owe or owed in. */
const SUPERVISING_POSTS: readonly Post[] = [
  'county_police',
  'civil_affairs',
  'leading_group_office',
];

/** The scope of a department's app that reports in its unit's name. */
export const REPORT_SCOPE = 'heli/report';

/** Officers of a closed office may only maintain the directory, until it names the office where they work now. */
const isActing = ({ officer, successors }: Who, post: Post): boolean =>
  officer !== undefined && (post === 'administrator' || isOpen(officer.office, successors));

const holds = (who: Who, ...posts: readonly Post[]): boolean =>
  posts.some((post) => who.officer?.posts.includes(post) && isActing(who, post));

const isInOffice = ({ officer, successors }: Who): boolean =>
  officer !== undefined && isOpen(officer.office, successors);

const supervises = (who: Who, division: string): boolean =>
  who.officer !== undefined &&
  holds(who, ...SUPERVISING_POSTS) &&
  division.startsWith(who.officer.division);

const isBarred = ({ officer }: Who, { barred }: SeenCase): boolean =>
  officer !== undefined && (barred.includes(officer.id) || barred.includes(officer.office));

const sees = (who: Who, found: SeenCase | undefined): boolean => {
  const { officer } = who;
  if (!officer || !found || isBarred(who, found)) return false;
  const follows = found.offices.some(
    (office) => present(office, who.successors) === officer.office,
  );
  return follows || found.offices.includes(officer.office) || supervises(who, found.division);
};

/** The post whose holder records the duty's end. */
export const recordingPost = (duty: Duty): Post => {
  const { post, endedBy } = dutyTypeOf(duty.type);
  return duty.standsIn?.as ?? endedBy ?? post;
};

/** The office that has the child may have any post, so each of its officers may act as the custodian. */
const holdsRecordingPost = (who: Who, duty: Duty): boolean => {
  const post = recordingPost(duty);
  return post === 'custodian' ? isActing(who, post) : holds(who, post);
};

const administers = (who: Who): boolean => who.isFirstAdministrator || holds(who, 'administrator');

const worksAt = ({ officer, successors }: Who, office: OfficeId | undefined): boolean =>
  officer !== undefined && office !== undefined && officer.office === present(office, successors);

const ifSeen = (who: Who, what: What, allowed: boolean): Verdict => {
  if (!sees(who, what.case)) return 'hidden';
  return allowed ? 'allowed' : 'forbidden';
};

/** The caller's office owes or owed a duty in the case, or was informed of it. */
const actsIn = (who: Who, what: What): boolean =>
  (what.case?.offices ?? []).some((office) => worksAt(who, office));

const orForbidden = (allowed: boolean): Verdict => (allowed ? 'allowed' : 'forbidden');

/** The caller works at the office that has the child, or that raises the child under an agreement. */
const hasChild = (who: Who, { case: found }: What): boolean =>
  worksAt(who, found?.custody?.office) || worksAt(who, found?.custody?.delegated?.office);

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
  seesDuty: (who, what) => (what.duty ? ifSeen(who, what, true) : 'hidden'),
  endsDuty: (who, what) => {
    if (!what.duty) return 'hidden';
    const { duty } = what;
    return ifSeen(who, what, worksAt(who, recorderOf(duty)) && holdsRecordingPost(who, duty));
  },
  changesDuty: (who, what) => {
    if (!what.duty) return 'hidden';
    const { mayBeChangedBy } = dutyTypeOf(what.duty.type);
    return ifSeen(who, what, holds(who, ...mayBeChangedBy));
  },
  actsInCase: (who, what) => ifSeen(who, what, actsIn(who, what)),
  /** The police say what they have found (`requirements`, human decisions). */
  findsSituation: (who, what) =>
    ifSeen(who, what, holds(who, 'police_station', 'county_police') && actsIn(who, what)),
  /** Police and civil affairs establish who a child is: they keep its identity papers and its file. */
  saysWhichChild: (who, what) =>
    ifSeen(who, what, holds(who, 'police_station', 'county_police', 'civil_affairs')),
  /** By which post, each type of duty says itself. */
  opensDuty: (who, what) => ifSeen(who, what, isInOffice(who)),
  /** The office that has the child sees an incident first; the police and civil affairs then learn of it. */
  tellsIncident: (who, what) =>
    ifSeen(
      who,
      what,
      hasChild(who, what) || holds(who, 'police_station', 'county_police', 'civil_affairs'),
    ),
  closesCase: (who, what) => ifSeen(who, what, holds(who, dutyTypes.close.post)),
  worksAtOffice: (who, { office }) =>
    office && (worksAt(who, office.id) || supervises(who, office.division)) ? 'allowed' : 'hidden',
  /**
   * Acknowledging an alert is an act in a case, so a first administrator, who is not in the directory, may not do
   * it.
   */
  answersAlert: (who, { alert }) =>
    alert && (worksAt(who, alert.office) || alert.recipient === who.officer?.id)
      ? 'allowed'
      : 'hidden',
  resumesCase: (who, what) =>
    holds(who, 'administrator') && what.case
      ? 'allowed'
      : ifSeen(who, what, holds(who, ...SUPERVISING_POSTS)),
  administrator: (who) => orForbidden(administers(who)),
};
