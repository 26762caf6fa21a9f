import type { Label } from '#schemas/label';

/** The groups of the notices’ clauses, by the letter that each clause has. */
export const groups: Readonly<Record<string, Label>> = {
  A: { zh: '适用范围与原则', en: 'scope and principles' },
  B: { zh: '家庭责任与委托监护', en: 'family responsibility and entrusted guardianship' },
  C: { zh: '摸底排查、台账与信息共享', en: 'survey, registers, information sharing' },
  D: { zh: '走访与随访', en: 'visits and follow-up' },
  E: { zh: '强制报告', en: 'mandatory reporting' },
  F: { zh: '公安出警与应急处置', en: 'police dispatch and emergency response' },
  G: { zh: '临时监护与安置', en: 'temporary custody and placement' },
  H: { zh: '评估与帮扶', en: 'assessment and assistance' },
  I: { zh: '监护干预', en: 'guardianship intervention' },
  J: { zh: '撤销监护人资格', en: 'revocation of guardianship and petition' },
  K: { zh: '花名册', en: 'rosters' },
  L: { zh: '控辍保学', en: 'dropout control and schooling' },
  M: { zh: '户口登记', en: 'household registration' },
  N: { zh: '统计、计划与进展报告', en: 'summaries, plans, progress reports' },
  O: { zh: '队伍、培训与跟踪', en: 'people, training, tracking' },
  P: { zh: '重庆 2020 年附件职责清单', en: 'duties in the annexes of Chongqing 2020' },
  Q: { zh: '预防、重点时段与重点场所', en: 'prevention, key periods, places' },
  R: { zh: '服务、社会组织与源头措施', en: 'services, social organisations, source measures' },
  S: { zh: '组织领导、监督与问责', en: 'governance, supervision, accountability' },
};
