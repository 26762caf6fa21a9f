import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { appointment } from './appointment.ts';

/**
 * 为处于无人监护或者遭受监护侵害等困境的儿童指定监护人, without any revocation (JP17; Civil Code, 31 and 32). A person opens it; an objection to
 * the designation by a village or by civil affairs goes to the court within thirty days.
 */
export const appointGuardian = dutyType('appoint-guardian', {
  title: { zh: '指定监护人', en: 'Appoint guardian' },
  help: {
    zh: '儿童没有监护人或者对监护人的确定有争议的，依法指定监护人；对村（居）民委员会、民政部门的指定不服的，自接到通知之日起三十日内向法院提出。',
    en: 'Appoint a guardian for a child who has none, or about whose guardian people differ. Who objects to the designation of a village or of civil affairs goes to the court within thirty days.',
  },
  post: 'court',
  openedByHand: [
    'civil_affairs',
    'village_committee',
    'township',
    'minors_protection_institution',
    'procuratorate',
    'court',
  ],
  basis: ['int.court'],
  law: [
    { doc: 'CC', section: '第三十一条' },
    { doc: 'CC', section: '第三十二条' },
  ],
  clock: 'prompt.accept_petition',
  ladder: 'ladder.court',
  tellsWhenEnded: 'judgment.informed',
  mayBeChangedBy: ['court', 'civil_affairs'],
  outcomes: {
    appointed: {
      title: { zh: '已指定', en: 'Appointed' },
      form: form(() => ({
        at: moment('指定时间 Appointed at'),
        caseReference: reference('文书编号 Reference'),
        ...appointment(),
        childView: words('儿童意愿 The child’s wish').optional(),
        reason: words('理由 Reason').optional(),
      })),
    },
    notAppointed: withReason({ zh: '未指定', en: 'Nobody appointed' }, '时间 At'),
  },
});
