import { NewGuardian } from '../../codes/new-guardian.ts';
import { Parent } from '../../codes/parent.ts';
import { PetitionAsks } from '../../codes/petition-asks.ts';
import { PetitionerKind } from '../../codes/petitioner-kind.ts';
import { form, line, moment, office, reference } from '../../fields.ts';
import { required } from '../../required-when.ts';

/**
 * The record of a petition, by anybody who knows of it: the petitioner, the court, the claims, the proposed guardian.
 */
export const petition = form(() => ({
  at: moment('向法院提出申请的时间 Filed at'),
  petitioner: PetitionerKind.meta({
    title: '申请人类别 Kind of petitioner',
    labels: PetitionerKind.labels,
  }),
  petitionerOffice: office('申请单位（名录） Office of the directory that files').optional(),
  petitionerName: line('申请人 Petitioner', 120).optional(),
  asks: PetitionAsks.meta({ title: '请求事项 What it asks for' }),
  proposed: NewGuardian.optional().meta({
    title: '拟指定的监护人 Proposed guardian',
    labels: NewGuardian.labels,
  }),
  proposedParent: required(
    { field: 'proposed', is: ['other_parent'] },
    Parent.meta({ title: '拟指定父母哪一方 Which parent is proposed', labels: Parent.labels }),
  ),
  proposedOffice: office('拟指定的单位（名录） Office that is proposed').optional(),
  court: line('受理法院 Court', 120),
  petitionReference: reference('申请书编号 Reference of the petition').optional(),
  supportReference: reference(
    '检察机关支持起诉文书编号 Reference of the procuratorate’s support',
  ).optional(),
}));

/** A petition has been filed. */
export const petitionFiled = {
  title: { zh: '已向法院提出申请', en: 'Filed' },
  form: petition,
} as const;
