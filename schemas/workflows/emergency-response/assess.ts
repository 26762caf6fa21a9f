import * as z from 'zod';
import { ServiceKind } from '../../codes/service-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';
import { FurtherStep } from './codes/further-step.ts';
import { Participant } from './codes/participant.ts';

const finding = (title: string) => personal(Text(4000).meta({ title }));
const basisOf = (title: string) => personal(Text(1000).meta({ title }));

/**
 * Duty 10: the township, with civil affairs, police and the kinds of helpers, examines the child's safety, guardianship
 * and health. People draw the conclusions and say on what they rest; no score is kept, and no finding opens anything
 * but what they tick. Civil affairs and police owe a part each: without it the township concludes only with a reason.
 */
export const assess = dutyType('assess', {
  title: { zh: '调查评估', en: 'Assess the child' },
  help: {
    zh: '会同民政、公安，在村（居）委会、学校、医疗机构、亲属和专业服务机构协助下，评估安全处境、监护情况、身心健康状况；民政、公安尚未参加的，说明理由，其应办部分仍须补办。',
    en: 'With civil affairs and police, and helped by village, school, hospital, relatives and professionals: safety, guardianship, health. Without the part of one of the two, say why: they still owe it.',
  },
  post: 'township',
  clock: 'prompt.assess',
  basis: ['ass.joint', 'ass.coop'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    concluded: {
      title: { zh: '评估完成', en: 'Concluded' },
      form: form(() => ({
        at: moment('完成时间 Concluded at'),
        safety: finding('安全处境 Safety'),
        safetyRestsOn: basisOf('安全处境的依据 What that rests on'),
        guardianship: finding('监护情况 Guardianship'),
        guardianshipRestsOn: basisOf('监护情况的依据 What that rests on'),
        health: finding('身心健康状况 Physical and mental health'),
        healthRestsOn: basisOf('身心健康状况的依据 What that rests on'),
        childView: words('儿童意见 What the child says').optional(),
        without: words(
          '民政、公安未参加的，说明理由 Why without civil affairs or police',
        ).optional(),
        participants: z.array(Participant).min(1).meta({ title: '参与方 Who took part' }),
        services: z.array(ServiceKind).max(30).meta({ title: '需安排的服务 Services to arrange' }),
        hardship: z.boolean().meta({ title: '经济困难 In economic hardship' }),
        meetsPolicy: z.boolean().meta({ title: '符合保障政策 Meets the policy' }),
        further: z
          .array(FurtherStep)
          .max(2)
          .optional()
          .meta({ title: '另需开展 What else is needed' }),
      })),
      facts: ['services', 'hardship', 'meetsPolicy'],
    },
  },
});
