import { form, moment, reference, words } from './fields.ts';
import type { Label } from './label.ts';

/** An outcome of which only the time and the reason are recorded. */
export const withReason = (title: Label, when = '认定时间 Established at') => ({
  title,
  form: form(() => ({ at: moment(when), reason: words('理由 Reason') })),
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
