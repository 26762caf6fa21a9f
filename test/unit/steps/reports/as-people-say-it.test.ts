import { describe, expect, it } from 'vitest';
import { makeJointReport } from '#steps/acts/make-joint-report';
import { deliverRosterLine } from '#steps/reports/deliver-roster-line';
import { makeReport } from '#steps/reports/make-report';
import { sendClue } from '#steps/reports/send-clue';
import { TOWN } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { legibleIn, personalIn, sealedIn } from '#test/fakes/hotline';
import { inputSaid } from '#test/fakes/said';
import { casesIn, eventsOf } from '#test/fakes/what-happened';
import { relayAll } from '#test/fakes/what-people-do';

const REPORT = {
  situations: ['living_alone_unsupervised'],
  division: TOWN,
  course: '孩子独自在家',
  reporter: { kind: 'school', name: '马丽' },
};

interface Taken {
  readonly status: number;
  readonly body: {
    readonly caseNumber?: string;
    readonly warnings: readonly { readonly field: string; readonly en: string }[];
  };
}

const sends = async ({ ports }: World, said: object): Promise<Taken> => {
  const input = inputSaid('makeReport', { ...REPORT, ...said });
  return (await makeReport(ports)(input, callAs('school'))) as Taken;
};

const doors: Readonly<Record<string, (world: World, said: object) => Promise<Taken>>> = {
  'a report': sends,
  'a clue': ({ ports }, said) => {
    const { situations: _none, ...clue } = { ...REPORT, ...said };
    const input = inputSaid('sendClue', { ...clue, signs: '常在校门口独坐' });
    return sendClue(ports)(input, callAs('school')) as Promise<Taken>;
  },
  'a line of a roster': ({ ports }, said) => {
    const { reporter: _none, ...line } = { ...REPORT, ...said };
    const body = { ...line, line: 1, situations: ['unattended'], deliveredAt: '2026-11-23 15:00' };
    const input = inputSaid('deliverRosterLine', body, { rosterId: '2026-11' });
    return deliverRosterLine(ports)(input, callAs('civilAffairs')) as Promise<Taken>;
  },
};

const amiss: readonly (readonly [what: string, said: object, field: string])[] = [
  ['a citizen id of 15 digits', { child: { citizenId: '430903150101001' } }, '/child/citizenId'],
  ['a citizen id of 17 digits', { child: { citizenId: '43090320150101001' } }, '/child/citizenId'],
  ['a passport', { child: { citizenId: 'E12345678' } }, '/child/citizenId'],
  [
    'a number in wide digits',
    { child: { citizenId: '４３０９０３２０１５０１０１００１２' } },
    '/child/citizenId',
  ],
  ['a number with blanks', { child: { citizenId: '430903 20150101 0012' } }, '/child/citizenId'],
  ['a number as a number', { child: { citizenId: 430903201501010 } }, '/child/citizenId'],
  ['a date without zeros', { child: { birthDate: '2015-3-2' } }, '/child/birthDate'],
  ['a date in words', { child: { birthDate: '2015年3月2日' } }, '/child/birthDate'],
  ['a month alone', { child: { birthDate: '2015年3月' } }, '/child/birthDate'],
  ['a birth to come', { child: { birthDate: '2031-01-01' } }, '/child/birthDate'],
  [
    'a telephone with its area in brackets',
    { parents: [{ telephone: '(0737)2780110' }] },
    '/parents/0/telephone',
  ],
  [
    'a telephone with an extension',
    { parents: [{ telephone: '0737-2780110转8012' }] },
    '/parents/0/telephone',
  ],
  ['a telephone that is none', { parents: [{ telephone: '无' }] }, '/parents/0/telephone'],
  ['seven parents', { parents: Array(7).fill({ name: '李' }) }, '/parents'],
  ['a text with a vertical tab', { place: '村口\u000B三组' }, '/place'],
  ['a text with a bell', { place: '村口\u0007' }, '/place'],
  ['a text with a lost character', { place: '村\uFFFD' }, '/place'],
  ['a text that is far too long', { place: '村'.repeat(501) }, '/place'],
  ['a place that is null', { place: null }, '/place'],
  ['a name that is empty', { child: { name: '' } }, '/child/name'],
  ['a name that nobody sees', { child: { name: '\u200B\u200D' } }, '/child/name'],
  ['a child in words', { child: '李小雨' }, '/child'],
  ['a field that there is not', { urgency: 'high' }, '/urgency'],
  ['a field of the child that there is not', { child: { shoeSize: 33 } }, '/child/shoeSize'],
];

