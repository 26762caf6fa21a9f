import { ClueBody } from '#schemas/api/doors';
import { TOWN } from '#test/fakes/a-county';
import { aCustodyWorld, inCustodyAt, openAsked } from '#test/fakes/a-custody';
import { CHILD, MARK } from '#test/fakes/a-report';
import { callAs, type World } from '#test/fakes/a-world';
import { aServedLetter, byHand } from '#test/fakes/an-intervention';
import { nameRespondent, recordOmission } from '#test/fakes/of-petitions';
import { perform } from '#test/fakes/perform';
import { endNamed, goOn } from '#test/fakes/usual-course';
import { runUntilQuiet } from '#test/fakes/what-people-do';
import { aCountyUnder, foundIn, reportedIn } from './under.ts';

export const clue = (world: World) => {
  const body = ClueBody.parse({
    signs: MARK,
    division: TOWN,
    child: { citizenId: CHILD },
    reporter: { kind: 'school' },
  });
  return perform(world, { step: 'sendClue', input: { body }, call: callAs('school') });
};

export const call = (world: World) => {
  const text = JSON.stringify({ kind: 'help', division: TOWN, course: MARK });
  return perform(world, { step: 'takeCall', input: { text } });
};

export const reported = (world: World) => reportedIn(world, { child: { citizenId: CHILD } });

const told = async (tell: (world: World) => Promise<unknown>): Promise<World> => {
  const world = aCountyUnder('demonstration-chongqing');
  await tell(world);
  await runUntilQuiet(world);
  return world;
};

const SITUATIONS = ['living_alone', 'missing', 'domestic_violence', 'abandonment'] as const;

const found = async (until: readonly string[] = []): Promise<World> => {
  const { world, caseId } = await foundIn('demonstration-chongqing', SITUATIONS);
  if (until.length > 0) await goOn(world, caseId, { 'order-return': 'unreachable' }, until);
  return world;
};

/** A world in which the assessment calls for a service that goes on. */
const served = async (): Promise<World> => {
  const { world, caseId } = await foundIn('demonstration', ['domestic_violence']);
  await endNamed(world, caseId, 'notify');
  await endNamed(world, caseId, 'assess');
  const going = { service: 'psychological_counselling', provider: MARK, outcome: 'under_way' };
  await endNamed(world, caseId, 'serve', 'arranged', { referrals: [going] });
  return world;
};

/** A world in which civil affairs has named the case a key case. */
const keyCase = async (): Promise<World> => {
  const { world, caseId } = await foundIn('demonstration-chongqing', ['domestic_violence']);
  await openAsked(world, caseId, 'assess-guardianship', callAs('civilAffairs'));
  return world;
};

const inCustody = async (): Promise<World> => {
  const world = aCustodyWorld();
  await inCustodyAt(world);
  return world;
};

const toPetition = async (): Promise<World> => {
  const world = aCountyUnder('demonstration');
  const caseId = await reportedIn(world);
  await nameRespondent(world, caseId);
  await recordOmission(world, caseId, {}, 'civilAffairs');
  return world;
};

const warned = async (): Promise<World> => {
  const { world, caseId } = await aServedLetter();
  await byHand({ world, caseId }, 'decide-warning', 'mother');
  return world;
};

/** A world in which one parent has named a trustee, and the other has not returned yet. */
const entrusted = async (): Promise<World> => {
  const { world, caseId } = await foundIn(
    'demonstration-chongqing',
    ['living_alone'],
    ['father', 'mother'],
  );
  await endNamed(world, caseId, 'order-return.mother', 'ordered');
  await endNamed(world, caseId, 'order-return.father', 'ordered');
  await endNamed(world, caseId, 'compliance.father', 'trusteeNamed');
  await endNamed(world, caseId, 'sign-confirmation.father', 'signed');
  return world;
};

/** A world in which a citizen made a report, and the police found it to be true. */
const toPraise = async (): Promise<World> => {
  const world = aCountyUnder('demonstration');
  const caseId = await reportedIn(world, { reporter: { kind: 'citizen' } });
  await endNamed(world, caseId, 'dispatch', 'found');
  return world;
};

/** Worlds with cases that wait for people, in all kinds of states. */
export const standing: readonly (readonly [string, () => Promise<World>])[] = [
  ['a report', () => told(reported)],
  ['a clue', () => told(clue)],
  ['a call', () => told(call)],
  ['what was found', () => found()],
  ['an escort', () => found(['escort.father', 'place', 'assess'])],
  ['a service under way', served],
  ['a key case', keyCase],
  ['a custody', inCustody],
  ['a trustee', entrusted],
  ['a citizen’s report', toPraise],
  ['a petition to be filed', toPetition],
  ['a warning letter', warned],
  ['the end of a case', () => found(['close'])],
];
