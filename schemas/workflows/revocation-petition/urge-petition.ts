import * as z from 'zod';
import { PetitionerKind } from '../../codes/petitioner-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, reference } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

const towards = () => z.array(PetitionerKind).min(1).meta({ title: '对象 To whom' });

/**
 * 检察机关依法建议、督促、支持其提出申请, each in writing. The procuratorate never petitions itself, so there is no such outcome. Each act
 * leaves the duty open, in a further round, until anybody files a petition or a person records why not.
 */
export const urgePetition = dutyType('urge-petition', {
  title: { zh: '建议督促支持申请', en: 'Urge a petition' },
  help: {
    zh: '应当申请而没有申请的，书面建议、督促、支持有关个人、组织和机关向人民法院提出申请；检察机关不代为申请。',
    en: 'Where those who should have petitioned did not: advise, urge or support them, in writing. The procuratorate does not petition in their place.',
  },
  post: 'procuratorate',
  perParent: true,
  basis: ['rev.proc'],
  law: [
    { doc: 'MPL', section: '第一百零六条' },
    { doc: 'GI14', section: '第三十条' },
  ],
  ladder: 'ladder.look',
  mayBeChangedBy: ['procuratorate', 'leading_group_office'],
  outcomes: {
    advised: {
      title: { zh: '已书面建议', en: 'Advised in writing' },
      form: form(() => ({
        at: moment('建议时间 Advised at'),
        towards: towards(),
        caseReference: reference('检察建议书编号 Reference of the advice'),
        answerOwed: z.literal(true).optional().meta({
          title:
            '属于未成年人保护法第一百一十四条的建议，一个月内书面回复 Advice under article 114',
        }),
      })),
    },
    urged: {
      title: { zh: '已督促', en: 'Urged in writing' },
      form: form(() => ({
        at: moment('督促时间 Urged at'),
        towards: towards(),
        caseReference: reference('督促文书编号 Reference'),
      })),
    },
    supported: {
      title: { zh: '已支持', en: 'Supported in writing' },
      form: form(() => ({
        at: moment('支持时间 Supported at'),
        towards: towards(),
        caseReference: reference('支持起诉文书编号 Reference'),
      })),
    },
    whyNot: withReason({ zh: '不再督促及理由', en: 'Why not' }, '决定时间 Decided at'),
  },
});
