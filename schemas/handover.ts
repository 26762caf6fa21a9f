import * as z from 'zod';
import { CustodyGroup } from './codes/custody-group.ts';
import { CustodyKind } from './codes/custody-kind.ts';
import { GuardianshipGround } from './codes/guardianship-ground.ts';
import { PlacementKind } from './codes/placement-kind.ts';
import { carerId, line, moment, place, reference, words } from './fields.ts';

/** The written record of a handover of a child, for any place to which the child goes. */
export const handover = <const Code extends PlacementKind>(
  receiver: z.ZodEnum<{ [C in Code]: C }>,
) => ({
  receiver: receiver.meta({ title: '接收方类型 Kind of carer', labels: PlacementKind.labels }),
  placeId: place('场所（名录） Place of the directory').optional(),
  beyondCapacity: z
    .literal(true)
    .optional()
    .meta({ title: '满员仍接收 Taken in although the place is full' }),
  handedBy: line('移交人 Handed over by').optional(),
  apartFromAccused: z
    .literal(true)
    .optional()
    .meta({ title: '已核实涉嫌加害人不在此居住 The accused does not live there: made sure' }),
  receivedBy: line('接收人 Received by'),
  receivedById: carerId('接收人身份证号 Receiver’s citizen id').optional(),
  namedPerson: line('专人 Named person').optional(),
  place: words('地点 Place', 300),
  record: reference('书面交接编号 Reference of the written handover').optional(),
  reason: words('选择理由（儿童利益） Why, in the child’s interest'),
  childView: words('儿童意见 What the child says').optional(),
});

/** The further fields of a placement by civil affairs: which of the three kinds it is, and why. */
export const placement = () => ({
  at: moment('交接时间 Handed over at'),
  custody: CustodyKind.meta({ title: '照护性质 Kind of custody' }),
  ground: GuardianshipGround.optional().meta({
    title: '临时监护情形 Ground of temporary guardianship',
  }),
  group: CustodyGroup.optional().meta({ title: '救助对象 For whom the institution cares' }),
  ...handover(PlacementKind),
});
