import * as z from 'zod';
import { ServiceKind } from '../../codes/service-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';
import { Participant } from './codes/participant.ts';

const finding = (title: string) => personal(Text(4000).meta({ title }));

/**
 * Duty 10: the township, with civil affairs, police and five kinds of helpers, examines the child's safety,
 * guardianship and health. People draw the conclusions.
 */
export const assess = dutyType('assess', {
  title: { zh: '调查评估', en: 'Assess the child' },
  help: {
    zh: '会同民政、公安，在村（居）委会、学校、医疗机构、亲属和专业服务机构协助下，评估安全处境、监护情况、身心健康状况。',
    en: 'With civil affairs and police, and helped by village, school, hospital, relatives and professionals: safety, guardianship, health.',
  },
  post: 'township',
  basis: ['ass.joint', 'ass.coop'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    concluded: {
      title: { zh: '评估完成', en: 'Concluded' },
      form: form(() => ({
        at: moment('完成时间 Concluded at'),
        safety: finding('安全处境 Safety'),
        guardianship: finding('监护情况 Guardianship'),
        health: finding('身心健康状况 Physical and mental health'),
        participants: z.array(Participant).min(1).meta({ title: '参与方 Who took part' }),
        services: z.array(ServiceKind).max(30).meta({ title: '需安排的服务 Services to arrange' }),
        hardship: z.boolean().meta({ title: '经济困难 In economic hardship' }),
        meetsPolicy: z.boolean().meta({ title: '符合保障政策 Meets the policy' }),
      })),
      facts: ['services', 'hardship', 'meetsPolicy'],
    },
  },
});
