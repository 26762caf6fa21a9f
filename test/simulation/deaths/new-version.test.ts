import { describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import { POINT_PASSED } from '#domain/episode/point-passed';
import type { Evaluate } from '#domain/episode/replay/paper';
import type { MachineName } from '#schemas/machines';
import { type Replayed, replayCases } from '#steps/cases/replay-cases';
import { aWorld, type World } from '#test/fakes/a-world';
import { allInForce } from '#test/fakes/all-in-force';
import { caseMachines } from '#test/fakes/case-machines';
import { evaluate, machineNamed, type Scope } from '#test/fakes/memory-machine';
import { endAsUsual, nameOf, openNames } from '#test/fakes/usual-course';
import { dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { resume } from '#test/fakes/what-people-do';
import { isItsTurn } from '#test/turn';
import { holdCases } from '../case-invariants.ts';
import { begin } from './begin.ts';
import { rest } from './life.ts';
import { taskStates } from './paths.ts';
import { deployed, VISIT, without, withVisit, withVisitBefore } from './versions.ts';

const COURSE = { 'order-return.father': 'unreachable' };
const response = machineNamed('emergency-response');

const onPaper: Evaluate = (value, scope) => evaluate(value, scope as Scope);

/** A running machine after this many acts of its officers, who leave the rest of the case alone. */
const lived = async (acts: number, machine: MachineName = 'emergency-response') => {
  const world = aWorld(undefined, allInForce(policyOf));
  const caseId = await begin(world, machine);
  await rest(world);
  for (let act = 0; act < acts; act += 1) {
    const open = dutiesIn(world).filter((duty) => !duty.ended && isOfFirst(duty, machine));
    const duty = open.find(({ type }) => type !== 'close');
    if (duty) await endAsUsual(world, duty, COURSE);
    await rest(world);
  }
  return { world, caseId };
};

const isOfFirst = ({ episodeId }: { episodeId: string }, machine: MachineName): boolean =>
  episodeId === `${machine}-1`;

const replayed = async (
  { ports }: World,
  machine: MachineName = 'emergency-response',
): Promise<Replayed['standing']> => {
  for await (const each of replayCases({ ...ports, evaluate: onPaper }))
    if (isOfFirst(each, machine)) return each.standing;
  return undefined;
};

/** The names of duties in the simulation on paper. */
const idsOf = (
  world: World,
  machine: MachineName,
  isOf: (duty: ReturnType<typeof dutiesIn>[number]) => boolean,
) =>
  dutiesIn(world)
    .filter((duty) => isOfFirst(duty, machine) && isOf(duty))
    .map(({ id }) => id.split('.').slice(2).join('.'))
    .sort();

const versionsOf = (machine: MachineName) => {
  const graph = machineNamed(machine);
  return taskStates(graph).flatMap((name) => [
    { machine, what: `a visit before ${name}`, version: withVisitBefore(graph, name) },
    { machine, what: `no more ${name}`, version: without(graph, name) },
  ]);
};

const versions = caseMachines.flatMap(versionsOf);

/** Of each version one stage is tested, in turn. */
const STAGES = [1, 3, 5, 8, 12];
const chosen = versions.flatMap((each, row) =>
  STAGES.filter((_, column) => isItsTurn(row + column, STAGES.length)).map((acts) => ({
    ...each,
    acts,
  })),
);

describe('a new version of a machine under an open episode', () => {
  it.each(chosen)(
    'of $machine with $what, after $acts acts: the paper says where it will stand',
    async (each) => {
      await withVisit({}, async () => {
        const { machine } = each;
        const { world: old, caseId } = await lived(each.acts, machine);
        const before = idsOf(old, machine, () => true);
        const open = idsOf(old, machine, ({ ended }) => !ended);
        const world = deployed(old, each.version, machine);
        const standing = await replayed(world, machine);

        await resume(world, caseId, 'civilAffairs');
        await rest(world);

        const fresh = (id: string) => !before.includes(id);
        const stillOpen = idsOf(world, machine, ({ ended }) => !ended);
        // An ended machine is in no state.
        if (!standing) {
          expect(stillOpen).toEqual(open);
          return;
        }
        const passed = idsOf(
          world,
          machine,
          ({ step, ended }) => step === VISIT && ended !== undefined,
        );
        expect(standing.unfit).toEqual([]);
        expect(standing.passed.toSorted()).toEqual(passed);
        // Facts may end a duty as it opens; the simulation on paper knows only the machine, and not the rules of facts.
        expect(standing.opens).toEqual(expect.arrayContaining(stillOpen.filter(fresh)));
        expect(stillOpen).toEqual(expect.arrayContaining(open));
        holdCases(world);
      });
    },
  );

  it('passes a duty over that was put in before what is open, and the history says why', async () => {
    await withVisit({}, async () => {
      const { world: old, caseId } = await lived(3);
      const before = openNames(old, caseId);
      const world = deployed(old, withVisitBefore(response, 'dispatch'));
      await resume(world, caseId, 'civilAffairs');
      await rest(world);

      expect(openNames(world, caseId)).toEqual(before);
      const ends = eventsOf(world, caseId).flatMap(({ fact }) =>
        fact.type === 'DutyEnded' && fact.data.dutyId.includes(VISIT) ? [fact.data] : [],
      );
      expect(ends).toMatchObject([{ outcome: 'superseded', by: { rule: POINT_PASSED } }]);
    });
  });

  it('opens it all the same where its type says that it opens late', async () => {
    await withVisit({ opensLate: true }, async () => {
      const { world: old, caseId } = await lived(3);
      const world = deployed(old, withVisitBefore(response, 'dispatch'));
      const standing = await replayed(world);
      await resume(world, caseId, 'civilAffairs');
      await rest(world);

      expect(openNames(world, caseId)).toContain(VISIT);
      expect(standing).toMatchObject({ opens: ['visit.1'], passed: [] });
    });
  });

  it('loses no outcome of a duty whose state is no more', async () => {
    const { world: old, caseId } = await lived(3);
    const open = dutiesIn(old).find(({ step, ended }) => step === 'notify' && !ended);
    const world = deployed(old, without(response, 'notify'));
    const standing = await replayed(world);
    await resume(world, caseId, 'civilAffairs');
    await rest(world);
    if (!open) throw new Error('nobody is to be notified');

    expect(standing?.unreached).toEqual(['notify.1']);
    expect(openNames(world, caseId)).toEqual(expect.arrayContaining(['assess', 'notify']));
    const [kept] = dutiesIn(world).filter(({ id }) => id === open.id);
    expect(kept?.nextAt).toBe(open.nextAt);
    await endAsUsual(world, open);
    await rest(world);

    const [ended] = dutiesIn(world).filter(({ id }) => id === open.id);
    expect(ended?.ended).toMatchObject({ outcome: 'sent' });
    expect(
      dutiesIn(world)
        .map(nameOf)
        .filter((name) => name === 'assess'),
    ).toHaveLength(1);
    holdCases(world);
  });
});
