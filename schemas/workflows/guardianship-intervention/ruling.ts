import * as z from 'zod';
import { form, moment, reference, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { Instant } from '../../time.ts';
import { OrderMeasure } from './codes/order-measure.ts';

/** The last moment of an order: it is in the future, and at most six months after the day on which it was made. */
export const until = () => Instant.meta({ title: '有效期至 Valid until' });

export const measures = () =>
  z
    .array(OrderMeasure)
    .min(1)
    .max(4)
    .meta({ title: '保护措施 Measures', labels: OrderMeasure.labels });

/** The ways in which the court rules on an application for a protection order. */
export const ruling = {
  made: {
    title: { zh: '作出保护令', en: 'Order made' },
    form: form(() => ({
      at: moment('作出时间 Made at'),
      until: until(),
      measures: measures(),
      caseReference: reference('裁定书编号 Reference of the ruling'),
    })),
    ofPerson: { act: 'personal_safety_protection_order' },
  },
  refused: {
    title: { zh: '驳回申请', en: 'Refused' },
    form: form(() => ({
      at: moment('裁定时间 Ruled at'),
      caseReference: reference('裁定书编号 Reference of the ruling'),
      reason: words('理由 Reason'),
    })),
  },
  withdrawn: withReason({ zh: '申请人撤回', en: 'Withdrawn' }, '撤回时间 Withdrawn at'),
} as const;
