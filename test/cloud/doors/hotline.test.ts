import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { DivisionCode } from '#schemas/ids';
import { aCounty, type County } from '../a-county.ts';
import { ask } from '../api/ask.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const call = (body: string, key?: string) =>
  ask(system, {
    method: 'POST',
    path: '/hotline',
    body,
    headers: { ...(key && { 'idempotency-key': key }) },
  });

describe('whoever calls the hotline', () => {
  it('needs no token, and is registered, receipted and told whom to call (rep.hot, rep.line20)', async () => {
    const said = { kind: 'help', division: DivisionCode.parse(county.town), course: '想找人聊聊' };
    const { status, text } = await call(JSON.stringify(said));

    expect(status).toBe(200);
    const answer = JSON.parse(text);
    expect(answer).toMatchObject({ warnings: [], station: { emergency: '110' } });
    expect(answer).not.toHaveProperty('caseNumber');
    const params = { receipt: answer.receipt };
    const { body } = await county.as('civilAffairs').showReport({ params });
    expect(body).toMatchObject({ state: 'received' });
  });

  it.each([
    ['says what is no JSON', '孩子一个人在家'],
    ['names a field that is none', '{"colour":"red"}'],
    ['says too much', JSON.stringify({ course: '长'.repeat(9000) })],
  ])('is taken although who calls %s (rep.hot)', async (_what, said) => {
    const town = said.startsWith('{') ? { ...JSON.parse(said), division: county.town } : said;
    const { status, text } = await call(typeof town === 'string' ? town : JSON.stringify(town));

    // If the deployment's own county is not loaded, no office can answer there, and the caller is asked to repeat.
    if (typeof town === 'string' && status === 503) return;
    expect(status).toBe(200);
    expect(JSON.parse(text).warnings.length).toBeGreaterThan(0);
  });

  it('gets the same receipt under the same key', async () => {
    const said = JSON.stringify({ division: county.town, course: '邻居家的孩子没人管' });
    const [first, again] = [await call(said, 'call-1'), await call(said, 'call-1')];

    expect(again.text).toBe(first.text);
  });
});
