import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict, Who } from '#domain/access/asked';
import { REPORT_SCOPE, rights } from '#domain/access/rights';
import type { Alert } from '#domain/alerts/alert';
import type { Case } from '#domain/composed/case';
import type { Duty } from '#domain/duty/duty';
import { Post } from '#schemas/codes/post';
import { DivisionCode, OfficeId } from '#schemas/ids';
import type { Right } from '#schemas/route';
import { COUNTY, OTHER_COUNTY, officeNamed, officerNamed, TOWN } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { KEEPERS, READERS, WRITERS } from '#test/fakes/register-posts';
import { alertsIn, caseNow } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

const HOME = 'station';

type Place = 'own office' | 'own division' | 'another division';

/** The officer's workplace, seen from a case of the town in which the station owes duties. */
const places: Readonly<Record<Place, { office: string; division: string }>> = {
  'own office': { office: HOME, division: TOWN },
  'own division': { office: 'somewhere-else', division: COUNTY },
  'another division': { office: 'elsewhere', division: OTHER_COUNTY },
};

const anOfficer = (post: Post, place: Place): Who => {
  const { office, division } = places[place];
  const officer = {
    ...officerNamed('station'),
    posts: [post],
    office: OfficeId.parse(office),
    division: DivisionCode.parse(division),
  };
  return { officer, scopes: [], isDeploymentAdministrator: false };
};

const nobody: Who = { scopes: [], isDeploymentAdministrator: false };
const app: Who = { ...nobody, scopes: [REPORT_SCOPE] };
const ofAll: Who = { ...nobody, isDeploymentAdministrator: true };

let state: Case;
let accept: Duty;
let assist: Duty;
let alert: Alert | undefined;

beforeAll(async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  state = await caseNow(world, caseId);
  accept = openDutyOf(world, caseId, 'accept');
  assist = openDutyOf(world, caseId, 'assist');
  await runUntilQuiet(world);
  alert = alertsIn(world).find(({ office, channel }) => office === HOME && channel === 'email');
});

const ask = (right: Right, who: Who, change: object = {}): Verdict =>
  rights[right](who, {
    case: state,
    duty: accept,
    office: officeNamed(HOME),
    division: DivisionCode.parse(TOWN),
    alert,
    ...change,
  });

const SUPERVISORS: readonly Post[] = ['county_police', 'civil_affairs', 'leading_group_office'];
const supervises = (post: Post): boolean => SUPERVISORS.includes(post);

const ifSeen = (post: Post, place: Place, allowed: boolean): Verdict => {
  if (expected.seesCase(post, place) === 'hidden') return 'hidden';
  return allowed ? 'allowed' : 'forbidden';
};

