import * as z from 'zod';
import { MOST_PARENTS, Parent } from '../../codes/parent.ts';
import { unattended } from '../../codes/unattended-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, officer, otherCase, words } from '../../fields.ts';
import { required } from '../../required-when.ts';
import { situationsFound } from '../../situations-found.ts';
import { Assistance } from './codes/assistance.ts';

/** Duty 2: 第一时间出警调查，有针对性地采取应急处置措施. The police decide what they found. */
export const dispatch = dutyType('dispatch', {
  title: { zh: '出警处置', en: 'Go to the child' },
  help: {
    zh: '第一时间出警调查，记录到场时间、所见情形、孩子今晚由谁照料以及已采取的应急处置措施。',
    en: 'Go at once, look into it, and record when you were there, what you found, who cares for the child tonight and what you did.',
  },
  post: 'police_station',
  basis: ['pol.accept'],
  clock: 'urgent.dispatch',
  ladder: 'ladder.urgent',
  rings: 'at_any_hour',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    found: {
      title: { zh: '已查明情形', en: 'Situation found' },
      form: form(() => ({
        at: moment('到场时间 On the spot at'),
        ...situationsFound('所见情形 Situations found', ['any_report']),
        unattended: unattended(),
        parents: z
          .array(Parent)
          .min(1)
          .max(MOST_PARENTS)
          .meta({ title: '父母或其他监护人 Parents or other guardians' }),
        /** If one visit found several siblings, only the first case need have the measures. */
        measures: required({ without: 'sameVisitAs' }, words('应急处置措施 Measures taken', 4000)),
        careTonight: words('今晚由谁照料 Who cares for the child tonight', 500),
        sameVisitAs: otherCase(
          '同一次出警所处置的另一案件（同胞） Another case of the same visit: a sibling',
        ).optional(),
        reporterAssisted: Assistance.optional().meta({
          title: '报告人协助情况 The reporter’s assistance',
        }),
      })),
      ofPerson: { towards: 'parents' },
      facts: ['situations', 'parents'],
    },
    unfounded: {
      title: { zh: '经查不属实', en: 'Found to be unfounded' },
      form: form(() => ({
        at: moment('到场时间 On the spot at'),
        reason: words('理由 Reason', 2000),
        confirmedBy: officer(
          '第二名确认人员（产品规则） Second officer who confirms (the product’s rule)',
        ),
      })),
    },
  },
});
