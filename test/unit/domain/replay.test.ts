import { beforeAll, describe, expect, it } from 'vitest';
import { machineGraphs } from '#adapters/machine-graphs';
import { Graph } from '#domain/episode/machine-graph';
import { replay } from '#domain/episode/replay';
import type { Evaluate, Known } from '#domain/episode/replay/paper';
import { DutyId } from '#schemas/ids';
import { aCase } from '#test/fakes/a-response';
import { evaluate, type Scope } from '#test/fakes/memory-machine';
import { type Course, goOn } from '#test/fakes/usual-course';
import { dutiesIn } from '#test/fakes/what-happened';

const NOTHING = { found: [], opens: [], passed: [], unreached: [], unfit: [] };

const onPaper: Evaluate = (value, states) => evaluate(value, states as Scope);

/** A machine with these duties, one after the other. */
const inOrder = (...duties: readonly string[]): Graph =>
  Graph.parse({
    StartAt: duties[0],
    States: Object.fromEntries(
      duties.map((duty, index) => [
        duty,
        { Arguments: { Payload: { duty } }, Next: duties[index + 1] },
      ]),
    ),
  });

const stand = (machine: Graph, known: readonly Known[], isWaited = true) =>
  replay(
    machine,
    {
      known,
      waited: new Set(isWaited ? known.map(({ id }) => id) : []),
      input: { situations: ['living_alone'], parents: ['father', 'mother'] },
    },
    onPaper,
  );

const open = (step: string): Known => ({
  id: DutyId.parse(`ABCDEFGH.emergency-response-1.${step}.1`),
  step,
  round: 1,
});

const done = (step: string): Known => {
  const ended = dutyDone?.ended;
  return { ...open(step), ...(ended && { ended }) };
};

let dutyDone: Known | undefined;

const until = async (course: Course, names: readonly string[]) => {
  const { world, caseId } = await aCase();
  await goOn(world, caseId, course, names);
  return dutiesIn(world);
};

beforeAll(async () => {
  const duties = await until({}, ['order-return.father', 'order-return.mother']);
  dutyDone = duties.find(({ step }) => step === 'accept');
});

describe('an episode on paper', () => {
  it.each<[string, Course, string[]]>([
    [
      'with one parent out of reach',
      { 'order-return.father': 'unreachable' },
      ['escort.father', 'close'],
    ],
    ['with parents ordered back', {}, ['order-return.father', 'compliance.mother', 'close']],
    ['with nothing left but its close', {}, ['close']],
  ])('stands where it stands, %s', async (_where, course, names) => {
    const duties = await until(course, names);
    const isOf = (machine: string) => (duty: { episodeId: string; type: string }) =>
      duty.episodeId.startsWith(machine) && duty.type !== 'feedback';
    for (const machine of ['emergency-response', 'parent-recall'] as const) {
      const ofMachine = duties.filter(isOf(machine));
      const openNow = ofMachine.filter(({ ended }) => !ended);
      const standing = await stand(machineGraphs[machine], ofMachine);

      expect({ ...standing, found: standing.found.toSorted() }).toEqual({
        ...NOTHING,
        found: openNow
          .map(({ step, subject }) => [step, ...(subject ? [subject] : []), 1].join('.'))
          .sort(),
      });
    }
  });

  it('opens what was put in ahead of where it stands', async () => {
    const standing = await stand(inOrder('accept', 'notify', 'close'), [done('accept')]);

    expect(standing).toEqual({ ...NOTHING, opens: ['notify.1'] });
  });

  it('passes what was put in before where it stands, and goes on', async () => {
    const known = [done('accept'), open('close')];

    expect(await stand(inOrder('accept', 'notify', 'close'), known)).toEqual({
      ...NOTHING,
      passed: ['notify.1'],
      found: ['close.1'],
    });
  });

  it('does not come to what was taken out, and says so', async () => {
    const standing = await stand(inOrder('accept', 'close'), [done('accept'), open('notify')]);

    expect(standing).toEqual({ ...NOTHING, opens: ['close.1'], unreached: ['notify.1'] });
  });

  it('says nothing of what no machine has waited for', async () => {
    const known = [open('accept'), open('feedback')];

    const standing = await stand(inOrder('accept'), known, false);

    expect(standing).toEqual({ ...NOTHING, found: ['accept.1'] });
  });

  it.each<[string, object]>([
    ['a choice that fits nothing', { Choices: [{ Condition: '{% false %}', Next: 'accept' }] }],
    ['items that are no list', { Items: 'one', ItemProcessor: inOrder('notify') }],
    ['a state that is not there', { Next: 'Nowhere' }],
    ['a duty that nobody declared', { Arguments: { Payload: { duty: 'unheard-of' } } }],
  ])('says of %s that it does not fit', async (_what, state) => {
    const machine = Graph.parse({ StartAt: 'First', States: { First: state } });

    const { unfit } = await stand(machine, []);

    expect(unfit).toHaveLength(1);
  });
});
