import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '#test/cloud/a-county';
import { aCitizenId } from '#test/cloud/a-report';
import { eventually } from '#test/cloud/eventually';
import { theCase } from '#test/cloud/flow/a-case';
import { alone, forward } from '#test/cloud/flow/time';
import { theSystem } from '#test/cloud/world';
import { isInFull } from '#test/turn';
import { reportsAtOnce } from './reports-at-once.ts';

const MANY = Number(process.env.HELI_BURST ?? 1000);
const MOST_AT_A_TIME = 10;

/** `npm test` has twenty at once: test/cloud/api/reports-at-once.test.ts. */
describe.runIf(isInFull)('a burst of reports', () => {
  let system: System;
  let county: County;

  const each = async <T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
    const left = [...all];
    const done: R[] = [];
    const one = async (): Promise<void> => {
      for (let next = left.pop(); next !== undefined; next = left.pop())
        done.push(await work(next));
    };
    await Promise.all(Array.from({ length: MOST_AT_A_TIME }, one));
    return done;
  };

  beforeAll(async () => {
    system = await theSystem();
    await alone(system);
    county = await aCounty(system);
  });

  it('loses none: each exists once, has its receipt, a number without a gap, and an owner who is told', async () => {
    const { made, turnedAway } = await reportsAtOnce(system, county, MANY);
    process.stdout.write(`\n${MANY} reports, turned away ${turnedAway.length} times\n`);
    expect(turnedAway, 'a burst that no limit meets proves nothing').not.toEqual([]);
    expect(new Set(made.map(({ receipt }) => receipt)).size).toBe(MANY);
    expect(new Set(made.map(({ caseNumber }) => caseNumber)).size).toBe(MANY);

    await forward(system, 2, 'minute');
    const numbers = await each(made, ({ caseNumber }) =>
      eventually(async () => {
        const { reports } = await theCase(system, county, caseNumber).show();
        expect(reports).toHaveLength(1);
        return reports[0]?.registerNumber;
      }),
    );
    const serials = numbers.map((number) => Number(number.split('-').at(-1)));
    expect(serials.toSorted((a, b) => a - b)).toEqual(made.map((_, index) => index + 1));

    const owed = await each(made, ({ caseNumber }) =>
      eventually(async () => {
        const alerts = await theCase(system, county, caseNumber).alerts();
        return alerts.some(({ duty, as }) => duty.includes('dispatch') && as === 'holder');
      }),
    );
    expect(owed).toHaveLength(MANY);
  });

  it('of one child comes to one case, and loses none', async () => {
    const many = Math.min(200, MANY);
    const citizenId = aCitizenId();
    const { made } = await reportsAtOnce(system, county, many, () => ({ child: { citizenId } }));

    expect(new Set(made.map(({ receipt }) => receipt)).size).toBe(many);
    expect(new Set(made.map(({ caseNumber }) => caseNumber)).size).toBe(1);
    const of = theCase(system, county, made[0]?.caseNumber ?? '');
    expect((await of.show()).reports).toHaveLength(many);
    const seqs = (await of.history()).map(({ seq }) => seq).toSorted((a, b) => a - b);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });
});