/** The table of rights, written a second time: by post and by place. */
const expected: Readonly<Record<Right, (post: Post, place: Place) => Verdict>> = {
  anyone: () => 'allowed',
  signedIn: () => 'allowed',
  reporter: () => 'allowed',
  ownReport: () => 'allowed',
  deliversRoster: (post) => (post === 'civil_affairs' ? 'allowed' : 'forbidden'),
  officer: () => 'allowed',
  seesCase: (post, place) => {
    if (place === 'own office') return 'allowed';
    return place === 'own division' && supervises(post) ? 'allowed' : 'hidden';
  },
  seesAccessLog: (post, place) => {
    if (expected.seesCase(post, place) === 'hidden') return 'hidden';
    return supervises(post) ? 'allowed' : 'forbidden';
  },
  seesDuty: (post, place) => expected.seesCase(post, place),
  /** The duty belongs to a case. */
  seesChildOfDuty: () => 'hidden',
  seesChild: () => 'hidden',
  entersPart: () => 'hidden',
  seesReadings: () => 'hidden',
  entersChild: (post, place) =>
    place === 'own division' || place === 'own office'
      ? WRITERS.includes(post)
        ? 'allowed'
        : 'forbidden'
      : 'forbidden',
  listsChildren: (post, place) => {
    if (!READERS.includes(post)) return 'forbidden';
    return place === 'own division' || place === 'own office' ? 'allowed' : 'hidden';
  },
  listsVisits: (post, place) => {
    if (!KEEPERS.includes(post)) return 'forbidden';
    return place === 'another division' ? 'hidden' : 'allowed';
  },
  findsChildren: (post) =>
    READERS.includes(post) || post === 'school' || post === 'kindergarten'
      ? 'allowed'
      : 'forbidden',
  endsDuty: (post, place) => {
    if (expected.seesCase(post, place) === 'hidden') return 'hidden';
    return place === 'own office' && post === 'police_station' ? 'allowed' : 'forbidden';
  },
  notesDuty: (post, place) => expected.actsInCase(post, place),
  changesDuty: (post, place) => ifSeen(post, place, post === 'county_police'),
  actsInCase: (post, place) => ifSeen(post, place, place === 'own office'),
  statesIdentity: (post, place) => expected.actsInCase(post, place),
  findsSituation: (post, place) => {
    if (expected.seesCase(post, place) === 'hidden') return 'hidden';
    const isPolice = post === 'police_station' || post === 'county_police';
    return place === 'own office' && isPolice ? 'allowed' : 'forbidden';
  },
  opensDuty: (post, place) => expected.seesCase(post, place),
  recordsInCase: (post, place) => expected.seesCase(post, place),
  closesCase: (post, place) => {
    if (expected.seesCase(post, place) === 'hidden') return 'hidden';
    return post === 'civil_affairs' ? 'allowed' : 'forbidden';
  },
  closesJunk: (post, place) => {
    if (expected.seesCase(post, place) === 'hidden') return 'hidden';
    const isAsked = ['police_station', 'county_police', 'civil_affairs'].includes(post);
    return place === 'own office' && isAsked ? 'allowed' : 'forbidden';
  },
  saysWhichChild: (post, place) => {
    if (expected.seesCase(post, place) === 'hidden') return 'hidden';
    const isAsked = ['police_station', 'county_police', 'civil_affairs'].includes(post);
    return isAsked ? 'allowed' : 'forbidden';
  },
  tellsIncident: (post, place) => {
    if (expected.seesCase(post, place) === 'hidden') return 'hidden';
    const isTold = ['police_station', 'county_police', 'civil_affairs'].includes(post);
    return isTold ? 'allowed' : 'forbidden';
  },
  opensReporter: (post, place) => expected.endsDuty(post, place),
  answersAlert: (_post, place) => (place === 'own office' ? 'allowed' : 'hidden'),
  worksAtOffice: (post, place) => expected.seesCase(post, place),
  readsRegister: (post, place) => {
    if (!supervises(post)) return 'forbidden';
    return place === 'another division' ? 'hidden' : 'allowed';
  },
  supervisesDivision: (post, place) => {
    if (post !== 'administrator' && !supervises(post)) return 'forbidden';
    return place === 'another division' ? 'hidden' : 'allowed';
  },
  resumesCase: (post, place) => {
    if (post === 'administrator' && place !== 'another division') return 'allowed';
    if (expected.seesCase(post, place) === 'hidden') return 'hidden';
    return supervises(post) ? 'allowed' : 'forbidden';
  },
  transfersCase: (post, place) => expected.correctsTime(post, place),
  correctsTime: (post, place) => ifSeen(post, place, supervises(post)),
  administrator: (post) => (post === 'administrator' ? 'allowed' : 'forbidden'),
  administersOffice: (post, place) => {
    if (post !== 'administrator') return 'forbidden';
    return place === 'another division' ? 'hidden' : 'allowed';
  },
  administersDivision: (post, place) => expected.administersOffice(post, place),
};

/** The rights that depend on seeing a case. */
const inCase = [
  'seesCase',
  'seesAccessLog',
  'seesDuty',
  'seesChildOfDuty',
  'endsDuty',
  'notesDuty',
  'changesDuty',
  'actsInCase',
  'statesIdentity',
  'findsSituation',
  'saysWhichChild',
  'opensDuty',
  'recordsInCase',
  'closesCase',
  'closesJunk',
  'tellsIncident',
  'resumesCase',
  'correctsTime',
  'transfersCase',
] as const;

const everyRight = Object.keys(rights) as Right[];
const everyPlace = Object.keys(places) as Place[];
const cells = everyRight.flatMap((right) => everyPlace.map((place) => [right, place] as const));

