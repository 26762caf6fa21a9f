import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';
import { JudgmentMatter } from './codes/judgment-matter.ts';
import { MatterState } from './codes/matter-state.ts';

/**
 * The consequences of a judgment for custody, school, registration, maintenance and assistance. None of them happens by
 * itself.
 */
export const settleJudgment = dutyType('settle-judgment', {
  title: { zh: '落实判决后续安排', en: 'Settle judgment' },
  help: {
    zh: '逐项落实：临时监护照料的衔接、就学、户籍、抚养费、保障待遇。被撤销资格的父母应当继续负担抚养费；结束临时监护由有关单位另行办理。',
    en: 'Settle custody, school, registration, maintenance and assistance, one by one. A parent whose guardianship is revoked goes on paying. Whoever has the child ends the custody.',
  },
  post: 'civil_affairs',
  perParent: true,
  basis: ['rev.outcome'],
  law: [{ doc: 'CC', section: '第三十七条' }],
  ladder: 'ladder.look',
  mayBeChangedBy: ['leading_group_office'],
  ofTheProduct: {
    zh: '各文件未列出判决后的事项；清单为产品所拟。',
    en: 'No notice lists what follows a judgment; the list is the product’s own.',
  },
  outcomes: {
    settled: {
      title: { zh: '各项均已答复', en: 'Each is answered' },
      form: form(() => ({
        at: moment('时间 Settled at'),
        matters: personal(
          z
            .array(
              z.strictObject({
                matter: JudgmentMatter.meta({
                  title: '事项 Matter',
                  labels: JudgmentMatter.labels,
                }),
                state: MatterState.meta({ title: '情况 State', labels: MatterState.labels }),
                note: Text(1000).optional().meta({ title: '说明 Note' }),
              }),
            )
            .min(1)
            .max(10)
            .meta({ title: '事项及情况 Matters' }),
        ),
      })),
    },
  },
});
