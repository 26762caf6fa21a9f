import * as z from 'zod';
import { form, line, moment, reference, words } from '../../fields.ts';

const seen = () => ({
  at: moment('回访时间 Visited at'),
  visitor: line('回访人 Visited by'),
  childSeen: z.boolean().meta({ title: '见到儿童 The child was seen' }),
});

/** What a visit of the police after a warning letter finds; a try that met nobody is a note, and no visit. */
export const policeVisit = {
  clean: {
    title: { zh: '未再实施', en: 'Not done again' },
    form: form(() => ({
      ...seen(),
      findings: words('走访情况 What was found', 2000),
      childView: words('儿童意见 What the child says').optional(),
    })),
  },
  repeated: {
    title: { zh: '再次实施', en: 'Done again' },
    form: form(() => ({
      ...seen(),
      findings: words('走访情况 What was found', 2000),
      careTonight: words('今晚由谁照料 Who cares for the child tonight', 500),
      caseReference: reference('案件编号 Reference of the case').optional(),
    })),
  },
} as const;
