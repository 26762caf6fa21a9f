interface Wrong {
  readonly what: string;
  readonly change: object;
  readonly path: string;
  readonly given?: string | RegExp;
  readonly allowed?: RegExp;
}

const reporter = { kind: 'school' };
const LATER = '2199-01-01T00:00:00.000Z';

/** What no report may say, where it is told, and what is said to be allowed there. */
export const wrongReports: readonly Wrong[] = [
  {
    what: 'a situation that is not in the list',
    change: { situations: ['lonely'] },
    path: '/situations/0',
    given: '"lonely"',
    allowed: /living_alone_unsupervised \| missing \|/,
  },
  { what: 'no situation', change: { situations: [] }, path: '/situations', allowed: /≥ 1 items/ },
  {
    what: 'more situations than there are',
    change: { situations: Array(10).fill('missing') },
    path: '/situations',
    allowed: /≤ 9 items/,
  },
  {
    what: 'a situation that is no list',
    change: { situations: 'missing' },
    path: '/situations',
    given: 'a text of 7 characters',
    allowed: /array/,
  },
  { what: 'a field that is null', change: { door: null }, path: '/door', given: 'null' },
  { what: 'no division', change: { division: undefined }, path: '/division', allowed: /string/ },
  {
    what: 'a city instead of a county',
    change: { division: '4309' },
    path: '/division',
    given: '"4309"',
  },
  {
    what: 'a division that is a number',
    change: { division: 430903 },
    path: '/division',
    given: '430903',
    allowed: /string/,
  },
  { what: 'a field that there is not', change: { urgency: 'high' }, path: '/urgency' },
  {
    what: 'a field that there is not, within another',
    change: { child: { shoeSize: 33 } },
    path: '/child/shoeSize',
  },
  { what: 'a field of every object', change: { toString: 1 }, path: '/toString' },
  {
    what: 'a kind of reporter that is not in the list',
    change: { reporter: { kind: 'witch' } },
    path: '/reporter/kind',
    given: '"witch"',
    allowed: /school \| kindergarten/,
  },
  { what: 'a reporter without a kind', change: { reporter: {} }, path: '/reporter/kind' },
  {
    what: 'a time without an offset',
    change: { noticedAt: '2026-01-05T09:00:00' },
    path: '/noticedAt',
    given: '"2026-01-05T09:00:00"',
  },
  {
    what: 'a day that does not exist',
    change: { noticedAt: '2026-02-30T09:00:00+08:00' },
    path: '/noticedAt',
  },
  {
    what: 'an observation in the future',
    change: { noticedAt: LATER },
    path: '/noticedAt',
    given: LATER,
    allowed: /^≤ 20/,
  },
  {
    what: 'a report in the future',
    change: { reportedAt: LATER },
    path: '/reportedAt',
    given: LATER,
    allowed: /^≤ 20/,
  },
  {
    what: 'a child born in the future',
    change: { child: { birthDate: '2199-01-01' } },
    path: '/child/birthDate',
    given: 'a date in the future',
    allowed: /^≤ 20/,
  },
  {
    what: 'a text that is too long',
    change: { place: '村'.repeat(501) },
    path: '/place',
    given: 'a text of 501 characters',
    allowed: /≤ 500 characters/,
  },
  { what: 'an empty text', change: { place: '  ' }, path: '/place', allowed: /≥ 1 characters/ },
  { what: 'a control character', change: { place: '村口\u0000' }, path: '/place' },
  { what: 'an escape character', change: { course: '\u001b[31m' }, path: '/course' },
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
    given: 'a text of 7 characters',
  },
  {
    what: 'a citizen id that is too short',
    change: { child: { citizenId: '43090320100101' } },
    path: '/child/citizenId',
    given: 'a text of 14 characters',
  },
  {
    what: 'more parents than there are',
    change: { parents: Array(7).fill({}) },
    path: '/parents',
    given: 'a list of 7',
    allowed: /≤ 6 items/,
  },
];
