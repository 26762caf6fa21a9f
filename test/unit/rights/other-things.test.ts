import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, memoryApi, type Request } from '#test/fakes/memory-api';
import { MONDAY } from '#test/fakes/memory-clock';
import { openNamed } from '#test/fakes/usual-course';
import { callers } from './oracle.ts';
import { aScene, type Things } from './scene.ts';

const at = MONDAY;
const reason = 'a reason';

/** The things that a request names beside the one in its path. */
interface Named {
  readonly caseNumber: string;
  readonly person: string;
  readonly file: string;
  readonly office: string;
  readonly alert: string;
}

const nowhere: Named = {
  caseNumber: 'ZZZZZZZ2',
  person: 'PYYYYYYYYYYY1',
  file: 'FXXXXXXXXXXX1',
  office: 'no-such-office',
  alert: 'WWWWWWW1.WWWWWWWWWWWWWWW1',
};

let things: Things;
let far: Named;
let dispatch: string;
let ask: ReturnType<typeof memoryApi>;

beforeAll(async () => {
  const scene = await aScene();
  const { world } = scene;
  things = scene.things;
  ask = memoryApi(world);
  const caseNumber = scene.far.caseNumber;
  const father: Request = {
    route: 'describePerson',
    params: { caseNumber },
    body: { role: 'father', name: '老张' },
  };
  const { person } = JSON.parse((await ask(father, callers.xs)).text);
  const { file, alert } = scene.far;
  far = { caseNumber, person, file, alert, office: 'far-station' };
  dispatch = openNamed(world, things.sibling, 'dispatch').id;
});

const inCase = (route: Request['route'], body: object): Request => ({
  route,
  params: { caseNumber: things.caseNumber },
  body,
});

const found = (change: object) => ({
  outcome: 'found',
  at,
  situations: ['living_alone'],
  parents: ['father'],
  measures: 'x',
  careTonight: 'x',
  ...change,
});

/** Each request that names a second thing, by a caller who has the right to the first. */
const requests: Readonly<Record<string, readonly [Caller, (named: Named) => Request]>> = {
  'linking a case': [callers.st, ({ caseNumber }) => inCase('linkCases', { caseNumber, reason })],
  'joining the file of a case': [
    callers.cp,
    ({ caseNumber }) => inCase('joinFiles', { caseNumber, reason }),
  ],
  'joining a person of a case': [
    callers.cp,
    ({ caseNumber, person }) =>
      inCase('joinPeople', { person: things.father, caseNumber, other: person, reason }),
  ],
  'joining a person under another case': [
    callers.cp,
    ({ person }) =>
      inCase('joinPeople', {
        person: things.father,
        caseNumber: things.sibling,
        other: person,
        reason,
      }),
  ],
  'parting a person': [callers.cp, ({ person }) => inCase('partPeople', { person, reason })],
  'describing a person': [
    callers.st,
    ({ person }) => inCase('describePerson', { role: 'relative', person, name: '老李' }),
  ],
  'opening a duty towards a person': [
    callers.st,
    ({ person }) => inCase('openByHand', { type: 'escort', subject: person, reason }),
  ],
  'an act against a person': [
    callers.st,
    ({ person }) =>
      inCase('recordIntervention', {
        act: 'reprimand',
        against: [person],
        at,
        by: ['police'],
        content: 'x',
      }),
  ],
  'assigning an entry of a file': [
    callers.cp,
    ({ file }) => inCase('assignEntry', { file, event: 1, other: things.file, to: file, reason }),
  ],
  'assigning an entry to a file': [
    callers.cp,
    ({ file }) =>
      inCase('assignEntry', { file: things.file, event: 1, other: file, to: file, reason }),
  ],
  'one visit with another case': [
    callers.st,
    ({ caseNumber }) => ({
      route: 'endDuty',
      params: { dutyId: dispatch },
      version: 1,
      body: found({ sameVisitAs: caseNumber, measures: undefined }),
    }),
  ],
  'acknowledging an alert with one’s own': [
    callers.st,
    ({ alert }) => ({ route: 'acknowledgeAlerts', body: { alerts: [things.alert, alert] } }),
  ],
  'closing a junk call': [
    callers.st,
    ({ caseNumber }) => ({ route: 'closeJunk', body: { caseNumbers: [caseNumber], reason } }),
  ],
  'the places for a case': [
    callers.st,
    ({ caseNumber }) => ({
      route: 'listPlaces',
      query: { division: things.town, case: caseNumber },
    }),
  ],
  'closing an office in favour of another': [
    callers.ad,
    ({ office }) => ({
      route: 'closeOffice',
      params: { officeId: 'other-station' },
      body: { successor: office, reason },
    }),
  ],
};

/** An answer, with what the request named left out. */
const without = (text: string, named: Named): string =>
  Object.entries(named).reduce((left, [name, id]) => left.replaceAll(id, name), text);

describe('naming something of another county', () => {
  it.each(Object.keys(requests))('%s says the same as naming what is not there', async (what) => {
    const [caller, request] = requests[what] ?? [callers.no, () => ({ route: 'showMe' })];

    const there = await ask(request(far), caller);
    const notThere = await ask(request(nowhere), caller);

    expect([there.status, without(there.text, far)]).toEqual([
      notThere.status,
      without(notThere.text, nowhere),
    ]);
    expect(there.status).not.toBe(500);
  });
});
