import { childCells, numberCell, toCourt } from './cells.ts';
import { paper } from './paper.ts';

export const orderApplication = paper('protection-order-application', {
  title: { zh: '人身安全保护令申请书', en: 'Application for a protection order' },
  basis: ['int.ppo'],
  law: [{ doc: 'ADVL', section: '第二十三条' }],
  issuers: [
    'police_station',
    'county_police',
    'civil_affairs',
    'village_committee',
    'minors_protection_institution',
  ],
  from: [{ act: 'protection_order_application' }],
  to: ['authority', 'file'],
  rows: [
    { cell: '申请人', wide: true },
    { cell: '代为申请的单位', field: 'office.name' },
    { cell: '联系电话', field: 'office.telephone' },
    ...childCells,
    { cell: '被申请人', field: 'person.name' },
    { cell: '与儿童关系', field: 'person.role' },
    { cell: '身份证号', field: 'person.citizenId' },
    { cell: '联系电话', field: 'person.telephone' },
    {
      sentence:
        '请求事项（勾选）：□ 禁止被申请人实施家庭暴力　□ 禁止被申请人骚扰、跟踪、接触申请人及其相关近亲属　□ 责令被申请人迁出申请人住所　□ 保护申请人人身安全的其他措施：＿＿＿＿＿＿＿＿',
    },
    { part: '事实和理由', field: 'said.content' },
    ...toCourt,
  ],
  signs: [{ sign: '申请人（签名或者盖章、日期）', seal: true }],
});

export const rightToPetition = paper('right-to-petition', {
  title: { zh: '申请撤销监护人资格权利告知书', en: 'Notice of the right to petition' },
  basis: [],
  law: [{ doc: 'GI14', section: '第三十条' }],
  issuers: ['procuratorate'],
  from: [{ duty: 'tell-of-prosecution', outcomes: ['told'] }],
  to: ['carer', 'file'],
  rows: [
    numberCell,
    ...childCells,
    { cell: '监护人', field: 'person.name' },
    { cell: '与儿童关系', field: 'person.role' },
    { cell: '告知时间', field: 'said.at', wide: true },
    {
      sentence:
        '监护人{person.name}因实施监护侵害行为被提起公诉。依法有权申请的个人和单位，可以向人民法院申请撤销其监护人资格，并申请另行指定监护人。是否撤销，由人民法院审理决定。',
    },
    { cell: '未成年人签收', field: 'said.child' },
    { cell: '临时照料人签收', field: 'said.carer' },
  ],
  signs: [{ sign: '人民检察院（盖章）', seal: true }, { sign: '被告知人（签名、日期）' }],
});

const urged = (outcome: string) => [{ duty: 'urge-petition', outcomes: [outcome] } as const];

export const adviceToPetition = paper('advice-to-petition', {
  title: { zh: '检察建议书', en: 'Advice of the procuratorate' },
  basis: ['rev.proc'],
  law: [{ doc: 'MPL', section: '第一百零六条' }],
  issuers: ['procuratorate'],
  from: urged('advised'),
  to: ['authority', 'file'],
  rows: [
    numberCell,
    { cell: '建议对象', field: 'said.towards', wide: true },
    ...childCells,
    { cell: '监护人', field: 'person.name' },
    { cell: '与儿童关系', field: 'person.role' },
    { cell: '建议时间', field: 'said.at', wide: true },
    { part: '发现的情况和问题', lines: 5 },
    {
      sentence:
        '建议你（单位）依法研究是否向人民法院申请撤销监护人资格，并申请另行指定监护人。依据：《中华人民共和国未成年人保护法》第一百零六条。',
    },
    { cell: '须一个月内书面回复', field: 'said.answerOwed', wide: true },
  ],
  signs: [{ sign: '人民检察院（盖章、日期）', seal: true }],
});

