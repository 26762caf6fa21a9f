import { describe, expect, it } from 'vitest';
import { packs, policyOf } from '#adapters/policy-packs';
import { check } from '#domain/policy/check';
import { dutyEntries, settingEntries } from '#domain/policy/entries';
import { clause } from '#schemas/clause-texts';
import { dutyTypes } from '#schemas/duties/index';
import type { Basis, Pack } from '#schemas/policy';
import { isSettingKey, settings } from '#schemas/settings';
import { Instant } from '#schemas/time';

const duties = Object.values(dutyTypes);
const today = Instant.parse('2026-11-23T08:00:00Z');
const named = Object.entries(packs);
const deployments = named.filter(([, { kind }]) => kind === 'deployment');

const basesOf = (pack: Pack): readonly Basis[] => [
  ...Object.keys(pack.settings).flatMap((key) => settingEntries(pack, key).flatMap((e) => e.basis)),
  ...Object.keys(pack.duties).flatMap((code) => dutyEntries(pack, code).flatMap((e) => e.basis)),
];

/** `CQ16 三(二)1, 四(一); JP17 二(七)1` as document and section. */
const citesOf = (key: Parameters<typeof clause>[0]): readonly string[] =>
  clause(key)
    .cites.split('; ')
    .flatMap((part) => {
      const [doc = '', ...sections] = part.split(/,? /);
      return sections.map((section) => `${doc} ${section}`);
    });

describe.each(deployments)('the deployment %s', (name) => {
  it('has nothing left to decide', () => {
    expect(check(packs, name, duties)).toEqual([]);
  });

  it('shows a number of its own as its own, and the product’s as a proposal', () => {
    const policy = policyOf(name, today);
    const proposed = { layer: 'proposal', kind: 'proposal', basis: [] };

    expect(policy.setting('urgent.dispatch')).toMatchObject({ layer: name, kind: 'deployment' });
    for (const key of ['prompt.accept', 'prompt.notice', 'prompt.close'] as const) {
      expect(policy.setting(key)).toMatchObject(proposed);
      expect(policy.setting(key).note?.en).toContain('in no notice');
    }
  });
});

describe.each(named)('the layer %s', (name, pack) => {
  it('is listed under its own name', () => {
    expect(pack.pack).toBe(name);
  });

  it('cites local notices only where the clause is written', () => {
    const local = basesOf(pack).filter(({ doc }) => /^(CQ|HS|WH|JP)\d\d$/.test(doc));

    for (const { doc, section, clause: key } of local) {
      expect(key && citesOf(key)).toContain(`${doc} ${section}`);
    }
  });
});

describe('Heshan’s notice', () => {
  const found = check(packs, 'heshan', duties).map(({ code, key }) => `${code} ${key}`);

  it('alone leaves to the deployer every duty of which neither it nor the law speaks', () => {
    const layers = [packs.national, packs.heshan].filter((pack) => pack !== undefined);
    const unsaid = duties.filter(({ code }) =>
      layers.every((pack) => dutyEntries(pack, code).length === 0),
    );

    expect(unsaid.map(({ code }) => code)).toContain('close');
    expect(found.filter((each) => each.startsWith('no-statement')).toSorted()).toEqual(
      unsaid.map(({ code }) => `no-statement ${code}`).toSorted(),
    );
  });

  it('alone leaves to the deployer every number that it does not give', () => {
    expect(found.filter((each) => !each.startsWith('no-statement')).toSorted()).toEqual([
      'undecided alert.acknowledge_within',
      'undecided alert.digest_every',
      'undecided alert.most_per_hour',
      'undecided alert.office_hours',
      'undecided alert.urgent_within',
      'undecided intervention.household_visit',
      'undecided judgment.informed',
      'undecided ladder.court',
      'undecided ladder.look',
      'undecided ladder.prompt',
      'undecided ladder.return',
      'undecided ladder.unclocked',
      'undecided ladder.urgent',
      'undecided ladder.visits',
      'undecided order.assist',
      'undecided petition.evidence',
      'undecided prompt.abandonment',
      'undecided prompt.accept',
      'undecided prompt.accept_order',
      'undecided prompt.accept_petition',
      'undecided prompt.answer_breach',
      'undecided prompt.assess',
      'undecided prompt.call',
      'undecided prompt.handle_report',
      'undecided prompt.notice',
      'undecided prompt.receive_report',
      'undecided prompt.report',
      'undecided prompt.reward',
      'undecided prompt.secure',
      'undecided referral.look',
      'undecided report.receipt_unacknowledged',
      'undecided unfounded.second_officer',
      'undecided urgent.dispatch',
      'undecided urgent.medical_care',
      'undecided urgent.parent_return',
      'undecided urgent.place',
      'undecided urgent.report',
      'undecided urgent.request_placement',
      'undecided urgent.search',
      'undecided urgent.stop_harm',
      'undecided visit.every',
    ]);
  });

  it('has the police notify township and civil affairs, with the law behind it (pol.notice)', () => {
    const { value, basis } = policyOf('heshan', today).setting('notice.recipients');

    expect(value).toEqual(['township', 'civil_affairs']);
    expect(basis.map(({ doc }) => doc)).toEqual(['SC16', 'HS17', 'HS17']);
  });

  it('says 第一时间 beside the county’s own number (pol.accept)', () => {
    const { silent } = policyOf('demonstration', today).setting('urgent.dispatch');

    expect(silent).toMatchObject([
      { layer: 'heshan', words: { zh: '“第一时间”，未规定具体时限' } },
    ]);
  });

  it('was not in force before it was issued', () => {
    const before = Instant.parse('2017-03-23T23:59:59+08:00');

    expect(policyOf('heshan', before).setting('notice.recipients').value).toEqual(['township']);
  });
});

describe('national law', () => {
  it('gives a reporting unit its feedback within three days, in every deployment', () => {
    for (const [name] of deployments) {
      expect(policyOf(name, today).setting('feedback.reporting_unit')).toMatchObject({
        value: { amount: 3, unit: 'day' },
        layer: 'national',
      });
    }
  });

  it('gives no number to 第一时间 or 及时', () => {
    const keys = Object.keys(packs.national?.settings ?? {});
    const isNumber = (key: string) =>
      isSettingKey(key) && ['term', 'ladder', 'texts'].includes(settings[key].unit);

    expect(keys.filter(isNumber).toSorted()).toEqual([
      'advice.answer',
      'feedback.reporting_unit',
      'order.longest',
      'order.rule',
      'order.rule_urgent',
      'order.serve',
      'petition.judgment',
      'restoration.closes_after',
      'restoration.opens_after',
      'term.punishment',
      'warning.decide',
      'warning.first_visit',
      'warning.revisit',
    ]);
  });
});
