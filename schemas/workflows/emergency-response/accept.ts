import { dutyType } from '../../duty-type.ts';
import { form, moment, office } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Line, Text } from '../../text.ts';

/** Duty 1: 及时受理. A transfer ends it only when the other unit has accepted the report. */
export const accept = dutyType('accept', {
  title: { zh: '受理报告', en: 'Accept the report' },
  help: {
    zh: '确认收到报告并受理；不属本单位管辖的，移送有管辖权的单位，对方接收前仍由本单位负责。',
    en: 'Confirm that you have the report. If it is not yours to handle, transfer it; it stays yours until the other unit has taken it.',
  },
  post: 'police_station',
  joins: true,
  basis: ['pol.accept'],
  clock: 'prompt.accept',
  ladder: 'ladder.urgent',
  rings: 'at_any_hour',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    accepted: {
      title: { zh: '已受理', en: 'Accepted' },
      form: form(() => ({
        at: moment('受理时间 Accepted at'),
        registerReference: Line(60).optional().meta({ title: '接报登记号 Register reference' }),
      })),
    },
    transferred: {
      title: { zh: '已移送且对方已接收', en: 'Transferred, and taken by the other unit' },
      form: form(() => ({
        to: office('接收单位 Receiving unit'),
        takenAt: moment('对方接收时间 Taken at'),
        takenBy: personal(Line(60).meta({ title: '接收人 Taken by' })),
        reason: personal(Text(1000).meta({ title: '移送理由 Reason' })),
      })),
    },
  },
});
