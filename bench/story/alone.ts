import type { Duty } from '#domain/case/duty';
import { CaseId } from '#schemas/ids';
import { closeCase } from '#steps/cases/close-case';
import { callAs } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { recorderOfDuty } from '#test/fakes/recorder';
import { openNamed } from '#test/fakes/usual-course';
import { end, report } from '#test/fakes/what-people-do';
import { note } from '#test/fakes/what-supervisors-do';
import { type CountedWorld, countedWorld } from '../table/counted-world.ts';
import { stageOf } from './stage.ts';

type Outcome = keyof typeof outcomes;

/** What officers do once the station has accepted, in the order of the demonstration's story. */
const course: readonly (readonly [duty: string, outcome: Outcome])[] = [
  ['accept', 'accepted'],
  ['dispatch', 'found'],
  ['order-return.father', 'ordered'],
  ['reprimand.father', 'given'],
  ['order-return.mother', 'unreachable'],
  ['escort.mother', 'handedOver'],
  ['reprimand.mother', 'notGiven'],
  ['notify', 'sent'],
  ['feedback', 'sent'],
  ['assess', 'concluded'],
  ['serve', 'arranged'],
  ['secure', 'enrolled'],
];

const close = async ({ world }: CountedWorld, caseId: string) => {
  const params = { caseNumber: CaseId.parse(caseId) };
  const { outcome: _outcome, at: _at, ...fields } = outcomes.closed;
  const body = { ...fields, at: await world.clock.now() };
  return closeCase(world.ports)({ params, body }, callAs('civilAffairs'));
};

/**
 * A child alone at home, as the demonstration tells it: nobody answers for 26 minutes; the father
 * comes home after two days, the mother is not found; a person closes the case.
 */
export const alone = async () => {
  const counted = await countedWorld();
  const { world } = counted;
  const stage = stageOf(counted);
  const { caseId } = await stage.acts(() => report(world, { child: {} }));
  await stage.settle();
  const ends = async (name: string, outcome: Outcome): Promise<void> => {
    const duty: Duty = openNamed(world, caseId, name);
    await stage.acts(() => end(world, duty, recorderOfDuty(duty), outcomes[outcome]));
    await stage.settle();
  };
  await stage.passes(26);
  for (const [name, outcome] of course) await ends(name, outcome);
  const promised = openNamed(world, caseId, 'compliance.father');
  await stage.acts(async () => note(world, promised, 'station', await world.clock.now()));
  await stage.passes(2 * 24 * 60);
  await ends('compliance.father', 'returned');
  await ends('compliance.mother', 'notNeeded');
  await stage.acts(() => close(counted, caseId));
  await stage.settle();
  const executions = world.machines.started.length;
  const invocations = { ...stage.invocations, executions };
  return { world, caseId, invocations, ...stage.spent() };
};

export type ToldStory = Awaited<ReturnType<typeof alone>>;
