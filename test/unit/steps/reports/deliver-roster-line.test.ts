import { describe, expect, it } from 'vitest';
import { put } from '#domain/record';
import { type RosterLine, rosterLineRecord } from '#domain/rosters/roster-line';
import { RosterLineBody } from '#schemas/api/doors';
import { RosterId } from '#schemas/ids';
import { deliverRosterLine } from '#steps/reports/deliver-roster-line';
import { OTHER_COUNTY, type Role, TOWN } from '#test/fakes/a-county';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { casesIn, dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { openDutyOf, report } from '#test/fakes/what-people-do';

interface Given {
  readonly caseNumber: string;
  readonly receipt: string;
  readonly warnings: readonly { readonly field: string }[];
}

const deliver = async (
  { ports }: World,
  change: object = {},
  role: Role = 'civilAffairs',
  roster = '2026-11',
): Promise<Given> => {
  const body = RosterLineBody.parse({
    line: 1,
    situations: ['unattended'],
    division: TOWN,
    child: { name: MARK },
    deliveredAt: MONDAY,
    ...change,
  });
  const input = { params: { rosterId: RosterId.parse(roster) }, body };
  return (await deliverRosterLine(ports)(input, callAs(role))).body as Given;
};

describe('a line of a roster', () => {
  it('is a case of its own, through its own door (pol.roster, ros.make)', async () => {
    const world = aWorld();
    const { caseNumber } = await deliver(world);
    await deliver(world, { line: 2 });

    expect(casesIn(world)).toHaveLength(2);
    const [, received] = eventsOf(world, caseNumber);
    expect(received).toMatchObject({
      basis: ['ros.make', 'pol.roster'],
      fact: { data: { door: 'roster', situations: ['unattended'], unit: false } },
    });
  });

  it('runs its clocks from the delivery: a late acknowledgement shows as late (pol.roster)', async () => {
    const prompt = aWorld();
    const soon = openDutyOf(prompt, (await deliver(prompt)).caseNumber, 'dispatch');
    const world = aWorld();
    world.clock.forward(7 * 24 * 60);
    const { caseNumber } = await deliver(world);

    for (const type of ['accept', 'dispatch']) {
      const duty = openDutyOf(world, caseNumber, type);
      expect(duty.since).toBe(MONDAY);
      expect(duty.due && duty.due < duty.openedAt).toBe(true);
    }
    expect(openDutyOf(world, caseNumber, 'dispatch').due).toBe(soon.due);
  });

  it('delivered again, under another key, gets its first answer, for ever (pol.roster)', async () => {
    const world = aWorld();
    const first = await deliver(world);
    world.clock.forward(400 * 24 * 60);

    expect(await deliver(world)).toEqual(first);
    expect(casesIn(world)).toHaveLength(1);
  });

  it('that says something else under the same number is refused: no child is lost by it', async () => {
    const world = aWorld();
    await deliver(world);

    await expect(deliver(world, { child: { name: 'another' } })).rejects.toMatchObject({
      code: 'line-taken',
    });
  });

  it('of another roster is another line', async () => {
    const world = aWorld();
    const first = await deliver(world);

    const other = await deliver(world, {}, 'civilAffairs', '2026-12');
    expect(other.caseNumber).not.toBe(first.caseNumber);
  });

  it('joins the open case of a child that is known (A-61)', async () => {
    const world = aWorld();
    const child = { citizenId: CHILD };
    const { caseId } = await report(world, { child });

    expect((await deliver(world, { child })).caseNumber).toBe(caseId);
  });

  it('is civil affairs’ to deliver, and of its own division', async () => {
    const world = aWorld();

    await expect(deliver(world, {}, 'station')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(deliver(world, { division: TOWN }, 'stranger')).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(deliver(world, { division: OTHER_COUNTY })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('says the same with its situations in another order', async () => {
    const world = aWorld();
    const both = ['unattended', 'one_parent_away_other_incapable'];
    const first = await deliver(world, { situations: both });

    expect(await deliver(world, { situations: both.toReversed() })).toEqual(first);
  });

  it.each([
    ['2026-11A', '2026-11a'],
    ['益赫民〔2026〕12号', '益赫民[2026]12号'],
    ['益赫民〔2026〕12号', '益赫民（２０２６）１２号'],
    ['益赫民〔2026〕12号', encodeURIComponent('益赫民〔2026〕12号')],
  ])('of the roster %s is that of %s', async (number, again) => {
    const world = aWorld();
    const first = await deliver(world, {}, 'civilAffairs', number);

    expect(await deliver(world, {}, 'civilAffairs', again)).toEqual(first);
    expect(casesIn(world)).toHaveLength(1);
  });

  it('that was stored as it was written is found under its letters in any size', async () => {
    const world = aWorld();
    const first = await deliver(world, {}, 'civilAffairs', '2026-11a');
    const [stored] = world.table.having('type', 'rosterLine');
    if (!stored) throw new Error('no line is stored');
    const written = { ...(stored.value as RosterLine), rosterId: RosterId.parse('2026-11A') };
    const { pk, sk } = stored;
    world.table.transact([{ kind: 'delete', name: '', key: { pk, sk } }]);
    world.table.transact([put(rosterLineRecord, written)]);

    expect(await deliver(world, {}, 'civilAffairs', '2026-11A')).toEqual(first);
  });

  it('delivered in the future is taken as delivered now, and warned of', async () => {
    const world = aWorld();
    const { warnings, caseNumber } = await deliver(world, { deliveredAt: '2026-11-24T00:00:00Z' });

    expect(warnings.map(({ field }) => field)).toEqual(['/deliveredAt']);
    const [, received] = eventsOf(world, caseNumber);
    expect(received?.fact).toMatchObject({ data: { reportedAt: world.clock.at() } });
  });

  it('owes its maker neither feedback nor reward, and tells nobody through the seal', async () => {
    const world = aWorld();
    const { caseNumber } = await deliver(world);

    expect(dutiesIn(world).filter(({ type, ended }) => type === 'assist' && !ended)).toEqual([]);
    expect(JSON.stringify(eventsOf(world, caseNumber))).not.toContain(MARK);
  });
});
