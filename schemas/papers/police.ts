import { childCells, numberCell, personCells } from './cells.ts';
import { paper } from './paper.ts';

const police = ['police_station', 'county_police'] as const;

export const reportReceipt = paper('report-receipt', {
  title: { zh: '报告受理回执', en: 'Receipt of a report' },
  basis: ['pol.accept'],
  issuers: police,
  from: [{ duty: 'accept', outcomes: ['accepted'] }],
  to: ['reporter', 'file'],
  rows: [
    { cell: '报告人（单位）' },
    { cell: '案件编号', field: 'case.number' },
    { cell: '受理时间', field: 'said.at' },
    { cell: '接报登记号', field: 'said.registerReference' },
    { cell: '受理单位', field: 'recorded.office' },
    { cell: '联系电话', field: 'office.telephone' },
    { sentence: '你（单位）报告的未成年人有关情况，我单位已经受理。报告人的身份依法保密。' },
  ],
  signs: [{ sign: '受理单位（盖章）', seal: true }, { sign: '报告人签收' }],
});

export const townshipNotice = paper('township-notice', {
  title: { zh: '应急处置情况通报', en: 'Notice to the township and civil affairs' },
  basis: ['pol.notice', 'pol.repnotice'],
  issuers: police,
  from: [
    { duty: 'notify', outcomes: ['sent'] },
    { duty: 'notify-reprimand', outcomes: ['sent'] },
  ],
  to: ['authority', 'file'],
  rows: [
    { cell: '案件编号', field: 'case.number' },
    { cell: '通报时间', field: 'said.at' },
    ...childCells,
    { cell: '所在地', field: 'case.division', wide: true },
    { part: '通报内容', field: 'said.content' },
    { sentence: '以上情况，请收到后依规定办理，并签收。' },
  ],
  signs: [{ sign: '通报单位（盖章）', seal: true }, { sign: '收到单位经办人' }],
});

export const reprimandPaper = paper('reprimand', {
  title: { zh: '训诫书', en: 'Reprimand' },
  basis: ['pol.alone', 'pol.roster'],
  law: [{ doc: 'MPL', section: '第一百一十八条' }],
  issuers: [...police, 'procuratorate', 'court'],
  from: [
    { duty: 'reprimand', outcomes: ['given'] },
    {
      duty: 'educate-guardian',
      outcomes: ['given'],
      only: { field: 'measures', has: 'reprimand' },
    },
    { duty: 'reprimand-in-procuratorate', outcomes: ['given'] },
    { duty: 'reprimand-in-court', outcomes: ['given'] },
    { act: 'reprimand' },
  ],
  to: ['guardian', 'authority', 'file'],
  rows: [
    ...personCells,
    { cell: '所监护儿童', field: 'child.name' },
    { cell: '训诫时间', field: 'said.at' },
    { cell: '方式', field: 'said.manner', wide: true },
    { part: '训诫内容', field: 'said.content' },
    {
      sentence:
        '父母或者其他监护人应当依法履行监护职责。现对{person.name}予以训诫，要求其切实履行对{child.name}的监护职责。',
    },
  ],
  signs: [
    { sign: '训诫单位（盖章）', seal: true },
    { sign: '承办人' },
    { sign: '被训诫人（签名、日期）' },
  ],
});

export const educationRecord = paper('education-record', {
  title: { zh: '批评教育记录', en: 'Record of criticism and education' },
  basis: ['int.punish', 'int.wl'],
  issuers: police,
  from: [
    {
      duty: 'educate-guardian',
      outcomes: ['given'],
      only: { field: 'measures', has: 'criticism_education' },
    },
    { duty: 'decide-warning', outcomes: ['educated'] },
    { act: 'criticism_education' },
  ],
  to: ['guardian', 'authority', 'file'],
  rows: [
    ...personCells,
    { cell: '所监护儿童', field: 'child.name' },
    { cell: '时间', field: 'said.at' },
    { part: '批评教育内容', field: 'said.content' },
    { part: '本人态度', field: 'said.answer', lines: 2 },
    { part: '本人承诺', field: 'said.undertaking', lines: 3 },
  ],
  signs: [
    { sign: '作出单位（盖章）', seal: true },
    { sign: '承办人' },
    { sign: '被教育人（签名、日期）' },
  ],
});

export const warningLetter = paper('warning-letter', {
  title: { zh: '告诫书', en: 'Warning letter' },
  basis: ['int.wl', 'int.wlserve'],
  law: [{ doc: 'ADVL', section: '第十六条' }],
  issuers: police,
  from: [{ duty: 'decide-warning', outcomes: ['letter'] }],
  to: ['guardian', 'carer', 'authority', 'file'],
  rows: [
    numberCell,
    { cell: '被告诫人', field: 'person.name' },
    { cell: '与受害人关系', field: 'person.role' },
    { cell: '身份证号', field: 'person.citizenId' },
    { cell: '受害人', field: 'child.name' },
    { cell: '行为', field: 'said.conduct' },
    { cell: '决定时间', field: 'said.at' },
    { part: '认定的事实', field: 'said.facts' },
    { part: '证据', field: 'said.evidence' },
    { part: '法律依据', field: 'said.law' },
    { part: '禁止实施的行为', field: 'said.forbidden' },
    { part: '再次实施的后果', field: 'said.consequence' },
    {
      sentence:
        '本告诫书一式三份，分别送交加害人、受害人，公安机关存档一份，并通知村（居）民委员会。',
    },
  ],
  signs: [
    { sign: '公安机关（盖章）', seal: true },
    { sign: '宣读人' },
    { sign: '被告诫人（签名、日期）' },
  ],
});
