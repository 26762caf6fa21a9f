import { NewGuardian } from '../../codes/new-guardian.ts';
import { Parent } from '../../codes/parent.ts';
import { carerId, line, office } from '../../fields.ts';
import { required } from '../../required-when.ts';

/** The guardian whom a court or a committee appoints. */
export const appointment = () => ({
  appointed: NewGuardian.meta({
    title: '指定的监护人 Appointed guardian',
    labels: NewGuardian.labels,
  }),
  appointedParent: required(
    { field: 'appointed', is: ['other_parent'] },
    Parent.meta({ title: '指定父母哪一方 Which parent is appointed', labels: Parent.labels }),
  ),
  appointedOffice: office('指定的单位（名录） Office that is appointed').optional(),
  appointedName: line('监护人姓名或名称 Name of the guardian', 120).optional(),
  appointedId: carerId('监护人身份证号 Citizen id of the guardian').optional(),
});
