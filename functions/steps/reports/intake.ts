import { type Birthday, birthdayRecord } from '#domain/case/birthday';
import { openCaseOfChildRecord } from '#domain/case/case';
import { answerTo, type Below, type Incident } from '#domain/case/receive-report';
import { fileOfChildRecord } from '#domain/child/file';
import type { Said } from '#domain/child/make-statements';
import { profileRecord } from '#domain/child/profile';
import { type Case, caseRecord } from '#domain/composed/case';
import { fileRecord } from '#domain/composed/child';
import { officeRecord } from '#domain/directory/records';
import { type Lineage, lineageRefs, packFor } from '#domain/directory/routing';
import type { Successors } from '#domain/directory/successions';
import { holderOf } from '#domain/duty/holder-of';
import { Refusal } from '#domain/errors';
import type { FileVault } from '#domain/file-vault';
import type { Policy } from '#domain/policy/policy';
import { type Loaded, ref } from '#domain/record';
import type { TakeInPorts } from '#domain/world';
import { dutyTypeOf } from '#schemas/duties/index';
import type { DivisionCode } from '#schemas/ids';
import type { Instant } from '#schemas/time';

/**
 * An intake: anything received by any way of reporting. One transaction stores it, gives a receipt and opens its first
 * duty.
 */
export interface Intake
  extends Pick<Incident, 'situations' | 'door' | 'noticedAt' | 'since' | 'personal'>,
    Pick<Incident, 'unit' | 'mandatory' | 'voluntary' | 'words' | 'department'> {
  readonly division: DivisionCode;
  readonly child?: Said | undefined;
  readonly below?: Below | undefined;
  /** By default now; earlier if it was made before. */
  readonly reportedAt?: Instant | undefined;
}

/** The ports and the time for the decision on an intake. */
export interface Taking extends Omit<TakeInPorts, 'store'> {
  readonly at: Instant;
  readonly successors: Successors;
  /** Present for an entrance that may write into files; the hotline, which anybody may call, may not. */
  readonly fileVault?: FileVault | undefined;
}

/**
 * The first reading: the open case of the child that the number would name, and the offices for this place. Whether the
 * number names the child depends on the time, which is not known yet.
 */
export const intakeRefs = async (
  { division, child }: Pick<Intake, 'division' | 'child'>,
  { vault }: Pick<TakeInPorts, 'vault'>,
) => {
  const number = child?.citizenId?.toUpperCase();
  const pseudonym = number && (await vault.pseudonym('child', number));
  return {
    lock: pseudonym ? ref(openCaseOfChildRecord, pseudonym) : undefined,
    fileLock: pseudonym ? ref(fileOfChildRecord, pseudonym) : undefined,
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
 * The second reading, which needs the first: the child's case, and the offices that may receive the intake: the police,
 * and the post that looks into an intake that is no report yet.
 */
export const takerRefs = (
  { lock, fileLock, routing }: First,
  kind: Below | 'report',
  { successors: of }: Pick<Taking, 'successors'>,
) => ({
  known: lock && ref(caseRecord, lock.caseId),
  birthday: lock && ref(birthdayRecord, lock.caseId),
  file: fileLock && ref(fileRecord, fileLock.fileId),
  profile: fileLock && ref(profileRecord, fileLock.fileId),
  police: holderRef('report', routing, of),
  desk: kind === 'report' ? undefined : holderRef(kind, routing, of),
});

type Second = First & Loaded<ReturnType<typeof takerRefs>>;

/**
 * The third reading, for a child with two files or two cases: the case that is open on the leading file. Nearly always
 * it was read already, or there is none.
 */
export const leadingRefs = ({ lock, file }: Pick<Second, 'lock' | 'file'>) => {
  const [caseId] = file?.cases ?? [];
  const isOther = caseId !== undefined && caseId !== lock?.caseId;
  return {
    leading: isOther ? ref(caseRecord, caseId) : undefined,
    leadingBirthday: isOther ? ref(birthdayRecord, caseId) : undefined,
  };
};

export type Found = Second & Loaded<ReturnType<typeof leadingRefs>>;

/** The open case that a report of the child joins, and the birthday known there. */
export interface OpenCase {
  readonly state?: Case;
  readonly birthday?: Birthday | undefined;
}

export const openCaseIn = ({ known, birthday, leading, leadingBirthday }: Found): OpenCase => {
  if (leading?.status === 'open') return { state: leading, birthday: leadingBirthday };
  return known?.status === 'open' ? { state: known, birthday } : {};
};

const NOWHERE = {
  path: '/division',
  zh: '该行政区划尚未配置派出所或政策包',
  en: 'no police station or policy pack is set up for this division',
};

/** @throws {Refusal} `no-routing` if no office is set up to receive it. */
export const takenBy = ({ routing, police, desk }: Found, below: Intake['below']) => {
  const pack = packFor(routing);
  const station = below ? desk : police;
  if (!pack || !station) throw new Refusal('no-routing', { complaints: [NOWHERE] });
  return { pack, station };
};

/** The policy under which it is received. */
export const policyAt = (found: Found, { policyOf, at }: Taking): Policy =>
  policyOf(takenBy(found, undefined).pack, at);
