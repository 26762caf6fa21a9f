import { PetitionerKind } from '../../codes/petitioner-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * A person has named a guardian as a possible respondent, and somebody examines whether to petition. No text says who,
 * or by when; the examination establishes no ground, and nobody has to petition because of it.
 */
export const weighPetition = dutyType('weigh-petition', {
  title: { zh: '研判撤销监护申请', en: 'Weigh a petition' },
  help: {
    zh: '查看已列明的情形和事实，研判是否由有关个人或者单位向人民法院申请撤销监护人资格并另行指定监护人。是否符合法定情形由人民法院认定。',
    en: 'Look at the grounds and facts that were named, and weigh whether one of those who may is to petition. The court alone finds a ground.',
  },
  post: 'civil_affairs',
  perParent: true,
  basis: ['rev.who'],
  law: [{ doc: 'CC', section: '第三十六条' }],
  ladder: 'ladder.look',
  needs: ['revocation.grounds'],
  tellsWhenOpened: 'petition.informed',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  ofTheProduct: {
    zh: '各文件未规定由谁、在多长时间内研判；告知有权申请的单位也是产品的做法。',
    en: 'No text says who looks, or by when; to tell those who may petition is the product’s own, too.',
  },
  outcomes: {
    toPetition: {
      title: { zh: '拟由有关个人或者单位申请', en: 'Somebody is to petition' },
      form: form(() => ({
        at: moment('研判时间 Weighed at'),
        petitioner: PetitionerKind.meta({
          title: '拟申请人类别 Who is to petition',
          labels: PetitionerKind.labels,
        }),
        childView: words('儿童意见 What the child says').optional(),
        reason: words('理由 Reason'),
      })),
    },
    noPetition: withReason({ zh: '暂不申请', en: 'No petition for now' }, '研判时间 Weighed at'),
  },
});
