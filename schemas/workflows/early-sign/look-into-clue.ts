import { becomesReport } from '../../becomes-report.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, officer, words } from '../../fields.ts';

/**
 * 倾向性、苗头性线索: a clue is less than a report, and still somebody looks into it. A clue that turns out to be more becomes a
 * report and keeps the time at which it was first received.
 */
export const lookIntoClue = dutyType('look-into-clue', {
  title: { zh: '核查苗头性线索', en: 'Look into a clue' },
  help: {
    zh: '核查线索，提前预警、提前防范、提前处置；达到报告情形的转为强制报告，保留首次时间。',
    en: 'Look into the clue and act early. If it turns out to be reportable, make it a report; its first time is kept.',
  },
  post: 'civil_affairs',
  clock: 'prompt.clue',
  tellsWhenOpened: 'clue.recipients',
  basis: ['rep.early'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    isReport: becomesReport,
    prevented: {
      title: { zh: '已预防处置', en: 'Acted on early' },
      form: form(() => ({
        at: moment('处置时间 Acted on at'),
        measures: words('措施 Measures', 2000),
      })),
    },
    nothingToIt: {
      title: { zh: '经查无须处置', en: 'Nothing to it' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: words('理由 Reason'),
        confirmedBy: officer(
          '第二名确认人员（产品规则） Second officer who confirms (the product’s rule)',
        ),
      })),
    },
  },
});
