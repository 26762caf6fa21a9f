import { dutyType } from '../../duty-type.ts';
import { form, moment, reference } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { ArrestDecision } from './codes/arrest-decision.ts';
import { judicial } from './judicial.ts';

/**
 * 审查逮捕 by the procuratorate during the investigation, when the police ask for an arrest (Criminal Procedure Law, 90).
 */
export const reviewArrest = dutyType('review-arrest', {
  title: { zh: '审查逮捕', en: 'Review the arrest' },
  help: {
    zh: '审查是否批准逮捕；未提请的予以注明。',
    en: 'Decide on the arrest, or record that none was asked for.',
  },
  post: 'procuratorate',
  ...judicial,
  outcomes: {
    decided: {
      title: { zh: '已决定', en: 'Decided' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        caseReference: reference('文书编号 Reference'),
        decision: ArrestDecision.optional().meta({ title: '决定 Decision' }),
      })),
      ofPerson: { act: 'arrest_review' },
    },
    notAsked: withReason({ zh: '未提请逮捕', en: 'Not asked for' }),
  },
});
