import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const deliver = (line: number) =>
  county.as('civilAffairs').deliverRosterLine({
    params: { rosterId: '2026-01' },
    body: {
      line,
      situations: ['one_parent_away_other_incapable'],
      division: county.town,
      child: { name: '赵小山' },
      deliveredAt: '2026-01-05T01:00:00.000Z',
    },
  });

describe('a roster that civil affairs gives to the police', () => {
  it('is a case for each line, late from its delivery on, and delivered once (pol.roster, ros.make)', async () => {
    const first = await deliver(1);
    const second = await deliver(2);
    const again = await deliver(1);

    expect(again.body).toEqual(first.body);
    expect(second.body.caseNumber).not.toBe(first.body.caseNumber);
    const dispatch = await theCase(system, county, first.body.caseNumber).duty('dispatch');
    expect(dispatch).toMatchObject({ overdue: true });
    await expect(
      county.as('station').deliverRosterLine({
        params: { rosterId: '2026-01' },
        body: {
          line: 3,
          situations: ['unattended'],
          division: county.town,
          deliveredAt: '2026-01-05T01:00:00.000Z',
        },
      }),
    ).rejects.toMatchObject({ status: 403 });
  });
});
