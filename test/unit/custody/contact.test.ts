import { describe, expect, it } from 'vitest';
import { divisionRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { DutyId } from '#schemas/ids';
import { noteOnDuty } from '#steps/duties/change-duty';
import { divisions } from '#test/fakes/a-county';
import {
  aCustodyWorld,
  anEscort,
  endBy,
  handOver,
  inCustodyAt,
  lastFact,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { openNames } from '#test/fakes/usual-course';
import { alertsIn, messagesIn } from '#test/fakes/what-happened';
import { acknowledge, openDutyOf, runUntilQuiet } from '#test/fakes/what-people-do';

type Kind = 'contact_attempt' | 'promise' | 'progress';

const tried = async (world: World, caseId: string, kind: Kind = 'contact_attempt') => {
  const { id } = openDutyOf(world, caseId, 'keep-contact');
  const params = { dutyId: DutyId.parse(id) };
  await noteOnDuty(world.ports)(
    { params, body: { kind, at: MONDAY, text: MARK } },
    callAs('station'),
  );
  await runUntilQuiet(world);
};

const news = (world: World) =>
  alertsIn(world).filter(({ occasion }) => occasion.startsWith('noted-'));

describe('an attempt to reach the parents of a child in custody (pol.contact)', () => {
  it('is told to whoever has the child, each time, in words that fit one text', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await tried(world, caseId);
    await tried(world, caseId);

    const told = news(world);
    expect(told.map(({ office }) => office)).toEqual(['home', 'home']);
    expect(new Set(told.map(({ occasion }) => occasion)).size).toBe(2);
    for (const { text } of told) {
      expect(text).toMatch(
        /^【合力关爱保护平台】最新进展：继续联系父母，(?:兰溪镇，)?案件编号\w{8}，11月23日16时$/,
      );
      expect([...text].length).toBeLessThanOrEqual(70);
      expect(text).not.toContain(MARK);
    }
    expect(lastFact(world, caseId, 'DutyNoted')).toMatchObject({ tells: ['custodian'] });
  });

  it('is not told where the child is with a relative, who has no office: the note is enough', async () => {
    const world = aCustodyWorld();
    const caseId = await anEscort(world);
    await handOver(world, caseId, {
      at: MONDAY,
      receiver: 'close_relative',
      receivedBy: MARK,
      place: MARK,
      reason: MARK,
    });
    await tried(world, caseId);

    expect(news(world)).toEqual([]);
    expect(messagesIn(world)).toEqual([]);
    expect(lastFact(world, caseId, 'DutyNoted')).not.toHaveProperty('tells');
  });

  const withVillage = async (world: World) => {
    const caseId = await anEscort(world);
    await handOver(world, caseId, {
      at: MONDAY,
      receiver: 'village_committee',
      receivedBy: MARK,
      namedPerson: MARK,
      place: MARK,
      reason: MARK,
    });
    await tried(world, caseId);
  };

  it('is told to the village that has it', async () => {
    const world = aCustodyWorld();
    await withVillage(world);

    expect(new Set(news(world).map(({ office }) => office))).toEqual(new Set(['village']));
  });

  it('is not told to the police themselves, where that village has no office', async () => {
    const world = aCustodyWorld();
    const without = divisions.map(
      ({ offices: { village_committee: _none, ...offices }, ...rest }) =>
        put(divisionRecord, { ...rest, offices }),
    );
    world.table.transact(without);
    await withVillage(world);

    expect(news(world)).toEqual([]);
  });

  it('that is no attempt is for the file alone', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await tried(world, caseId, 'progress');

    expect(news(world)).toEqual([]);
  });

  it('goes on to be told when the police have acknowledged theirs', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await tried(world, caseId);
    await acknowledge(world, openDutyOf(world, caseId, 'keep-contact'), 'station');
    await runUntilQuiet(world);

    expect(news(world).map(({ status }) => status)).toEqual(['handed_over']);
  });

  it('that reaches them ends the duty, and is told to who has the child', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await endBy(world, caseId, ['keep-contact', 'reached'], { answer: MARK }, 'station');

    const told = alertsIn(world).filter(
      ({ occasion, dutyId }) => occasion === 'ended' && dutyId.includes('keep-contact'),
    );
    expect(told.map(({ office }) => office)).toEqual(['home']);
  });

  it('is owed no more once a parent is back (cus.notify)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await endBy(world, caseId, ['notify-parents', 'notified'], { manner: MARK }, 'station');
    await endBy(world, caseId, ['compliance', 'returned'], { seenBy: MARK }, 'station');

    const open = openNames(world, caseId);
    expect(open).not.toContain('keep-contact.father');
    expect(open).toContain('end-custody');
  });
});
