import { beforeAll, describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import type { System } from '#local/system';
import { dutyTypes } from '#schemas/duties/index';
import { Instant } from '#schemas/time';
import { firstOutcome } from '#test/fakes/sample';
import { aCounty, type County } from '../a-county.ts';
import { aCase, type DutyView, type TheCase } from '../flow/a-case.ts';
import { type Course, play } from '../flow/play.ts';
import { theSystem } from '../world.ts';
import { ALWAYS, PACKS, type PackName, SITUATIONS, type Situation, wordsOf } from './expected.ts';

const packs = Object.keys(PACKS) as PackName[];

const OTHERWISE: Readonly<Record<string, string>> = {
  'order-return': 'unreachable',
  'contact-parent': 'unreachable',
  'handle-abandonment': 'minor',
};

/** Every duty ends by its usual outcome, save those that lead on; a review would follow itself. */
const plan = Object.fromEntries(
  Object.keys(dutyTypes)
    .filter((code) => code !== 'assist' && code !== 'review-custody')
    .map((code) => [code, OTHERWISE[code] ?? firstOutcome(code)]),
);

const courseFor = (pack: PackName, situation: Situation): Course => ({
  plan,
  saying: {
    dispatch: { situations: [situation], parents: ['father'] },
    'end-custody': { to: 'mother' },
    escort: { receiver: 'relief_institution', place: '救助管理站' },
    'admonish-abandonment': {
      measure: pack === 'demonstration-jinpu' ? 'criticism_education' : 'reprimand',
    },
  },
});

/** It ended as it opened: the rules here do not have it, or a fact had made it pointless. */
const wasNever = ({ ended, openedAt }: DutyView): boolean =>
  ended?.outcome === 'notInForce' || (ended?.outcome === 'superseded' && ended.at === openedAt);

const isInNoNotice = (pack: PackName, situation: Situation, { id, type }: DutyView): boolean => {
  const policy = policyOf(pack, Instant.parse(new Date().toISOString()));
  const machine = id.split('.')[1]?.replace(/-\d+$/, '') ?? '';
  const { kind } = policy.inForce(type, { machine, situations: [situation] });
  return kind === 'deployment' || kind === 'proposal';
};

/** What the notices and the law have brought, and nothing that the deployer alone decided. */
const owed = async (
  of: TheCase,
  pack: PackName,
  situation: Situation,
): Promise<readonly string[]> => {
  const always = wordsOf(ALWAYS);
  const types = (await of.show()).duties
    .filter((duty) => !wasNever(duty) && !isInNoNotice(pack, situation, duty))
    .map(({ type }) => type)
    .filter((type) => !always.includes(type));
  return [...new Set(types)].toSorted();
};

let system: System;

beforeAll(async () => {
  system = await theSystem();
});

describe.each(packs)('under %s, what is owed for', (pack) => {
  let county: County;

  beforeAll(async () => {
    county = await aCounty(system, undefined, pack);
  });

  it.each(SITUATIONS)(
    '%s is what the notice and the law say, to the end of the case',
    async (situation) => {
      const of = await aCase(system, county);

      await play(of, {
        ...courseFor(pack, situation),
        before: async ({ owner, nextTelling, id }) => {
          expect(owner, id).toBeDefined();
          expect(nextTelling, id).toBeDefined();
        },
      });

      const expected = wordsOf(PACKS[pack][situation]);
      const { status, generalOnly } = await of.show();
      expect(await owed(of, pack, situation)).toEqual(expected);
      expect(generalOnly).toEqual(expected.length > 0 ? [] : [situation]);
      expect(status).toBe('closed');
    },
  );
});
