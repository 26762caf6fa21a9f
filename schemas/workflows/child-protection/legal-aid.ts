import { dutyType } from '../../duty-type.ts';
import { form, line, moment, reference } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * 法律援助机构应当依法为遭受家庭暴力、虐待、侵害的留守儿童提供法律援助 (WH16); elsewhere it is one of the
 * services after the assessment.
 */
export const legalAid = dutyType('legal-aid', {
  title: { zh: '提供法律援助', en: 'Give legal aid' },
  help: {
    zh: '依法为受侵害的儿童提供法律援助，记录受理和指派情况。',
    en: 'Give the child legal aid as the law provides, and record who was assigned.',
  },
  post: 'legal_aid_institution',
  basis: ['pol.aid'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['civil_affairs'],
  outcomes: {
    given: {
      title: { zh: '已提供', en: 'Given' },
      form: form(() => ({
        at: moment('受理时间 Accepted at'),
        lawyer: line('承办人 Assigned to'),
        caseReference: reference('援助案号 Reference').optional(),
      })),
    },
    declined: withReason({ zh: '当事人不需要', en: 'Declined by those concerned' }),
  },
});
