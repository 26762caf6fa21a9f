import { dutyType } from '../../duty-type.ts';
import { form, line, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** 协助其就医: the police help; hospitals treat the child at once (JP17). */
export const medicalCare = dutyType('medical-care', {
  title: { zh: '协助就医', en: 'Get medical care' },
  help: {
    zh: '协助儿童就医；医疗机构应及时接收救治。',
    en: 'Help the child to a doctor; the hospital treats it at once.',
  },
  post: 'police_station',
  clock: 'urgent.medical_care',
  basis: ['pol.evid', 'pol.medical'],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    treated: {
      title: { zh: '已就医', en: 'Treated' },
      form: form(() => ({
        at: moment('就医时间 Treated at'),
        hospital: line('医疗机构 Hospital', 120),
        finding: words('诊疗情况 Finding', 2000),
      })),
    },
    notNeeded: withReason({ zh: '无需就医', en: 'Not needed' }),
  },
});
