import { NewGuardian } from '../../codes/new-guardian.ts';
import { Parent } from '../../codes/parent.ts';
import { dutyType } from '../../duty-type.ts';
import { carerId, form, line, moment, office, reference, words } from '../../fields.ts';
import { required } from '../../required-when.ts';
import { appointment } from './appointment.ts';
import { PartlyDecided } from './codes/partly-decided.ts';

const decision = () => ({
  at: moment('裁判时间 Decided at'),
  caseReference: reference('文书编号 Reference of the judgment'),
});

/**
 * The judgment, in one instance (Civil Procedure Law, 185): revoked *and* another guardian appointed, refused, granted
 * in part, or withdrawn. The clock is the court’s (187); its president may extend it.
 */
export const judgePetition = dutyType('judge-petition', {
  title: { zh: '审理撤销监护案件', en: 'Judge petition' },
  help: {
    zh: '适用特别程序，一审终审；立案或者公告期满之日起三十日内审结，有特殊情况的经本院院长批准延长。撤销的，同时另行指定监护人。',
    en: 'A special procedure of one instance: within thirty days of acceptance or of the end of the public notice, unless the president of the court extends it. Who revokes appoints another guardian.',
  },
  post: 'court',
  perParent: true,
  basis: ['rev.outcome'],
  law: [
    { doc: 'CVPL', section: '第一百八十七条' },
    { doc: 'CC', section: '第三十六条' },
  ],
  clock: 'petition.judgment',
  ladder: 'ladder.court',
  tellsWhenEnded: 'judgment.informed',
  tellsWhenNoted: 'custodian',
  mayBeChangedBy: ['court', 'civil_affairs'],
  outcomes: {
    revoked: {
      title: { zh: '撤销并另行指定监护人', en: 'Revoked, and another appointed' },
      form: form(() => ({
        ...decision(),
        ...appointment(),
        temporaryMeasures: words('临时监护措施 Temporary measures').optional(),
      })),
    },
    relieved: {
      title: { zh: '准许无过错监护人不再担任，另行指定', en: 'Relieved without fault' },
      form: form(() => ({ ...decision(), ...appointment() })),
    },
    refused: {
      title: { zh: '不予撤销', en: 'Refused' },
      form: form(() => ({ ...decision(), reason: words('理由 Reason') })),
    },
    partly: {
      title: { zh: '部分支持', en: 'Granted in part' },
      form: form(() => ({
        ...decision(),
        decided: PartlyDecided.meta({ title: '判决结果 Decision', labels: PartlyDecided.labels }),
        appointed: required(
          { field: 'decided', is: ['appointed_without_revocation'], only: true },
          NewGuardian.meta({
            title: '指定的监护人 Appointed guardian',
            labels: NewGuardian.labels,
          }),
        ),
        appointedParent: required(
          { field: 'appointed', is: ['other_parent'] },
          Parent.meta({ title: '指定父母哪一方 Which parent is appointed', labels: Parent.labels }),
        ),
        appointedOffice: office('指定的单位（名录） Office that is appointed').optional(),
        appointedName: line('监护人姓名或名称 Name of the guardian', 120).optional(),
        appointedId: carerId('监护人身份证号 Citizen id of the guardian').optional(),
        reason: words('理由 Reason'),
      })),
    },
    withdrawn: {
      title: { zh: '申请人撤回', en: 'Withdrawn' },
      form: form(() => ({
        at: moment('撤回时间 Withdrawn at'),
        reason: words('理由 Reason').optional(),
      })),
    },
  },
});
