import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WriteConflict } from '#domain/errors';
import { occupancyWrites } from '#domain/places/occupancy';
import type { PlaceId } from '#schemas/ids';
import {
  aCustodyWorld,
  anEscort,
  aPlacement,
  callAt,
  childrenAt,
  custodyOf,
  endAt,
  endBy,
  handedBack,
  handOver,
  inCustodyAt,
  openAsked,
  places,
  toPlace,
} from '#test/fakes/a-custody';
import type { World } from '#test/fakes/a-world';
import { casesIn } from '#test/fakes/what-happened';
import { end, openDutyOf } from '#test/fakes/what-people-do';

const handingOver = (world: World, caseId: string, change = {}) =>
  end(world, openDutyOf(world, caseId, 'escort'), 'station', {
    outcome: 'handedOver',
    ...toPlace('home-place', change),
  });

const settled = async (asked: readonly Promise<unknown>[]) => {
  const results = await Promise.allSettled(asked);
  return results.map((result) => (result.status === 'rejected' ? result.reason : 'done'));
};

describe('the last bed of a place', () => {
  it('goes to one of two who place at once; the other hears what is allowed (cus.receive)', async () => {
    const world = aCustodyWorld();
    const cases = [await anEscort(world), await anEscort(world)];

    const results = await settled(cases.map((caseId) => handingOver(world, caseId)));

    const refused = results.filter((each) => each !== 'done');
    expect(refused).toMatchObject([
      {
        code: 'bad-input',
        details: {
          complaints: [
            {
              path: '/placeId',
              allowed: '≤ 1',
              zh: expect.stringContaining('beyondCapacity'),
              en: expect.stringContaining('beyondCapacity'),
            },
          ],
        },
      },
    ]);
    expect(await childrenAt(world, 'home-place')).toBe(1);
  });

  it('that somebody takes between reading and writing is seen when it is decided again', async () => {
    const world = aCustodyWorld();
    const [first, second] = [await anEscort(world), await anEscort(world)];
    world.store.disturb.beforeWrite = async () => {
      world.store.disturb.beforeWrite = undefined;
      await handingOver(world, second);
    };

    await expect(handingOver(world, first)).rejects.toMatchObject({ code: 'bad-input' });

    expect(world.pauses.length).toBeGreaterThan(0);
    expect(await custodyOf(world, first)).toBeUndefined();
    expect((await custodyOf(world, second))?.place).toBe('home-place');
  });

  it('does not stop who takes the child in all the same, and says so', async () => {
    const world = aCustodyWorld();
    await inCustodyAt(world);
    const caseId = await anEscort(world);

    await handingOver(world, caseId, { beyondCapacity: true });

    expect(await childrenAt(world, 'home-place')).toBe(2);
  });

  it('is not taken twice by a child that is there already, and stays where it is', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'move-child');
    await endBy(world, caseId, ['move-child', 'moved'], {
      custody: 'temporary_guardianship',
      ground: 'guardian_unknown',
      ...toPlace('home-place'),
    });

    expect(await childrenAt(world, 'home-place')).toBe(1);
    expect((await custodyOf(world, caseId))?.kind).toBe('temporary_guardianship');
  });
});

