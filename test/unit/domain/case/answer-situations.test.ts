import { describe, expect, it } from 'vitest';
import { inOrder } from '#domain/episode/order';
import { aCase } from '#test/fakes/a-response';
import type { World } from '#test/fakes/a-world';
import { endNamed, goOn, openNames } from '#test/fakes/usual-course';
import { caseNow, eventsOf } from '#test/fakes/what-happened';

const HARMED = 'domestic_violence';

/** A case in which the police have found these situations. */
const found = async (...situations: readonly string[]) => {
  const { world, caseId } = await aCase();
  await endNamed(world, caseId, 'dispatch', 'found', { situations });
  return { world, caseId };
};

/** The machines of the episodes, and the situations to which each responds. */
const answersIn = async (world: World, caseId: string) =>
  inOrder((await caseNow(world, caseId)).episodes).map(([, { machine, situations }]) => [
    machine,
    situations,
  ]);

describe('what the police have found', () => {
  it.each([
    ['living_alone', 'parent-recall'],
    ['guardian_incapable_or_not_performing', 'parent-recall'],
    [HARMED, 'child-protection'],
    ['unlawful_infringement', 'child-protection'],
    ['accidental_injury', 'child-protection'],
    ['missing', 'missing-child-search'],
    ['abandonment', 'abandonment-response'],
  ])('as %s starts %s', async (situation, machine) => {
    const { world, caseId } = await found(situation);

    expect(await answersIn(world, caseId)).toEqual([
      ['emergency-response', [situation]],
      [machine, [situation]],
    ]);
  });

  it('as several starts one machine for each, with its own situations and all parents', async () => {
    const { world, caseId } = await found('living_alone', HARMED, 'accidental_injury');

    expect(await answersIn(world, caseId)).toEqual([
      ['emergency-response', ['living_alone', HARMED, 'accidental_injury']],
      ['parent-recall', ['living_alone']],
      ['child-protection', [HARMED, 'accidental_injury']],
    ]);
    const { episodes } = await caseNow(world, caseId);
    for (const { machine, parents } of Object.values(episodes))
      expect([machine, parents]).toEqual([
        machine,
        machine === 'emergency-response' ? [] : ['father', 'mother'],
      ]);
  });

  it('is none of the situations: that is said, and starts nothing', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'dispatch', 'found', { situations: [], noneFound: true });

    expect(await answersIn(world, caseId)).toEqual([['emergency-response', []]]);
    expect(await caseNow(world, caseId)).toMatchObject({ visited: true, situations: [] });
  });

  it.each([
    ['is not said', {}, '/situations'],
    ['is said both ways', { situations: ['living_alone'], noneFound: true }, '/noneFound'],
  ])('%s: the officer is asked', async (_how, said, path) => {
    const { world, caseId } = await aCase();

    await expect(
      endNamed(world, caseId, 'dispatch', 'found', { situations: undefined, ...said }),
    ).rejects.toMatchObject({ details: { complaints: [{ path }] } });
  });

  it('opens what is owed first in the same transaction (pol.alone)', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, {}, ['dispatch', 'close']);
    const before = eventsOf(world, caseId).length;
    const writes = world.store.disturb.writes;
    await endNamed(world, caseId, 'dispatch');

    const facts = eventsOf(world, caseId)
      .slice(before)
      .map(({ fact }) => fact.type);
    expect(world.store.disturb.writes).toBeGreaterThan(writes);
    expect(facts.slice(0, 7)).toEqual([
      'DutyEnded',
      'SituationFound',
      'EpisodeStarted',
      'DutyOpened',
      'DutyOpened',
      'DutyOpened',
      'DutyOpened',
    ]);
  });

  it('owes no order to return where a guardian only lacks capacity (pol.incap)', async () => {
    const { world, caseId } = await found('guardian_incapable_or_not_performing');

    expect(openNames(world, caseId)).toEqual(
      expect.arrayContaining(['contact-parent.father', 'contact-parent.mother']),
    );
    expect(openNames(world, caseId).filter((name) => /order|reprimand/.test(name))).toEqual([]);
  });

  it('goes into the execution, for its machine to read', async () => {
    const { world } = await found('living_alone');

    expect(world.machines.started.at(-1)?.input).toMatchObject({
      episodeId: 'parent-recall-1',
      situations: ['living_alone'],
      parents: ['father', 'mother'],
    });
  });
});
