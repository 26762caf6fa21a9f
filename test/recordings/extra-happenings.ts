import { divisionRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { ClueBody, RosterLineBody } from '#schemas/api/doors';
import { Receipt, RosterId } from '#schemas/ids';
import { divisions, TOWN } from '#test/fakes/a-county';
import {
  aPlacement,
  endAt,
  endBy,
  handedBack,
  inCustodyAt,
  openAsked,
  tellIncident,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { perform } from '#test/fakes/perform';
import { endNamed, goOn } from '#test/fakes/usual-course';
import { acknowledge, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

/** Tries something: a refusal is recorded too, and a duty that one of two policies does not open is no fault. */
const tried = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch {
    // Everything done before the refusal is recorded.
  }
};

/** Continues with the usual course, and ends where it is refused. */
const onwards = (world: World, caseId: string) => tried(() => goOn(world, caseId));

const clue = async (world: World) => {
  const body = ClueBody.parse({ signs: MARK, division: TOWN, reporter: { kind: 'school' } });
  const call = callAs('school');
  const answer = await perform(world, { step: 'sendClue', input: { body }, call });
  await runUntilQuiet(world);
  return answer.body as { readonly caseNumber: string; readonly receipt: string };
};

export const clueIs =
  (outcome: string, change: Readonly<Record<string, unknown>>) => async (world: World) => {
    const { caseNumber, receipt } = await clue(world);
    const params = { receipt: Receipt.parse(receipt) };
    const call = callAs('school');
    await perform(world, { step: 'showReport', input: { params }, call });
    await tried(() => endBy(world, caseNumber, ['look-into-clue', outcome], change));
    await onwards(world, caseNumber);
    await perform(world, { step: 'showReport', input: { params }, call });
  };

export const roster = async (world: World) => {
  const params = { rosterId: RosterId.parse('roster-1') };
  for (const line of [1, 2, 1]) {
    const body = RosterLineBody.parse({
      line,
      deliveredAt: MONDAY,
      division: TOWN,
      situations: ['unattended'],
      child: { name: MARK },
    });
    const call = callAs('civilAffairs');
    await tried(() => perform(world, { step: 'deliverRosterLine', input: { params, body }, call }));
    await runUntilQuiet(world);
  }
};

export const fullPlace = async (world: World) => {
  const first = await inCustodyAt(world, 'home-place');
  await tried(() => inCustodyAt(world, 'home-place', { beyondCapacity: true }));
  await tried(() => openAsked(world, first, 'move-child'));
  await tried(() =>
    endBy(world, first, ['move-child', 'moved'], {
      custody: 'temporary_living_care',
      ...toPlace('shelter'),
    }),
  );
  await tried(() => inCustodyAt(world, 'home-place'));
  await tried(() => endAt(world, first, ['end-custody', 'ended'], handedBack()));
  await tried(() => endBy(world, first, ['end-custody', 'ended'], handedBack()));
  await onwards(world, first);
};

export const incidents =
  (incident: 'gone' | 'ill' | 'injured' | 'died') => async (world: World) => {
    const caseId = await inCustodyAt(world, 'home-place');
    await tried(() => tellIncident(world, caseId, incident));
    await tried(() => acknowledge(world, openDutyOf(world, caseId, 'end-custody'), 'civilAffairs'));
    await onwards(world, caseId);
  };

const inChongqing = (world: World): void => {
  const pack = 'demonstration-chongqing';
  const own = divisions.filter((division) => division.pack);
  world.table.transact(own.map((division) => put(divisionRecord, { ...division, pack })));
};

/** A trustee is named without a reason why the father cannot come back, and then with one. */
export const trusteeTooSoon = async (world: World) => {
  inChongqing(world);
  const { caseId } = await report(world);
  await goOn(world, caseId, {}, ['compliance.father', 'compliance.mother']);
  for (const change of [{ cannotReturn: undefined }, {}])
    await tried(() => endNamed(world, caseId, 'compliance.father', 'trusteeNamed', change));
  await onwards(world, caseId);
};

/** A beaten child was placed; the accused father may not take it back. */
export const accused = (place: string) => async (world: World) => {
  const caseId = await aPlacement(world);
  await tried(() =>
    endBy(world, caseId, ['place', 'placed'], toPlace(place, { custody: 'temporary_living_care' })),
  );
  const back = handedBack({ to: 'father' });
  await tried(() => endAt(world, caseId, ['end-custody', 'ended'], back));
  await tried(() => endAt(world, caseId, ['end-custody', 'ended'], handedBack({ to: 'mother' })));
  await onwards(world, caseId);
};