describe('a bed is free again', () => {
  it('when the child is handed back', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await endAt(world, caseId, ['end-custody', 'ended'], handedBack());

    expect(await childrenAt(world, 'home-place')).toBe(0);
  });

  it('when the child is moved, in the write in which the other place counts it', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'move-child');
    const seen: (readonly string[])[] = [];
    world.store.disturb.beforeWrite = (writes) => {
      seen.push(writes.flatMap((each) => ('name' in each ? [each.name] : [])));
    };
    await endBy(world, caseId, ['move-child', 'moved'], {
      custody: 'temporary_care',
      ...toPlace('station-of-relief-place'),
    });

    const counts = ['home-place', 'station-of-relief-place'].map((id) => childrenAt(world, id));
    expect(await Promise.all(counts)).toEqual([0, 1]);
    const counted = seen.filter((names) => names.includes('occupancy'));
    expect(counted).toHaveLength(1);
    expect(counted[0]?.filter((name) => name === 'occupancy')).toHaveLength(2);
  });

  it('when another institution raises the child, also one that no directory names (cus.cwi20)', async () => {
    const world = aCustodyWorld();
    const relief = 'station-of-relief';
    const one = await inCustodyAt(world);
    const other = await inCustodyAt(world, `${relief}-place`);
    await openAsked(world, one, 'delegate-care', callAt('home'));
    await endAt(world, one, ['delegate-care', 'agreed'], {
      agreement: 'A-1',
      ...toPlace('children-place'),
    });
    await openAsked(world, other, 'delegate-care', callAt(relief));
    const { placeId: _none, ...nowhere } = toPlace('children-place');
    await endAt(
      world,
      other,
      ['delegate-care', 'agreed'],
      { agreement: 'A-2', ...nowhere },
      relief,
    );

    const ids = ['home-place', 'children-place', 'station-of-relief-place'];
    expect(await Promise.all(ids.map((id) => childrenAt(world, id)))).toEqual([0, 1, 0]);
    expect((await custodyOf(world, other))?.place).toBeUndefined();
  });

  it('and is never counted below none, whatever was counted before', () => {
    const place = 'home-place' as PlaceId;
    const [write] = occupancyWrites({ custody: { place } as never }, {}, new Map());

    expect(write).toMatchObject({ value: { children: 0 }, expect: 'absent' });
  });
});

/** The next act of one case, and its place. */
const move = fc.record({
  of: fc.nat(2),
  to: fc.constantFrom('home-place', 'station-of-relief-place', 'children-place'),
  how: fc.constantFrom('place', 'move', 'delegate', 'end'),
  at: fc.constantFrom('once', 'beside the next'),
});

const does = async (
  world: World,
  caseId: string,
  { to, how }: { readonly to: string; readonly how: string },
): Promise<void> => {
  const custody = await custodyOf(world, caseId);
  const office = places.find(({ id }) => id === custody?.place)?.office ?? 'home';
  if (!custody && how === 'place') return handOver(world, caseId, toPlace(to));
  if (custody && how === 'move') {
    await openAsked(world, caseId, 'move-child');
    const body = { custody: 'temporary_care', ...toPlace(to) };
    return endBy(world, caseId, ['move-child', 'moved'], body);
  }
  if (custody && how === 'delegate') {
    await openAsked(world, caseId, 'delegate-care');
    const body = { agreement: 'A', ...toPlace('children-place') };
    return endAt(world, caseId, ['delegate-care', 'agreed'], body, office as never);
  }
  if (custody && how === 'end')
    return endAt(world, caseId, ['end-custody', 'ended'], handedBack(), office as never);
};

/** A refused act, or one on a duty that has ended by now, has changed nothing. */

const tried = async (doing: Promise<void>): Promise<void> => {
  try {
    await doing;
    done += 1;
  } catch {
    refused += 1;
  }
};

let done = 0;
let refused = 0;

it('in any order and at once, a place counts the cases whose custody is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 10 }), async (moves) => {
      const world = aCustodyWorld();
      const cases = [await anEscort(world), await anEscort(world), await aPlacement(world)];
      let conflicts = 0;
      world.store.disturb.beforeWrite = async () => {
        // One more turn of the loop between reading and writing lets the others go on meanwhile.
        await Promise.resolve();
        conflicts += 1;
        if (conflicts % 7 === 0) throw new WriteConflict(['case']);
      };
      const running: Promise<void>[] = [];
      for (const each of moves) {
        running.push(tried(does(world, cases[each.of] ?? '', each)));
        if (each.at === 'once') await Promise.all(running.splice(0));
      }
      await Promise.all(running);

      for (const { id } of places) {
        const there = casesIn(world).filter(({ custody }) => custody?.place === id);
        expect(await childrenAt(world, id)).toBe(there.length);
      }
    }),
    { numRuns: 40 },
  );
  // Unless both have happened, nothing was shown.
  expect([done > 20, refused > 0]).toEqual([true, true]);
}, 120_000);
