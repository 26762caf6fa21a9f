import { describe, expect, it } from 'vitest';
import { type Duty, recorderOf } from '#domain/duty/duty';
import { callAt, institutions } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { perform } from '#test/fakes/perform';
import { recorderOfDuty } from '#test/fakes/recorder';
import { nameOf } from '#test/fakes/usual-course';
import { casesIn, dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { runUntilQuiet, sweepNow } from '#test/fakes/what-people-do';
import { call, clue, reported, standing } from './standing.ts';
import { aCountyUnder, reportedIn } from './under.ts';

const openIn = (world: World) => dutiesIn(world).filter(({ ended }) => !ended);

const namesIn = (world: World): readonly string[] => openIn(world).map(nameOf).toSorted();

const eventsIn = (world: World) => casesIn(world).flatMap(({ id }) => eventsOf(world, id));

const factsIn = (world: World): readonly string[] => eventsIn(world).map(({ fact }) => fact.type);

/** The kinds of new facts while this was done. */
const newFacts = async (world: World, happens: () => Promise<void>): Promise<readonly string[]> => {
  const before = eventsIn(world).length;
  await happens();
  return [...new Set(factsIn(world).slice(before))].toSorted();
};

/** Lets a season pass in which nobody acts: clocks run out, and ladders climb. */
const aSeasonPasses = async (world: World): Promise<void> => {
  world.clock.forward(100 * 24 * 60);
  await sweepNow(world);
  await sweepNow(world);
};

/** A number higher than any text counts to. */
const MANY = 5;

const times = async (act: () => Promise<unknown>): Promise<void> => {
  for (let n = 0; n < MANY; n += 1) await act();
};

/** A call by the officer who works on the duty: an institution has one officer, a county its people. */
const worksOn = (duty: Duty) => {
  const home = institutions.find(({ office }) => office === recorderOf(duty));
  return home ? callAt(home.office) : callAs(recorderOfDuty(duty));
};

const noteAll = async (world: World, kind: 'contact_attempt' | 'visit'): Promise<void> => {
  for (const duty of openIn(world).filter(({ owner }) => 'office' in owner)) {
    const input = { params: { dutyId: duty.id }, body: { kind, at: MONDAY, text: MARK } };
    await perform(world, { step: 'noteOnDuty', input, call: worksOn(duty) });
  }
};

describe('a clock', () => {
  it.each(standing)(
    'however long %s waits, only tells again (own.find, own.choose, own.report, own.reprimand, own.punish, own.petition, own.close)',
    async (_name, stand) => {
      const world = await stand();
      const [open, cases] = [namesIn(world), casesIn(world).length];
      const facts = await newFacts(world, () => aSeasonPasses(world));

      expect(open.length).toBeGreaterThan(0);
      expect(facts).toEqual(['EpisodeResumed', 'RungPassed']);
      expect([namesIn(world), casesIn(world).length]).toEqual([open, cases]);
    },
  );

  it('that brings a child to eighteen closes nothing (own.close)', async () => {
    const world = aCountyUnder('demonstration');
    await reportedIn(world, { child: { name: MARK, birthDate: '2009-01-01' } });
    const open = namesIn(world);
    const facts = await newFacts(world, () => aSeasonPasses(world));

    expect(facts).toContain('ChildTurned');
    expect(namesIn(world)).toEqual(open);
    expect(casesIn(world).map(({ status }) => status)).toEqual(['open']);
  });
});

describe('a count', () => {
  it.each(standing)(
    'of attempts and visits in %s ends, opens and finds nothing (own.find, own.choose, own.report, own.reprimand, own.punish, own.petition, own.close)',
    async (_name, stand) => {
      const world = await stand();
      const open = namesIn(world);
      const facts = await newFacts(world, async () => {
        await times(() => noteAll(world, 'contact_attempt'));
        await times(() => noteAll(world, 'visit'));
        await runUntilQuiet(world);
      });

      expect(facts).toEqual(['DutyNoted']);
      expect(namesIn(world)).toEqual(open);
    },
  );

  it('of clues and calls makes no report (own.report)', async () => {
    const world = aCountyUnder('demonstration-chongqing');
    await times(() => clue(world));
    await times(() => call(world));
    await runUntilQuiet(world);

    expect(new Set(namesIn(world))).toEqual(new Set(['handle-call', 'look-into-clue']));
  });

  it('of reports finds no situation, and nobody is called back or punished (own.find, own.reprimand, own.punish)', async () => {
    const world = aCountyUnder('demonstration-chongqing');
    await times(() => reported(world));

    expect(new Set(namesIn(world))).toEqual(new Set(['accept', 'assist', 'dispatch']));
    expect(casesIn(world)).toHaveLength(1);
  });
});
