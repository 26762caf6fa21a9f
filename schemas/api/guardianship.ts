import * as z from 'zod';
import { Parent } from '../codes/parent.ts';
import { RestorationBar } from '../codes/restoration-bar.ts';
import { RevocationGround } from '../codes/revocation-ground.ts';
import { CaseId, OfficeId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { Instant, LocalDate } from '../time.ts';
import { petition } from '../workflows/revocation-petition/petition.ts';
import { Education } from './education.ts';
import { GuardianshipView } from './guardianship-view.ts';

const params = z.object({ caseNumber: CaseId });

const CaseStatus = z.lazy(() =>
  z.object({ caseNumber: CaseId, status: z.enum(['open', 'closed']) }),
);

/** A guardian as a possible respondent: the grounds that a person sees, and the evidence. It establishes no ground. */
export const RespondentBody = z.strictObject({
  guardian: Parent,
  at: Instant,
  grounds: z.array(RevocationGround).min(1).max(RevocationGround.options.length),
  /** The first day of the refusal, as the person sets it. */
  refusingSince: LocalDate.optional(),
  /** The acts of education in the guardian’s ledger that the person counts together. */
  educations: z.array(Education).max(50).optional(),
  /** The offices where the guardian or an accused works: they stand back, and their superiors decide who acts. */
  worksAt: z.array(OfficeId).max(5).optional(),
  restsOn: personal(Text(4000)),
});
export type RespondentBody = z.infer<typeof RespondentBody>;

/** A petition that somebody has filed. */
export const PetitionBody = z.strictObject({ guardian: Parent, ...petition().shape });
export type PetitionBody = z.infer<typeof PetitionBody>;

/** A petition that should have been filed and was not. */
export const OmissionBody = z.strictObject({
  guardian: Parent,
  at: Instant,
  why: personal(Text(2000)),
});
export type OmissionBody = z.infer<typeof OmissionBody>;

/** A former guardian has asked the court to restore the guardianship. */
export const RestorationBody = z.strictObject({
  guardian: Parent,
  at: Instant,
  /** The bars that the person sees; they are shown to the court, and refuse nothing. */
  bars: z.array(RestorationBar).max(RestorationBar.options.length).default([]),
  reason: personal(Text(4000)),
});
export type RestorationBody = z.infer<typeof RestorationBody>;

/** The routes for records about a guardianship before and beside the court’s proceedings. */
export const guardianship = [
  route({
    name: 'showGuardianship',
    method: 'GET',
    path: '/cases/{caseNumber}/guardianship',
    title: { zh: '查看监护资格事项', en: 'Show what is known of petitions about guardians' },
    may: 'seesCase',
    params,
    answer: GuardianshipView,
  }),
  route({
    name: 'nameRespondent',
    method: 'POST',
    path: '/cases/{caseNumber}/guardianship/respondents',
    title: { zh: '列为撤销监护人资格研判对象', en: 'Name a guardian as a possible respondent' },
    may: 'recordsInCase',
    params,
    body: RespondentBody,
    answer: CaseStatus,
    status: 201,
  }),
  route({
    name: 'recordPetition',
    method: 'POST',
    path: '/cases/{caseNumber}/guardianship/petitions',
    title: { zh: '登记撤销监护人资格申请', en: 'Record a petition that somebody has filed' },
    may: 'recordsInCase',
    params,
    body: PetitionBody,
    answer: CaseStatus,
    status: 201,
  }),
  route({
    name: 'recordOmission',
    method: 'POST',
    path: '/cases/{caseNumber}/guardianship/omissions',
    title: { zh: '登记应当申请而未申请', en: 'Record that a petition should have been filed' },
    may: 'recordsInCase',
    params,
    body: OmissionBody,
    answer: CaseStatus,
    status: 201,
  }),
  route({
    name: 'recordRestoration',
    method: 'POST',
    path: '/cases/{caseNumber}/guardianship/restorations',
    title: { zh: '登记恢复监护人资格申请', en: 'Record an application to restore a guardianship' },
    may: 'recordsInCase',
    params,
    body: RestorationBody,
    answer: CaseStatus,
    status: 201,
  }),
] as const;