const ofReports: typeof amiss = [
  ['no situation', { situations: [] }, '/situations'],
  ['a situation that is none among others', { situations: ['missing', 'bored'] }, '/situations/1'],
  ['no reporter', { reporter: undefined }, '/reporter'],
  ['a kind of reporter that is none', { reporter: { kind: 'witch' } }, '/reporter/kind'],
  [
    'a reporter’s telephone between marks of direction',
    { reporter: { telephone: '\u202D13900000016\u202C' } },
    '/reporter/telephone',
  ],
  ['a door that is none', { door: 'window' }, '/door'],
  ['a time without an offset', { noticedAt: '2026-11-23 15:00' }, '/noticedAt'],
  ['a day that does not exist', { noticedAt: '2026-02-30T09:00:00+08:00' }, '/noticedAt'],
  ['a time to come', { noticedAt: '2026-11-24T00:00:00+08:00' }, '/noticedAt'],
  ['a time of another century', { noticedAt: '1926-11-23T00:00:00+08:00' }, '/noticedAt'],
  [
    'a time a year back',
    { reportedAt: '2025-11-23T15:00:00+08:00', door: 'telephone' },
    '/reportedAt',
  ],
  ['the year 0', { reportedAt: '0000-01-01T00:00:00Z' }, '/reportedAt'],
];

describe.each(Object.entries(doors))('%s', (_door, send) => {
  it.each(amiss)('with %s is taken, and warned of (rep.content)', async (_what, said, field) => {
    const world = aWorld();
    const { status, body } = await send(world, said);

    expect(status).toBe(201);
    expect(body.warnings.map((each) => each.field)).toContain(field);
    expect(casesIn(world)).toHaveLength(1);
  });
});

describe('a report', () => {
  it.each(ofReports)(
    'with %s is taken, and warned of (rep.content)',
    async (_what, said, field) => {
      const world = aWorld();
      const { status, body } = await sends(world, said);

      expect(status).toBe(201);
      expect(body.warnings.map((each) => each.field)).toContain(field);
    },
  );

  it('keeps what was not understood, of the child in the case and of its maker under the seal (rep.privacy)', async () => {
    const world = aWorld();
    const child = { citizenId: 'E12345678', name: '李小雨' };
    const reporter = { ...REPORT.reporter, telephone: 'ask the school' };
    await sends(world, { child, reporter, contact: '校长王芳' });

    expect(personalIn(world)[0]).toMatchObject({
      child: { name: '李小雨' },
      asSaid: { '/child/citizenId': 'E12345678' },
    });
    expect(legibleIn(world)).not.toMatch(/校长王芳|ask the school/);
    expect(await sealedIn(world)).toMatchObject({
      said: { '/contact': '校长王芳', '/reporter/telephone': 'ask the school' },
    });
  });

  it('is read as people write: the usual form in its field, theirs beside it', async () => {
    const world = aWorld();
    const child = { birthDate: '2015年3月2日', sex: '女', citizenId: "'430903 20150101 0012" };
    await sends(world, { child });

    expect(personalIn(world)[0]).toMatchObject({
      child: { birthDate: '2015-03-02', sex: 'female', citizenId: '430903201501010012' },
      asSaid: { '/child/birthDate': '2015年3月2日' },
    });
  });

  it('names the division as ministries publish it', async () => {
    const world = aWorld();
    const { body } = await sends(world, { division: `${TOWN}000` });

    expect(casesIn(world)[0]?.division).toBe(TOWN);
    expect(body.warnings.map(({ field }) => field)).toEqual(['/division']);
  });

  it.each([
    ['none', undefined],
    ['a city’s', '430900'],
    ['a word', 'here'],
    ['null', null],
  ])('whose division is %s is refused by that field alone', async (_what, division) => {
    const said = { division, place: '', reporter: { kind: 'witch' } };
    const refused = await sends(aWorld(), said).catch((error: unknown) => error);

    expect(refused).toMatchObject({
      code: 'bad-input',
      details: { complaints: [expect.objectContaining({ path: '/division' })] },
    });
  });

  it.each([
    ['noticed', { noticedAt: '2026-11-23T16:01:00+08:00' }],
    ['reported', { reportedAt: '2026-11-23T16:00:15+08:00' }],
  ])('%s by a clock that is a little ahead is of now', async (what, said) => {
    const world = aWorld();
    const { body } = await sends(world, said);

    expect(body.warnings).toEqual([]);
    const [, received] = eventsOf(world, casesIn(world)[0]?.id ?? '');
    expect(received?.fact).toMatchObject({ data: { [`${what}At`]: world.clock.at() } });
  });
});

describe('a joint report', () => {
  it('keeps of each child what was said of it otherwise than its fields want (rep.content)', async () => {
    const world = aWorld();
    const children = [{ child: { citizenId: 'E1', name: '甲' } }, '乙', { contact: '王芳' }];
    const input = inputSaid('makeJointReport', { ...REPORT, children });
    const { status, body } = (await makeJointReport(world.ports)(input, callAs('school'))) as Taken;
    await relayAll(world);

    expect(status).toBe(202);
    expect(body.warnings.map(({ field }) => field)).toEqual([
      '/children/0/child/citizenId',
      '/children/1',
      '/children/2/contact',
    ]);
    expect(casesIn(world)).toHaveLength(3);
    const said = personalIn(world).flatMap((part) => ('asSaid' in part ? [part.asSaid] : []));
    expect(said).toEqual(expect.arrayContaining([{ '/child/citizenId': 'E1' }, { '': '乙' }]));
    expect(legibleIn(world)).not.toContain('王芳');
  });
});