describe('the right', () => {
  it.each(cells)('%s at %s is what the table says, for every post', (right, place) => {
    const verdicts = (of: (post: Post) => Verdict) =>
      Object.fromEntries(Post.options.map((post) => [post, of(post)]));

    expect(verdicts((post) => ask(right, anOfficer(post, place)))).toEqual(
      verdicts((post) => expected[right](post, place)),
    );
  });

  it.each([
    ['anyone', 'allowed', 'allowed', 'allowed'],
    ['signedIn', 'allowed', 'allowed', 'allowed'],
    ['reporter', 'forbidden', 'allowed', 'forbidden'],
    ['deliversRoster', 'forbidden', 'forbidden', 'forbidden'],
    ['officer', 'forbidden', 'forbidden', 'forbidden'],
    ['seesCase', 'hidden', 'hidden', 'hidden'],
    ['seesAccessLog', 'hidden', 'hidden', 'hidden'],
    ['seesDuty', 'hidden', 'hidden', 'hidden'],
    ['endsDuty', 'hidden', 'hidden', 'hidden'],
    ['notesDuty', 'hidden', 'hidden', 'hidden'],
    ['changesDuty', 'hidden', 'hidden', 'hidden'],
    ['seesChildOfDuty', 'hidden', 'hidden', 'hidden'],
    ['actsInCase', 'hidden', 'hidden', 'hidden'],
    ['statesIdentity', 'hidden', 'hidden', 'hidden'],
    ['findsSituation', 'hidden', 'hidden', 'hidden'],
    ['opensDuty', 'hidden', 'hidden', 'hidden'],
    ['recordsInCase', 'hidden', 'hidden', 'hidden'],
    ['closesCase', 'hidden', 'hidden', 'hidden'],
    ['closesJunk', 'hidden', 'hidden', 'hidden'],
    ['tellsIncident', 'hidden', 'hidden', 'hidden'],
    ['answersAlert', 'hidden', 'hidden', 'hidden'],
    ['worksAtOffice', 'hidden', 'hidden', 'hidden'],
    ['resumesCase', 'hidden', 'hidden', 'hidden'],
    ['correctsTime', 'hidden', 'hidden', 'hidden'],
    ['transfersCase', 'hidden', 'hidden', 'hidden'],
    ['administrator', 'forbidden', 'forbidden', 'allowed'],
    ['administersOffice', 'forbidden', 'forbidden', 'allowed'],
    ['administersDivision', 'forbidden', 'forbidden', 'allowed'],
  ] as const)(
    '%s of a stranger is %s, of a reporting app %s, of the deployment’s administrator %s',
    (right, ...verdicts) => {
      expect([nobody, app, ofAll].map((who) => ask(right, who))).toEqual(verdicts);
    },
  );

  it.each([...inCase, 'worksAtOffice', 'answersAlert'] as const)(
    '%s of what does not exist is hidden',
    (right) => {
      const who = anOfficer('police_station', 'own office');
      const nothing = { case: undefined, duty: undefined, office: undefined, alert: undefined };

      expect(ask(right, who, nothing)).toBe('hidden');
    },
  );

  it.each(inCase)('%s is hidden from an officer or office that is barred (回避)', (right) => {
    const who = anOfficer('police_station', 'own office');
    const above = anOfficer('civil_affairs', 'own division');
    const barred = { ...state, barred: [HOME, String(above.officer?.office)] };
    const personally = { ...state, barred: [String(who.officer?.id)] };

    expect(ask(right, who, { case: barred })).toBe('hidden');
    expect(ask(right, above, { case: barred })).toBe('hidden');
    expect(ask(right, anOfficer('administrator', 'own office'), { case: barred })).toBe('hidden');
    expect(ask(right, who, { case: personally })).toBe('hidden');
  });

  it('administersOffice of what does not exist looks like one of another county', () => {
    const [there, notThere] = [{}, { office: undefined }].map((change) =>
      ask('administersOffice', anOfficer('administrator', 'another division'), change),
    );

    expect([there, notThere]).toEqual(['hidden', 'hidden']);
  });

  it('endsDuty of what the reporter owes is the police’s', () => {
    expect(ask('endsDuty', anOfficer('police_station', 'own office'), { duty: assist })).toBe(
      'allowed',
    );
    expect(ask('endsDuty', anOfficer('school', 'own office'), { duty: assist })).toBe('forbidden');
  });
});
