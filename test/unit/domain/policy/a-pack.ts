import type { CheckedDuty } from '#domain/policy/finding';
import type { Packs } from '#domain/policy/layers';
import { Pack } from '#schemas/policy';
import { Instant } from '#schemas/time';

export const today = Instant.parse('2026-11-23T08:00:00Z');

type Input = Partial<Record<keyof Pack, unknown>> & { readonly pack: string };

/** A pack of whatever kind; the test states only what matters. */
export const aPack = (input: Input): Pack =>
  Pack.parse({
    title: { zh: '测试', en: 'test' },
    kind: 'notice',
    docs: { LAW: { title: { zh: '法', en: 'law' } }, NOTE16: { title: { zh: '文', en: 'note' } } },
    settings: {},
    ...input,
  });

export const packsOf = (...packs: readonly Pack[]): Packs =>
  Object.fromEntries(packs.map((pack) => [pack.pack, pack]));

export const law = [{ doc: 'LAW', section: '1' }];
export const notice = [{ doc: 'NOTE16', section: '三(二)' }];
export const days = (amount: number) => ({ amount, unit: 'day' });

const plainLadder = {
  value: {
    rungs: [{ rung: 'due', at: { ofClock: 1 }, to: ['owner'] }],
    repeat: { amount: 1, unit: 'day' },
  },
  basis: [],
};

export const dispatch: CheckedDuty = {
  code: 'dispatch',
  clock: 'urgent.dispatch',
  ladder: 'ladder.urgent',
  post: 'police_station',
};

/** Everything that the product requires of a deployment with the single duty `dispatch`. */
export const decided = {
  'urgent.report': { value: { amount: 1, unit: 'hour' }, basis: [] },
  'urgent.dispatch': { value: { amount: 30, unit: 'minute' }, basis: [] },
  'feedback.reporting_unit': { value: days(3), basis: [] },
  'report.receipt_unacknowledged': { value: { amount: 15, unit: 'minute' }, basis: [] },
  'alert.acknowledge_within': { value: { amount: 5, unit: 'minute' }, basis: [] },
  'alert.most_per_hour': { value: 20, basis: [] },
  'alert.digest_every': { value: { amount: 10, unit: 'minute' }, basis: [] },
  'alert.urgent_within': { value: { amount: 6, unit: 'hour' }, basis: [] },
  'alert.office_hours': { value: { from: '08:30', to: '17:30' }, basis: [] },
  'notice.recipients': { value: ['township'], basis: [] },
  'report.duties': {
    value: [{ reporters: ['school'], situations: ['missing'], words: 'at_first_moment' }],
    basis: [],
  },
  'register.populations': { value: ['left_behind'], basis: [] },
  'register.categories': { value: ['unattended'], basis: [] },
  'visit.every': { value: { amount: 1, unit: 'month' }, basis: [] },
  'unfounded.second_officer': { value: 'must', basis: [] },
  'ladder.urgent': plainLadder,
};

export const national = aPack({
  pack: 'national',
  kind: 'national',
  duties: { dispatch: { inForce: true, basis: law } },
});

export const county = aPack({
  pack: 'county',
  kind: 'deployment',
  extends: ['national'],
  from: '2026-01-01',
  settings: decided,
});
