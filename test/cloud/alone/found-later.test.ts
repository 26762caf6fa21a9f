import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import type { TheCase } from '../flow/a-case.ts';
import { nowOf } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { aFinding } from './a-response.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const BEATEN = 'domestic_violence';

const findBeaten = async ({ caseNumber }: TheCase) => {
  const at = await nowOf(system);
  return county.as('station').findSituations({
    params: { caseNumber },
    body: { at, situations: [BEATEN], parents: ['father'], text: '孩子身上有伤，称被父亲殴打' },
  });
};

describe('a child found alone, and found beaten later', () => {
  it('is protected beside the recall of its parents, of which nothing is lost (pol.dv, pol.alone)', async () => {
    const of = await aFinding(system, county);
    const before = (await of.open()).map(({ id }) => id);

    expect((await findBeaten(of)).status).toBe(201);

    await of.duty('stop-harm');
    const after = (await of.open()).map(({ id }) => id);
    expect(after).toEqual(expect.arrayContaining(before));
    expect((await of.show()).situations).toEqual(['living_alone', BEATEN]);
  });

  it('is answered once: said again, it is refused, and says so', async () => {
    const of = await aFinding(system, county);
    await findBeaten(of);

    await expect(findBeaten(of)).rejects.toMatchObject({ status: 400 });
  });

  it('after the notice went out is told and assessed in a second response (pol.notice, ass.joint)', async () => {
    const of = await aFinding(system, county);
    await of.end('notify', 'sent');
    const { id: assessment } = await of.duty('assess');

    await findBeaten(of);
    await of.end('dispatch', 'found', { situations: [BEATEN] });

    expect((await of.duty('notify')).id).toContain('.emergency-response-2.notify.');
    await of.end('notify', 'sent');
    const assessments = (await of.open()).filter(({ type }) => type === 'assess');
    expect(assessments.map(({ id }) => id)).toContain(assessment);
    const { episodes } = await of.show();
    expect(episodes.map(({ id }) => id)).toEqual([
      'emergency-response-1',
      'parent-recall-1',
      'emergency-response-2',
      'child-protection-1',
    ]);
  });
});
