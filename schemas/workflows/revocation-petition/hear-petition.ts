import { dutyType } from '../../duty-type.ts';
import { form, line, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { required } from '../../required-when.ts';

/**
 * The hearing, and the child’s wish, by age and understanding. From the age of eight it must be respected; for hearing
 * the child there is no minimum age.
 */
export const hearPetition = dutyType('hear-petition', {
  title: { zh: '听取各方意见', en: 'Hear the parties' },
  help: {
    zh: '听取未成年人、申请人、被申请人和有关单位的意见。八周岁以上的应当尊重其真实意愿；不满八周岁的，按其年龄和智力状况听取。未听取的，注明原因。',
    en: 'Hear the child, the parties and others. From eight on the child’s true wish must be respected; a younger child is heard by age and understanding. Say why, if not.',
  },
  post: 'court',
  perParent: true,
  basis: ['int.court'],
  law: [{ doc: 'CC', section: '第三十一条第二款' }],
  ladder: 'ladder.look',
  mayBeChangedBy: ['court', 'civil_affairs'],
  outcomes: {
    heard: {
      title: { zh: '已听取', en: 'Heard' },
      form: form(() => ({
        at: moment('听取时间 Heard at'),
        childView: required({ without: 'childNotHeard' }, words('儿童意愿 The child’s wish')),
        childNotHeard: words('未听取儿童意见的原因 Why the child was not heard').optional(),
        present: line('到场人员 Present', 300).optional(),
      })),
    },
    noHearing: withReason({ zh: '未开庭', en: 'No hearing' }, '时间 At'),
  },
});
