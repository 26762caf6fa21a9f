import * as z from 'zod';
import { form, line, moment, reference, words } from '../../fields.ts';

/** The fields of every visit after a letter or an order; an attempt that met nobody is a note, and no visit. */
export const visit = (by: '回访' | '走访') => ({
  at: moment(`${by}时间 Visited at`),
  visitor: line(`${by}人 Visited by`),
  childSeen: z.boolean().meta({ title: '见到儿童 The child was seen' }),
  findings: words('走访情况 What was found', 2000),
});

export const childView = () => words('儿童意见 What the child says').optional();

export const careTonight = () => words('今晚由谁照料 Who cares for the child tonight', 500);

/** The outcomes of a visit of the police after a warning letter. */
export const policeVisit = {
  clean: {
    title: { zh: '未再实施', en: 'Not done again' },
    form: form(() => ({ ...visit('回访'), childView: childView() })),
  },
  repeated: {
    title: { zh: '再次实施', en: 'Done again' },
    form: form(() => ({
      ...visit('回访'),
      careTonight: careTonight(),
      caseReference: reference('案件编号 Reference of the case').optional(),
    })),
  },
} as const;