export const letterOfSupport = paper('letter-of-support', {
  title: { zh: '支持起诉意见书', en: 'Letter of support' },
  basis: ['rev.proc'],
  law: [{ doc: 'MPL', section: '第一百零六条' }],
  issuers: ['procuratorate'],
  from: urged('supported'),
  to: ['authority', 'file'],
  rows: [
    numberCell,
    { cell: '支持对象', field: 'said.towards', wide: true },
    ...childCells,
    { cell: '被申请人', field: 'person.name' },
    { cell: '与儿童关系', field: 'person.role' },
    { cell: '支持时间', field: 'said.at', wide: true },
    { part: '事实和理由', lines: 6 },
    { sentence: '我院依法支持上述申请人向你院申请撤销监护人资格并另行指定监护人。' },
    ...toCourt,
  ],
  signs: [{ sign: '人民检察院（盖章、日期）', seal: true }],
});

const petitioners = [
  'civil_affairs',
  'village_committee',
  'minors_protection_institution',
] as const;

export const evidenceList = paper('evidence-list', {
  title: { zh: '证据清单', en: 'List of evidence' },
  basis: ['rev.who'],
  law: [{ doc: 'GI14', section: '第二十八条' }],
  issuers: petitioners,
  from: [{ duty: 'prepare-petition', outcomes: ['listed'] }],
  to: ['authority', 'file'],
  rows: [
    { cell: '案件编号', field: 'case.number' },
    { cell: '整理时间', field: 'said.at' },
    { cell: '儿童', field: 'child.name' },
    { cell: '监护人', field: 'person.name' },
    { part: '证据材料（存放何处；尚缺的注明）', field: 'said.pieces' },
    { cell: '页数、原件或者复印件', wide: true },
  ],
  signs: [{ sign: '整理单位（盖章）', seal: true }, { sign: '整理人（签名、日期）' }],
});

export const petitionPaper = paper('petition', {
  title: { zh: '撤销监护人资格申请书', en: 'Petition to revoke a guardianship' },
  basis: ['rev.who'],
  law: [{ doc: 'CC', section: '第三十六条' }],
  issuers: petitioners,
  from: [{ fact: 'RespondentNamed' }],
  to: ['authority', 'file'],
  rows: [
    { cell: '申请人', field: 'office.name' },
    { cell: '联系电话', field: 'office.telephone' },
    { cell: '住所地', wide: true },
    { cell: '法定代表人、职务', wide: true },
    { cell: '被申请人', field: 'person.name' },
    { cell: '与儿童关系', field: 'person.role' },
    { cell: '身份证号', field: 'person.citizenId' },
    { cell: '联系电话', field: 'person.telephone' },
    ...childCells,
    {
      sentence:
        '请求事项：一、撤销被申请人{person.name}的监护人资格；二、另行指定＿＿＿＿＿＿＿＿为{child.name}的监护人。',
    },
    { cell: '所依据的情形', field: 'said.grounds', wide: true },
    { part: '事实和理由', field: 'said.restsOn', lines: 4 },
    {
      sentence: '证据和证据来源、证人姓名和住所：见证据清单。附调查评估报告；本申请书副本＿＿份。',
    },
    ...toCourt,
  ],
  signs: [{ sign: '申请人（盖章、日期）', seal: true }],
});

export const restorationPaper = paper('restoration', {
  title: { zh: '恢复监护人资格申请书', en: 'Application to restore a guardianship' },
  basis: [],
  law: [{ doc: 'CC', section: '第三十八条' }],
  issuers: [...petitioners, 'court'],
  from: [{ fact: 'RestorationFiled' }],
  to: ['guardian', 'authority', 'file'],
  rows: [
    { cell: '申请人', field: 'person.name' },
    { cell: '与儿童关系', field: 'person.role' },
    { cell: '身份证号', field: 'person.citizenId' },
    { cell: '联系电话', field: 'person.telephone' },
    { cell: '儿童姓名', field: 'child.name' },
    { cell: '提出时间', field: 'said.at' },
    { sentence: '请求事项：恢复申请人{person.name}对{child.name}的监护人资格。' },
    { part: '事实和理由（确有悔改表现）', field: 'said.reason', lines: 4 },
    ...toCourt,
  ],
  signs: [{ sign: '申请人（签名、日期）' }],
});
