import * as z from 'zod';
import { ServiceKind } from '../../codes/service-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** 为其提供课业辅导、心理疏导、情感抚慰等服务, according to the child’s needs, while the custody lasts (CQ16). */
export const giveServices = dutyType('give-services', {
  title: { zh: '提供照料服务', en: 'Give services' },
  help: {
    zh: '根据儿童实际需要提供课业辅导、心理疏导、情感抚慰等服务，逐次记录。',
    en: 'Give tutoring, counselling and comfort as the child needs them, and note each.',
  },
  post: 'custodian',
  basis: ['cus.services'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['civil_affairs'],
  outcomes: {
    given: {
      title: { zh: '服务已结束', en: 'Completed' },
      form: form(() => ({
        at: moment('结束时间 Completed at'),
        services: z
          .array(ServiceKind)
          .min(1)
          .max(30)
          .meta({ title: '已提供的服务 Services given' }),
        note: words('服务情况 How it went', 2000),
      })),
    },
  },
});
