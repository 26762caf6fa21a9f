import { PlacementKind } from '../../codes/placement-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { handover } from '../../handover.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';

/**
 * Duty 7: 联系不上父母的，就近护送 to a temporary carer.
 *
 * One escort serves the child, whichever parent could not be reached. The list of places is not a ranking, and a child
 * may be elsewhere, which the case then records. The police choose in the child's interest and give the reason. They
 * may also open it by hand, so that the child is somewhere tonight: a parent who was reached may be days away, or the
 * situation may be one for which no notice has an escort.
 */
export const escort = dutyType('escort', {
  title: { zh: '就近护送', en: 'Escort to a carer' },
  help: {
    zh: '将儿童就近护送至其他近亲属、村（居）委会或救助管理机构、福利机构临时监护照料，并办理书面交接。',
    en: 'Bring the child to the nearest fit carer: another close relative, the village committee, a relief or a welfare institution. Hand over in writing.',
  },
  post: 'police_station',
  openedByHand: ['police_station', 'county_police'],
  perParent: true,
  basis: ['cus.escort'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    handedOver: {
      title: { zh: '已交接', en: 'Handed over' },
      form: form(() => ({
        at: moment('交接时间 Handed over at'),
        ...handover(PlacementKind),
      })),
      ofPerson: { act: 'temporary_custody', towards: 'episode' },
      facts: ['receiver'],
    },
    notNeeded: {
      title: { zh: '无需护送', en: 'Not needed' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        careTonight: personal(
          Text(500).meta({ title: '今晚由谁照料 Who cares for the child tonight' }),
        ),
        reason: personal(Text(1000).meta({ title: '理由 Reason' })),
      })),
    },
  },
});
