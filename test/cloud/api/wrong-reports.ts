interface Wrong {
  readonly what: string;
  readonly change: object;
  readonly given?: string;
}

/** Invalid divisions of a report: without a valid one nobody can be sent. */
export const wrongReports: readonly Wrong[] = [
  { what: 'no division', change: { division: undefined } },
  { what: 'a city instead of a county', change: { division: '4309' }, given: '"4309"' },
  { what: 'a city, filled up with zeros', change: { division: '430900' }, given: '"430900"' },
  { what: 'a division in words', change: { division: '赫山区' } },
];

const reporter = { kind: 'school' };
const LATER = '2199-01-01T00:00:00.000Z';

/** Values that do not fit their field, and the field that the warning names. */
export const warnedReports: readonly {
  readonly what: string;
  readonly change: object;
  readonly path: string;
}[] = [
  { what: 'a situation that is none', change: { situations: ['lonely'] }, path: '/situations' },
  { what: 'no situation', change: { situations: [] }, path: '/situations' },
  { what: 'too many situations', change: { situations: Array(30).fill('x') }, path: '/situations' },
  { what: 'a field that is null', change: { door: null }, path: '/door' },
  { what: 'a field that there is not', change: { urgency: 'high' }, path: '/urgency' },
  { what: 'one within another', change: { child: { shoeSize: 33 } }, path: '/child/shoeSize' },
  { what: 'a field of every object', change: { toString: 1 }, path: '/toString' },
  {
    what: 'an unknown kind of reporter',
    change: { reporter: { kind: 'witch' } },
    path: '/reporter/kind',
  },
  {
    what: 'somebody in the place of the reporter',
    change: { reporter: '欧阳若兰' },
    path: '/reporter',
  },
  {
    what: 'a time without an offset',
    change: { noticedAt: '2026-01-05T09:00:00' },
    path: '/noticedAt',
  },
  {
    what: 'a day that does not exist',
    change: { noticedAt: '2026-02-30T09:00:00+08:00' },
    path: '/noticedAt',
  },
  { what: 'an observation in the future', change: { noticedAt: LATER }, path: '/noticedAt' },
  { what: 'a report in the future', change: { reportedAt: LATER }, path: '/reportedAt' },
  {
    what: 'a child yet unborn',
    change: { child: { birthDate: '2199-01-01' } },
    path: '/child/birthDate',
  },
  { what: 'a text that is too long', change: { place: '村'.repeat(501) }, path: '/place' },
  { what: 'an empty text', change: { place: '  ' }, path: '/place' },
  { what: 'a control character', change: { place: '村口\u0000' }, path: '/place' },
  { what: 'a text that turns round', change: { course: '\u202e村' }, path: '/course' },
  { what: 'the mark of a lost character', change: { course: '\ufffd村' }, path: '/course' },
  { what: 'half of a character', change: { course: '村\ud83d' }, path: '/course' },
  {
    what: 'two lines where one is wanted',
    change: { reporter: { ...reporter, unit: 'a\nb' } },
    path: '/reporter/unit',
  },
  {
    what: 'a telephone that is none',
    change: { reporter: { ...reporter, telephone: 'call me' } },
    path: '/reporter/telephone',
  },
  {
    what: 'a landline to be told at',
    change: { reporter: { ...reporter, telephone: '0737-2780110' } },
    path: '/reporter/telephone',
  },
  {
    what: 'a citizen id that is too short',
    change: { child: { citizenId: '43090320100101' } },
    path: '/child/citizenId',
  },
  {
    what: 'too many parents',
    change: { parents: Array(7).fill({ name: '李' }) },
    path: '/parents',
  },
];
