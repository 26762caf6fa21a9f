import { policyOf } from '#adapters/policy-packs';
import { Refusal } from '#domain/errors';
import type { Warning } from '#domain/workflows/guardianship-intervention/warning';
import type { InterventionBody } from '#schemas/api/interventions';
import { CaseId } from '#schemas/ids';
import type { Subject } from '#schemas/subject';
import { Instant } from '#schemas/time';
import type { Role } from './a-county.ts';
import { MARK } from './a-report.ts';
import { aWorld, callAs, type World } from './a-world.ts';
import { MONDAY } from './memory-clock.ts';
import { perform } from './perform.ts';
import { endNamed } from './usual-course.ts';
import { caseNow, dutiesIn } from './what-happened.ts';
import { report, runUntilQuiet, sweepNow } from './what-people-do.ts';

type Letters = Readonly<Record<string, Warning>>;
type Fields = Readonly<Record<string, unknown>>;

/** A case of a county under the rules of this deployment. */
export const aCaseUnder = async (pack = 'demonstration-wuhai', change: Fields = {}) => {
  const world = aWorld(4, (_pack, at) => policyOf(pack, at));
  const { caseId } = await report(world, change);
  await runUntilQuiet(world);
  return { world, caseId };
};

export type OfCase = Awaited<ReturnType<typeof aCaseUnder>>;

/** Opens a duty by hand, as an officer. */
export const byHand = async (
  { world, caseId }: OfCase,
  type: string,
  subject?: string,
  role: Role = 'station',
  change: { readonly since?: string } = {},
) => {
  const { since } = change;
  const body = {
    type,
    reason: MARK,
    ...(subject !== undefined && { subject: subject as Subject }),
    ...(since !== undefined && { since: Instant.parse(since) }),
  };
  const input = { params: { caseNumber: CaseId.parse(caseId) }, body };
  const answer = await perform(world, { step: 'openByHand', input, call: callAs(role) });
  await runUntilQuiet(world);
  return answer;
};

/** Records an act against the father, or the person that the change names, as an officer. */
export const recorded = async (
  { world, caseId }: OfCase,
  change: Partial<InterventionBody> = {},
  role: Role = 'station',
) => {
  const body: InterventionBody = {
    act: 'reprimand',
    against: ['father'],
    at: Instant.parse(MONDAY),
    by: ['police'],
    content: MARK,
    ...change,
  };
  const input = { params: { caseNumber: CaseId.parse(caseId) }, body };
  const answer = await perform(world, {
    step: 'recordIntervention',
    input,
    call: callAs(role),
  });
  await runUntilQuiet(world);
  return answer;
};

/** The complaints of a refusal, by field. */
export const complaintsIn = async (
  doing: Promise<unknown>,
): Promise<readonly (readonly [path: string, en: string])[]> => {
  try {
    await doing;
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return (error.details.complaints ?? []).map(({ path, en }) => [path, en] as const);
  }
};

/** A case in which the warning of the father is to be decided. */
export const aDecision = async (pack?: string) => {
  const of = await aCaseUnder(pack);
  await byHand(of, 'decide-warning', 'father');
  return of;
};

/** A case in which the father was warned and the letter was served. */
export const aServedLetter = async (pack?: string) => {
  const of = await aDecision(pack);
  const { world, caseId } = of;
  await endNamed(world, caseId, 'decide-warning.father', 'letter');
  await endNamed(world, caseId, 'serve-warning.father', 'served');
  return of;
};

/** The complaints with which a duty’s end is refused, by field; none if it is accepted. */
export const complaintsOf = (
  { world, caseId }: OfCase,
  name: string,
  outcome: string,
  change: Fields,
): ReturnType<typeof complaintsIn> => complaintsIn(endNamed(world, caseId, name, outcome, change));

/** The last day of an order that is made on that Monday. */
export const UNTIL = Instant.parse('2027-03-01T00:00:00.000Z');

/** A case in which the child’s mother has applied for an order against the father. */
export const anOrder = async (pack?: string) => {
  const of = await aCaseUnder(pack);
  await recorded(of, {
    act: 'protection_order_application',
    by: [],
    applicant: 'representative',
  });
  return of;
};

/** A case in which the order is made and served. */
export const anOrderInForce = async (pack?: string) => {
  const of = await anOrder(pack);
  const { world, caseId } = of;
  await endNamed(world, caseId, 'accept-order.father', 'accepted');
  await endNamed(world, caseId, 'rule-order.father', 'made', { until: UNTIL });
  await endNamed(world, caseId, 'serve-order.father', 'served');
  return of;
};

/** The order against the father in the case's state. */
export const orderIn = async ({ world, caseId }: OfCase) =>
  (await caseNow(world, caseId)).orders?.['protection-order-1.father'];

/** Lets days pass, and returns the moment. */
export const daysLater = async ({ clock }: World, days: number): Promise<string> => {
  clock.forward(days * 24 * 60);
  return clock.at();
};

/** Sweeps until nothing is due. */
export const sweptWhole = async (world: World): Promise<void> => {
  for (let round = 0; round < 8; round += 1) await sweepNow(world);
  await runUntilQuiet(world);
};

/** Makes clean visits one after another, each on its day. */
export const cleanVisits = async ({ world, caseId }: OfCase, count: number): Promise<void> => {
  for (let visit = 0; visit < count; visit += 1) {
    const at = await daysLater(world, visit === 0 ? 6 : 85);
    const name = visit === 0 ? 'visit-warned.father' : 'revisit-warned.father';
    await endNamed(world, caseId, name, 'clean', { at });
  }
};

/** All duties of this type in a case, in order. */
export const roundsOf = ({ world, caseId }: OfCase, type: string) =>
  dutiesIn(world)
    .filter((duty) => duty.caseId === caseId && duty.type === type)
    .toSorted((one, other) => one.round - other.round);

/** The letters that the case follows up, by episode. */
export const lettersIn = async ({ world, caseId }: OfCase): Promise<Letters | undefined> =>
  (await caseNow(world, caseId)).warnings;

export { MONDAY };
