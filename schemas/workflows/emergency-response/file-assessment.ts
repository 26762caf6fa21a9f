import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';

/** 建立评估档案 (JP17): the subdistrict files what was assessed, and the child's file refers to it. */
export const fileAssessment = dutyType('file-assessment', {
  title: { zh: '建立评估档案', en: 'File assessment' },
  help: {
    zh: '将调查评估的结论、依据以及各单位参加情况归入评估档案，记录档案编号。',
    en: 'File the conclusions, what they rest on and who took part, and record the number of the file.',
  },
  post: 'township',
  basis: ['ass.file'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    filed: {
      title: { zh: '已建档', en: 'Filed' },
      form: form(() => ({
        at: moment('建档时间 Filed at'),
        fileReference: reference('档案编号 Number of the file'),
        contents: words('归档内容 What it holds', 2000),
      })),
    },
  },
});
