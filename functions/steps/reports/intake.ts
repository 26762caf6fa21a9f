import { birthdayRecord } from '#domain/case/birthday';
import { openCaseOfChildRecord } from '#domain/case/case';
import { answerTo, type Below, type Incident } from '#domain/case/receive-report';
import type { SaidOfChild } from '#domain/child/number-of';
import { caseRecord } from '#domain/composed/case';
import { officeRecord } from '#domain/directory/records';
import { type Lineage, lineageRefs, packFor } from '#domain/directory/routing';
import type { Successors } from '#domain/directory/successions';
import { holderOf } from '#domain/duty/holder-of';
import { Refusal } from '#domain/errors';
import type { Policy } from '#domain/policy/policy';
import { type Loaded, ref } from '#domain/record';
import type { TakeInPorts } from '#domain/world';
import { dutyTypeOf } from '#schemas/duties/index';
import type { DivisionCode } from '#schemas/ids';
import type { Instant } from '#schemas/time';

/**
 * An intake: something that came through any door. One transaction stores it, gives a receipt and opens its first
 * duty.
 */
export interface Intake
  extends Pick<Incident, 'situations' | 'door' | 'noticedAt' | 'since' | 'personal'>,
    Pick<Incident, 'unit' | 'mandatory' | 'voluntary' | 'words'> {
  readonly division: DivisionCode;
  readonly child?: SaidOfChild | undefined;
  readonly below?: Below | undefined;
  /** Now, unless it was made before. */
  readonly reportedAt?: Instant | undefined;
}

/** The ports and the time with which an intake is decided. */
export interface Taking extends Omit<TakeInPorts, 'store'> {
  readonly at: Instant;
  readonly successors: Successors;
}

/**
 * The first reading: the open case of the child that the number would name, and the offices at this place. Whether
 * the number names the child is decided with the time, which is not known yet.
 */
export const intakeRefs = async (
  { division, child }: Pick<Intake, 'division' | 'child'>,
  { vault }: Pick<TakeInPorts, 'vault'>,
) => {
  const number = child?.citizenId?.toUpperCase();
  return {
    lock: number ? ref(openCaseOfChildRecord, await vault.pseudonym('child', number)) : undefined,
    routing: lineageRefs(division),
  };
};

type First = Loaded<Awaited<ReturnType<typeof intakeRefs>>>;

const holderRef = (kind: Below | 'report', routing: Lineage, successors: Successors) => {
  const type = dutyTypeOf(answerTo[kind].first);
  const holder = holderOf(type.post, type, { routing, successors });
  return holder && ref(officeRecord, holder.office);
};

/**
 * The second reading, which needs the first: the child's case, and the offices that may take the intake: the
 * police, and the post that looks into an intake that is no report yet.
 */
export const takerRefs = (
  { lock, routing }: First,
  kind: Below | 'report',
  { successors: of }: Pick<Taking, 'successors'>,
) => ({
  known: lock && ref(caseRecord, lock.caseId),
  birthday: lock && ref(birthdayRecord, lock.caseId),
  police: holderRef('report', routing, of),
  desk: kind === 'report' ? undefined : holderRef(kind, routing, of),
});

export type Found = First & Loaded<ReturnType<typeof takerRefs>>;

const NOWHERE = {
  path: '/division',
  zh: '该行政区划尚未配置派出所或政策包',
  en: 'no police station or policy pack is set up for this division',
};

/** @throws {Refusal} `no-routing` where nobody is set up to answer. */
export const takenBy = ({ routing, police, desk }: Found, below: Intake['below']) => {
  const pack = packFor(routing);
  const station = below ? desk : police;
  if (!pack || !station) throw new Refusal('no-routing', { complaints: [NOWHERE] });
  return { pack, station };
};

/** The pack, and so the policy, under which it is taken. */
export const policyAt = (found: Found, { policyOf, at }: Taking): Policy =>
  policyOf(takenBy(found, undefined).pack, at);
