import { beforeEach, describe, expect, it } from 'vitest';
import { ref } from '#domain/record';
import { reportRecord } from '#domain/reports';
import { CaseId, ReportId } from '#schemas/ids';
import { TOWN } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { callFrom, callHotline } from '#test/fakes/hotline';
import { casesIn } from '#test/fakes/what-happened';

const CALL = { division: TOWN, course: 'x' };
/** The limit of the test world: five calls in ten minutes. */
const ALLOWED = 5;

let world: World;

beforeEach(() => {
  world = aWorld();
});

const status = async (address: string, n = 1) => {
  const statuses: number[] = [];
  for (let each = 0; each < n; each += 1) {
    statuses.push((await callFrom(world, address, { ...CALL, n: each })).statusCode);
  }
  return statuses;
};

describe('a caller of the hotline', () => {
  it('who calls without end gets 429 after a while, and is told to telephone', async () => {
    expect(await status('203.0.113.7', ALLOWED + 2)).toEqual([200, 200, 200, 200, 200, 429, 429]);

    const { headers, body } = await callFrom(world, '203.0.113.7', CALL);
    expect(headers['retry-after']).toBe('60');
    expect(body).toMatchObject({ code: 'too-many-calls', titleZh: expect.stringContaining('110') });
  });

  it('is taken at the first call, whoever else calls without end (rep.hot)', async () => {
    await status('203.0.113.7', ALLOWED + 20);

    expect(await status('198.51.100.1')).toEqual([200]);
    expect(await status('198.51.100.2')).toEqual([200]);
  });

  it('is taken again when some minutes have passed', async () => {
    await status('203.0.113.7', ALLOWED + 1);
    world.clock.forward(10);

    expect(await status('203.0.113.7')).toEqual([200]);
  });

  it('is taken where calls cannot be counted (rep.hot)', async () => {
    world.callers.faults.down = true;

    expect(await status('203.0.113.7', ALLOWED + 2)).toEqual(Array(ALLOWED + 2).fill(200));
  });

  it('is one caller behind all addresses of a network of IPv6', async () => {
    const addresses = Array.from({ length: ALLOWED + 1 }, (_, n) => `2001:db8:1:2::${n + 1}`);
    const statuses: number[] = [];
    for (const address of addresses) statuses.push(...(await status(address)));

    expect(statuses.at(-1)).toBe(429);
    expect(await status('2001:db8:1:3::1')).toEqual([200]);
  });

  it('opens no case by a call that is refused', async () => {
    await status('203.0.113.7', ALLOWED + 3);

    expect(casesIn(world)).toHaveLength(ALLOWED);
  });
});

describe('where a call comes from', () => {
  const sourceOf = async (caseId: string) => {
    const id = ReportId.parse(`${caseId}-R1`);
    const [{ found }] = await world.store.load({
      found: ref(reportRecord, CaseId.parse(caseId), id),
    });
    return found?.source;
  };

  it('is kept as a word that is the same for one place and day, and another the next day', async () => {
    await status('203.0.113.7', 2);
    await status('198.51.100.1');
    world.clock.forward(24 * 60);
    await status('203.0.113.7');

    const [first, same, other, nextDay] = await Promise.all(
      casesIn(world).map(({ id }) => sourceOf(id)),
    );
    expect(first).toMatch(/^[\w-]{10}$/);
    expect(same).toBe(first);
    expect(new Set([first, other, nextDay]).size).toBe(3);
  });

  it('is nowhere in clear (rep.privacy)', async () => {
    await status('203.0.113.7', 2);

    expect(JSON.stringify([...world.table.items, ...world.callers.counts])).not.toContain(
      '203.0.113',
    );
  });

  it('may be unknown', async () => {
    await callHotline(world, CALL);

    expect(await sourceOf(String(casesIn(world)[0]?.id))).toBeUndefined();
  });
});
