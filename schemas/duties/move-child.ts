import * as z from 'zod';
import { CustodyGroup } from '../codes/custody-group.ts';
import { CustodyKind } from '../codes/custody-kind.ts';
import { GuardianshipGround } from '../codes/guardianship-ground.ts';
import { PlacementKind } from '../codes/placement-kind.ts';
import { dutyType } from '../duty-type.ts';
import { moment, words } from '../fields.ts';
import { handover } from '../handover.ts';

/** A change of placement, by civil affairs: after a refusal, a review, or at the wish of whoever has the child. */
export const moveChild = dutyType('move-child', {
  title: { zh: '变更安置', en: 'Move the child' },
  help: {
    zh: '为儿童另行安置，办理书面交接并说明理由。',
    en: 'Place the child elsewhere, hand over in writing, and say why.',
  },
  post: 'civil_affairs',
  clock: 'urgent.place',
  openedByHand: ['custodian', 'civil_affairs'],
  basis: ['cus.receive'],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    moved: {
      title: { zh: '已变更', en: 'Moved' },
      form: z.object({
        at: moment('交接时间 Handed over at'),
        custody: CustodyKind.meta({ title: '照护性质 Kind of custody' }),
        ground: GuardianshipGround.optional().meta({
          title: '临时监护情形 Ground of temporary guardianship',
        }),
        group: CustodyGroup.optional().meta({ title: '救助对象 For whom the institution cares' }),
        ...handover(PlacementKind),
      }),
    },
    stays: {
      title: { zh: '不变更', en: 'The child stays' },
      form: z.object({
        at: moment('决定时间 Decided at'),
        reason: words('理由 Reason'),
      }),
    },
  },
});
