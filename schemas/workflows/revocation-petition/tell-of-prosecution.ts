import { dutyType } from '../../duty-type.ts';
import { form, line, moment, reference } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** A guardian is prosecuted: the procuratorate tells the child and its temporary carer in writing that a petition may be filed (Opinions, 30). */
export const tellOfProsecution = dutyType('tell-of-prosecution', {
  title: { zh: '书面告知申请权利', en: 'Tell of the right' },
  help: {
    zh: '监护人因侵害行为被提起公诉的，书面告知未成年人及其临时照料人有权依法申请撤销监护人资格。',
    en: 'A guardian is prosecuted for the infringement: tell the child and the temporary carer in writing that they may petition.',
  },
  post: 'procuratorate',
  perParent: true,
  openedByHand: ['procuratorate', 'county_police', 'police_station', 'civil_affairs', 'court'],
  basis: [],
  law: [{ doc: 'GI14', section: '第三十条' }],
  ladder: 'ladder.look',
  mayBeChangedBy: ['procuratorate', 'leading_group_office'],
  outcomes: {
    told: {
      title: { zh: '已书面告知', en: 'Told in writing' },
      form: form(() => ({
        at: moment('告知时间 Told at'),
        caseReference: reference('告知书编号 Reference of the notice'),
        child: line('未成年人签收情况 How the child received it', 200),
        carer: line('临时照料人签收情况 How the carer received it', 200),
      })),
    },
    notTold: withReason({ zh: '未告知', en: 'Not told' }, '时间 At'),
  },
});
