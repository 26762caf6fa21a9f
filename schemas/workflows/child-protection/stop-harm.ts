import * as z from 'zod';
import { MOST_PARENTS, Parent } from '../../codes/parent.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, personIds, reference, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { Danger } from './codes/danger.ts';
import { PlacementNeed } from './codes/placement-need.ts';

/**
 * 依法制止侵害、实施保护. The police record the dangers that they found: if there is one and it is violence at home, the child
 * must be placed (Anti-Domestic-Violence Law, 15(2)); otherwise they judge whether placement is necessary.
 */
export const stopHarm = dutyType('stop-harm', {
  title: { zh: '制止侵害并保护儿童', en: 'Stop the harm' },
  help: {
    zh: '依法制止侵害行为并保护儿童；记录所见危险情形以及是否需要安置。',
    en: 'Stop what is done to the child, and protect it. Record the dangers found and whether the child must be placed.',
  },
  post: 'police_station',
  clock: 'urgent.stop_harm',
  basis: ['pol.dv', 'pol.harm'],
  law: [{ doc: 'ADVL', section: '十五' }],
  ladder: 'ladder.urgent',
  rings: 'at_any_hour',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    stopped: {
      title: { zh: '已制止并保护', en: 'Stopped; child protected' },
      form: form(() => ({
        at: moment('制止时间 Stopped at'),
        dangers: z.array(Danger).max(3).meta({ title: '危险情形 Dangers found' }),
        placement: PlacementNeed.meta({ title: '安置 Placement' }),
        accused: z
          .array(Parent)
          .max(MOST_PARENTS)
          .meta({ title: '涉嫌加害的父母或监护人 Parents or guardians accused' }),
        accusedIds: personIds('加害人身份证号 Citizen ids of the accused', 10).optional(),
        measures: words('制止和保护措施 Measures', 4000),
        careTonight: words('今晚由谁照料 Who cares for the child tonight', 500),
        caseReference: reference('案件编号 Reference of the case').optional(),
      })),
      facts: ['placement'],
    },
    notNeeded: withReason({ zh: '侵害不存在或已消除', en: 'No harm to stop' }),
  },
});
