import type * as z from 'zod';
import { form, moment, reference, whom, words } from './fields.ts';
import type { Label } from './label.ts';
import type { OfPerson } from './of-person.ts';

/** An outcome that records only the time and the reason. */
export const withReason = (
  title: Label,
  when = '认定时间 Established at',
  why = '理由 Reason',
) => ({
  title,
  form: form(() => ({ at: moment(when), reason: words(why) })),
});

/** An outcome that records only the time and the number of its document. */
export const withReference = (title: Label, when = '决定时间 Decided at') => ({
  title,
  form: form(() => ({ at: moment(when), caseReference: reference('文书编号 Reference') })),
});

/** A parent was reached; the answer is kept, if there is one. */
export const parentReached = (title: Label, when: string) =>
  ({
    title,
    form: form(() => ({
      at: moment(when),
      answer: words('父母答复 What the parent answered').optional(),
    })),
    ofPerson: { state: 'reached' },
  }) as const;

/** The parent could not be reached; the attempts are kept. */
export const parentUnreachable = {
  title: { zh: '联系不上', en: 'Cannot be reached' },
  form: form(() => ({
    at: moment('认定时间 Established at'),
    attempts: words('联系经过 How it was tried', 2000),
  })),
  ofPerson: { state: 'unreachable' },
} as const;

/** A guardian was reached and refuses; the refusal is dated from then on. */
export const guardianRefuses = (title: Label) =>
  ({
    ...withReason(title, '拒绝时间 Refused at', '拒绝情况 How they refused'),
    ofPerson: { state: 'refuses' },
  }) as const;

/** An outcome that may name people other than the guardian towards whom the duty is owed. */
export const towardsNamed = <S extends z.ZodRawShape, P extends OfPerson>(outcome: {
  readonly title: Label;
  readonly form: () => z.ZodObject<S>;
  readonly ofPerson: P;
}) => ({
  title: outcome.title,
  form: form(() => ({ ...outcome.form().shape, whom: whom() })),
  ofPerson: { ...outcome.ofPerson, towards: 'whom' as const },
});

/** The police punish a guardian by the law on public security. */
export const punished = {
  title: { zh: '予以治安管理处罚', en: 'Punished' },
  form: form(() => ({
    at: moment('决定时间 Decided at'),
    caseReference: reference('处罚决定编号 Reference of the decision'),
  })),
  ofPerson: { act: 'public_security_punishment' },
} as const;

/** The police file a case against a guardian as a crime. */
export const filedAsCrime = {
  title: { zh: '立案侦查', en: 'Filed as a crime' },
  form: form(() => ({
    at: moment('立案时间 Filed at'),
    caseReference: reference('立案编号 Reference of the filing'),
  })),
  ofPerson: { act: 'case_filing' },
} as const;

/** The police file a case by the law on public security; the decision comes later. */
export const filedAsPunishable = {
  title: { zh: '已作为治安案件立案', en: 'Filed as a public-security case' },
  form: form(() => ({
    at: moment('立案时间 Filed at'),
    caseReference: reference('案件编号 Reference of the case'),
  })),
} as const;

/** The police suspect a guardian of a crime, because of facts that make the conduct grave. */
export const crimeSuspected = (title: Label) =>
  ({
    title,
    form: form(() => ({
      at: moment('认定时间 Established at'),
      grounds: words('恶劣情节 Aggravating facts', 2000),
    })),
    ofPerson: { act: 'case_filing' },
  }) as const;
