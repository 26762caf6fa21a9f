import { ago } from './a-case.ts';

const at = ago(5);
const LATER = '2199-01-01T00:00:00.000Z';
/** A valid record of a visit. */
export const found = {
  outcome: 'found',
  at,
  situations: ['living_alone'],
  parents: ['father'],
  measures: 'a',
  careTonight: 'b',
};

interface Wrong {
  readonly what: string;
  readonly type: string;
  readonly body: object;
  readonly path: string;
  readonly allowed?: RegExp;
}

/** Invalid outcomes by duty type, and the path that the answer names. */
export const wrongOutcomes: readonly Wrong[] = [
  { what: 'nothing', type: 'accept', body: {}, path: '/outcome' },
  {
    what: 'an outcome that the duty has not',
    type: 'accept',
    body: { outcome: 'found', at },
    path: '/outcome',
    allowed: /accepted \| transferred/,
  },
  {
    what: 'an outcome that only a rule gives',
    type: 'accept',
    body: { outcome: 'superseded', at },
    path: '/outcome',
    allowed: /accepted \| transferred/,
  },
  {
    what: 'an outcome of every object',
    type: 'accept',
    body: { outcome: 'toString' },
    path: '/outcome',
  },
  {
    what: 'an outcome that is a list',
    type: 'accept',
    body: { outcome: ['accepted'] },
    path: '/outcome',
  },
  { what: 'no time', type: 'accept', body: { outcome: 'accepted' }, path: '/at' },
  {
    what: 'a time in the future',
    type: 'accept',
    body: { outcome: 'accepted', at: LATER },
    path: '/at',
    allowed: /^≤ 20/,
  },
  {
    what: 'a field that its shape has not',
    type: 'accept',
    body: { outcome: 'accepted', at, mood: 'good' },
    path: '/mood',
  },
  {
    what: 'a field of another outcome',
    type: 'accept',
    body: { outcome: 'accepted', at, takenBy: 'x' },
    path: '/takenBy',
  },
  {
    what: 'a situation that is not in the list',
    type: 'dispatch',
    body: { ...found, situations: ['sad'] },
    path: '/situations/0',
    allowed: /living_alone \|/,
  },
  {
    what: 'no situation at all',
    type: 'dispatch',
    body: { ...found, situations: [] },
    path: '/situations',
  },
  {
    what: 'that a report came in, as if it were a finding',
    type: 'dispatch',
    body: { ...found, situations: ['any_report'] },
    path: '/situations/0',
  },
  {
    what: 'no parent at all',
    type: 'dispatch',
    body: { ...found, parents: [] },
    path: '/parents',
    allowed: /≥ 1 items/,
  },
  {
    what: 'a parent by name',
    type: 'dispatch',
    body: { ...found, parents: ['李强'] },
    path: '/parents/0',
    allowed: /father \| mother \|.* guardian/,
  },
  {
    what: 'measures that are too long',
    type: 'dispatch',
    body: { ...found, measures: '字'.repeat(4001) },
    path: '/measures',
    allowed: /≤ 4000 characters/,
  },
];
