import * as z from 'zod';
import { citizenId } from './citizen-id.ts';
import { PlacementKind } from './codes/placement-kind.ts';
import { line, reference, words } from './fields.ts';
import { PlaceId } from './ids.ts';

/** What a handover of a child from hand to hand has in writing, wherever the child goes. */
export const handover = <const Code extends PlacementKind>(
  receiver: z.ZodEnum<{ [C in Code]: C }>,
) => ({
  receiver: receiver.meta({ title: '接收方类型 Kind of carer', labels: PlacementKind.labels }),
  placeId: PlaceId.optional().meta({ title: '场所（名录） Place of the directory' }),
  beyondCapacity: z
    .literal(true)
    .optional()
    .meta({ title: '满员仍接收 Taken in although the place is full' }),
  handedBy: line('移交人 Handed over by').optional(),
  receivedBy: line('接收人 Received by'),
  receivedById: citizenId('接收人身份证号 Receiver’s citizen id').optional(),
  namedPerson: line('专人 Named person').optional(),
  place: words('地点 Place', 300),
  record: reference('书面交接编号 Reference of the written handover').optional(),
  reason: words('选择理由（儿童利益） Why, in the child’s interest'),
  childView: words('儿童意见 What the child says').optional(),
});
