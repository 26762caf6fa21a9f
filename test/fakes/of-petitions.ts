import type {
  OmissionBody,
  PetitionBody,
  RespondentBody,
  RestorationBody,
} from '#schemas/api/guardianship';
import type { GuardianshipView } from '#schemas/api/guardianship-view';
import { CaseId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { showGuardianship } from '#steps/guardianship/show-guardianship';
import type { Role } from './a-county.ts';
import { MARK } from './a-report.ts';
import { callAs, type World } from './a-world.ts';
import { fenced } from './fenced.ts';
import { MONDAY } from './memory-clock.ts';
import { perform } from './perform.ts';
import { endNamed, openNames } from './usual-course.ts';
import { caseNow } from './what-happened.ts';
import { runUntilQuiet } from './what-people-do.ts';

const of = (caseId: string) => ({ params: { caseNumber: CaseId.parse(caseId) } });
const at = Instant.parse(MONDAY);

/** The naming of a guardian who has left the child for long. */
const aNaming = (change: Partial<RespondentBody> = {}): RespondentBody => ({
  guardian: 'father',
  at,
  grounds: ['six_months_refusal'],
  restsOn: MARK,
  ...change,
});

/** A petition by the grandmother. */
const aPetition = (change: Partial<PetitionBody> = {}): PetitionBody => ({
  guardian: 'father',
  at,
  petitioner: 'close_relative',
  asks: 'revoke_and_appoint',
  court: MARK,
  ...change,
});

const anOmission = (change: Partial<OmissionBody> = {}): OmissionBody => ({
  guardian: 'father',
  at,
  why: MARK,
  ...change,
});

/** Names a guardian as a possible respondent. */
export const nameRespondent = async (
  world: World,
  caseId: string,
  change: Partial<RespondentBody> = {},
  role: Role = 'station',
): Promise<void> => {
  const input = { ...of(caseId), body: aNaming(change) };
  await perform(world, { step: 'nameRespondent', input, call: callAs(role) });
  await runUntilQuiet(world);
};

/** Records that a petition was filed. */
export const recordPetition = async (
  world: World,
  caseId: string,
  change: Partial<PetitionBody> = {},
  role: Role = 'station',
): Promise<void> => {
  const input = { ...of(caseId), body: aPetition(change) };
  await perform(world, { step: 'recordPetition', input, call: callAs(role) });
  await runUntilQuiet(world);
};

/** Records that a petition should have been filed and was not. */
export const recordOmission = async (
  world: World,
  caseId: string,
  change: Partial<OmissionBody> = {},
  role: Role = 'civilAffairs',
): Promise<void> => {
  const input = { ...of(caseId), body: anOmission(change) };
  await perform(world, { step: 'recordOmission', input, call: callAs(role) });
  await runUntilQuiet(world);
};

/** Records that a former guardian has asked the court to restore the guardianship. */
export const recordRestoration = async (
  world: World,
  caseId: string,
  change: Partial<RestorationBody> = {},
  role: Role = 'civilAffairs',
): Promise<void> => {
  const body: RestorationBody = { guardian: 'father', at, bars: [], reason: MARK, ...change };
  const input = { ...of(caseId), body };
  await perform(world, { step: 'recordRestoration', input, call: callAs(role) });
  await runUntilQuiet(world);
};

/** The guardianships of a case, as an officer sees them. */
export const guardianshipIn = async (
  { ports }: World,
  caseId: string,
  role: Role = 'civilAffairs',
) => {
  const show = showGuardianship(fenced(ports, 'showGuardianship'));
  const { body } = await show(of(caseId), callAs(role));
  return body as GuardianshipView;
};

/** A case in which a court has revoked the guardianship of this parent. */
export const aRevocation = async (
  world: World,
  caseId: string,
  guardian: PetitionBody['guardian'] = 'father',
  change: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await recordPetition(world, caseId, { guardian });
  await endNamed(world, caseId, `accept-petition.${guardian}`, 'accepted');
  await endNamed(world, caseId, `judge-petition.${guardian}`, 'revoked', change);
};

/** The open duties of a petition against this guardian, by type. */
export const openOf = (world: World, caseId: string, guardian = 'father') =>
  openNames(world, caseId).flatMap((name) =>
    name.endsWith(`.${guardian}`) && /petition|judgment|advice/.test(name)
      ? [name.slice(0, -guardian.length - 1)]
      : [],
  );

/** The number of petitions that have begun in the case. */
export const begunIn = async (world: World, caseId: string) =>
  (await caseNow(world, caseId)).begun['revocation-petition'];
