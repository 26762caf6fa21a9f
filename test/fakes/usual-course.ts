import type { Duty } from '#domain/duty/duty';
import type { World } from './a-world.ts';
import { asThePolicyHas } from './as-the-policy-has.ts';
import { bodyFor } from './outcomes.ts';
import { recorderOfDuty } from './recorder.ts';
import { firstOutcome } from './sample.ts';
import { caseNow, dutiesIn, successorsIn } from './what-happened.ts';
import { end, runUntilQuiet } from './what-people-do.ts';

/** The outcome of each duty if all goes well: both parents are reached, and come back. */
const usual: Readonly<Record<string, string>> = {
  accept: 'accepted',
  dispatch: 'found',
  assist: 'recorded',
  feedback: 'sent',
  'order-return': 'ordered',
  reprimand: 'given',
  escort: 'handedOver',
  'notify-parents': 'notified',
  compliance: 'returned',
  notify: 'sent',
  assess: 'concluded',
  serve: 'arranged',
  secure: 'enrolled',
  close: 'closed',
  'revisit-warned': 'ended',
  'look-at-order': 'letLapse',
  'follow-education-police': 'ended',
  'follow-education-procuratorate': 'ended',
  'follow-education-court': 'ended',
};

/** Outcomes by step, or by step and parent: `compliance.father`; a prepared outcome, or one of the type. */
export type Course = Readonly<Record<string, string>>;

/** The outcome of this duty in this course, as an officer would send it. */
const bodyOf = async (world: World, duty: Duty, course: Course) => {
  const { type, subject, caseId } = duty;
  const name = course[`${type}.${subject}`] ?? course[type] ?? usual[type] ?? firstOutcome(type);
  const state = await caseNow(world, caseId);
  const policy = world.ports.policyOf(state.pack, await world.clock.now());
  return asThePolicyHas(type, bodyFor(type, name), state, policy);
};

export const endAsUsual = async (
  world: World,
  duty: Duty,
  course: Course = {},
  change: Readonly<Record<string, unknown>> = {},
) => {
  const body = await bodyOf(world, duty, course);
  return end(world, duty, recorderOfDuty(duty, successorsIn(world)), { ...body, ...change });
};

const openOf = (world: World, caseId: string): readonly Duty[] =>
  dutiesIn(world).filter((duty) => duty.caseId === caseId && !duty.ended);

/** The name of a duty in a course: `accept`, `compliance.father`. */
export const nameOf = ({ type, subject }: Duty): string =>
  [type, ...(subject ? [subject] : [])].join('.');

/** The names of the open duties. */
export const openNames = (world: World, caseId: string): readonly string[] =>
  openOf(world, caseId).map(nameOf).sort();

export const openNamed = (world: World, caseId: string, name: string): Duty => {
  const found = openOf(world, caseId).find((duty) => nameOf(duty) === name);
  if (!found) throw new Error(`${name} is not open`);
  return found;
};

/** Ends one duty with the outcome of its course, and lets the machines go on. */
export const endNamed = async (
  world: World,
  caseId: string,
  name: string,
  outcome?: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const duty = openNamed(world, caseId, name);
  await endAsUsual(world, duty, outcome ? { [name]: outcome } : {}, change);
  await runUntilQuiet(world);
};

/** Ends every open duty, until only these are left. */
export const goOn = async (
  world: World,
  caseId: string,
  course: Course = {},
  until: readonly string[] = ['close'],
): Promise<void> => {
  for (let round = 0; round < 60; round += 1) {
    await runUntilQuiet(world);
    const open = openOf(world, caseId);
    const left = open.filter((each) => !until.includes(nameOf(each)));
    // A case cannot be closed while anything else is open in it.
    const isLast = open.every(({ type }) => type === 'close');
    const duty = left.find(({ type }) => type !== 'close') ?? (isLast ? left[0] : undefined);
    if (!duty) return;
    await endAsUsual(world, duty, course);
  }
  throw new Error(`case ${caseId} does not come to an end`);
};
