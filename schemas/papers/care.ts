import { childCells } from './cells.ts';
import { paper } from './paper.ts';

export const handoverPaper = paper('handover', {
  title: { zh: '儿童护送交接单', en: 'Handover of a child' },
  basis: ['cus.escort', 'cus.receive'],
  law: [{ doc: 'GI14', section: '第十一条' }],
  issuers: ['police_station', 'county_police', 'civil_affairs', 'minors_protection_institution'],
  from: [
    { duty: 'escort', outcomes: ['handedOver'] },
    { duty: 'place', outcomes: ['placed'] },
    { duty: 'take-into-custody', outcomes: ['taken'] },
    { duty: 'move-child', outcomes: ['moved'] },
  ],
  to: ['carer', 'authority', 'file'],
  rows: [
    { cell: '案件编号', field: 'case.number' },
    { cell: '交接编号', field: 'said.record' },
    ...childCells,
    { cell: '交接时间', field: 'said.at' },
    { cell: '接收方', field: 'said.receiver' },
    { cell: '移交单位', field: 'recorded.office' },
    { cell: '移交人', field: 'said.handedBy' },
    { cell: '接收人', field: 'said.receivedBy' },
    { cell: '接收人身份证号', field: 'said.receivedById' },
    { cell: '场所', field: 'said.placeId' },
    { cell: '专人', field: 'said.namedPerson' },
    { cell: '照护性质', field: 'said.custody' },
    { cell: '临时监护情形', field: 'said.ground' },
    { cell: '地点', field: 'said.place', wide: true },
    { part: '选择理由（儿童利益）', field: 'said.reason' },
    { part: '儿童意见', field: 'said.childView', lines: 1 },
    { part: '随身物品、伤情和健康状况、与父母联系情况、预计照料时间', lines: 3 },
  ],
  signs: [
    { sign: '移交单位（盖章）', seal: true },
    { sign: '移交人（签名、日期）' },
    { sign: '接收单位（盖章）', seal: true },
    { sign: '接收人（签名、日期）' },
  ],
});

export const entrustment = paper('entrustment', {
  title: { zh: '农村留守儿童委托监护责任确认书', en: 'Confirmation of entrusted guardianship' },
  basis: ['fam.conf', 'fam.entrust'],
  law: [{ doc: 'MPL', section: '第二十二条' }],
  issuers: ['police_station', 'county_police', 'child_director', 'village_committee', 'township'],
  from: [
    { duty: 'compliance', outcomes: ['trusteeNamed'] },
    { duty: 'sign-confirmation', outcomes: ['signed'] },
  ],
  to: ['guardian', 'carer', 'authority', 'file'],
  rows: [
    ...childCells,
    { cell: '委托人（父母）', field: 'person.name' },
    { cell: '与儿童关系', field: 'person.role' },
    { cell: '身份证号', field: 'person.citizenId' },
    { cell: '联系电话', field: 'person.telephone' },
    { cell: '受委托监护人', field: 'said.trustee' },
    { cell: '与儿童关系', field: 'said.relation' },
    { cell: '身份证号', field: 'said.trusteeId' },
    { cell: '联系电话' },
    { cell: '住址', wide: true },
    { cell: '委托期限', wide: true },
    { part: '不能完全履行监护职责的原因', field: 'said.cannotReturn', lines: 2 },
    { part: '受委托监护人监护能力说明', field: 'said.capability', lines: 2 },
    { part: '儿童意见', lines: 1 },
    {
      sentence:
        '受委托监护人自愿承担受委托的监护责任，承诺保护儿童的人身、财产和其他合法权益，照料其生活、学习，发现异常及时报告。父母的监护责任不因委托而免除，应当与儿童和受委托监护人经常联系。',
    },
  ],
  signs: [
    { sign: '委托人（签名、日期）；不能签名的原因' },
    { sign: '受委托监护人（签名、日期）' },
    { sign: '村（居）民委员会（盖章）', seal: true },
    { sign: '指导单位（盖章）', seal: true },
  ],
});

export const revisit = paper('revisit', {
  title: { zh: '入户回访记录', en: 'Record of a return visit' },
  basis: ['vis.verify', 'vis.wl'],
  issuers: ['village_committee', 'police_station', 'county_police', 'township', 'child_director'],
  from: [
    { duty: 'verify-visit', outcomes: ['inPlace', 'notInPlace'] },
    { duty: 'visit-warned', outcomes: ['clean', 'repeated'] },
    { duty: 'revisit-warned', outcomes: ['clean', 'repeated'] },
    { duty: 'household-visit', outcomes: ['kept', 'notKept'] },
  ],
  to: ['authority', 'file'],
  rows: [
    ...childCells,
    { cell: '回访事项', field: 'said.duty' },
    { cell: '回访时间', field: 'said.at' },
    { cell: '回访人', field: 'said.visitor' },
    { cell: '见到儿童', field: 'said.childSeen' },
    { cell: '结果', field: 'said.outcome', wide: true },
    { part: '核实情况', field: 'said.seen' },
    { part: '走访情况', field: 'said.findings' },
    { part: '儿童意见', field: 'said.childView', lines: 1 },
    { part: '今晚由谁照料', field: 'said.careTonight' },
  ],
  signs: [
    { sign: '回访单位（盖章）', seal: true },
    { sign: '回访人（签名、日期）' },
    { sign: '被访人（签名、日期）' },
  ],
});

export const assessmentFile = paper('assessment-file', {
  title: { zh: '调查评估档案', en: 'Assessment file' },
  basis: ['ass.joint', 'ass.coop'],
  issuers: ['township', 'civil_affairs'],
  from: [{ duty: 'assess', outcomes: ['concluded'] }],
  to: ['authority', 'file'],
  rows: [
    { cell: '案件编号', field: 'case.number' },
    { cell: '完成时间', field: 'said.at' },
    ...childCells,
    { cell: '参与方', field: 'said.participants', wide: true },
    { part: '安全处境', field: 'said.safety' },
    { part: '监护情况', field: 'said.guardianship' },
    { part: '身心健康状况', field: 'said.health' },
    { cell: '需安排的服务', field: 'said.services', wide: true },
    { cell: '经济困难', field: 'said.hardship' },
    { cell: '符合保障政策', field: 'said.meetsPolicy' },
  ],
  signs: [
    { sign: '乡镇人民政府（街道办事处）（盖章）', seal: true },
    { sign: '民政部门（盖章）', seal: true },
    { sign: '公安机关（盖章）', seal: true },
  ],
});

export const referral = paper('referral', {
  title: { zh: '服务转介单', en: 'Referral to services' },
  basis: ['ass.services'],
  issuers: ['township', 'civil_affairs'],
  from: [
    { duty: 'assess', outcomes: ['concluded'] },
    { duty: 'serve', outcomes: ['arranged'] },
  ],
  to: ['authority', 'file'],
  rows: [
    { cell: '案件编号', field: 'case.number' },
    { cell: '转介单位', field: 'office.name' },
    ...childCells,
    { cell: '需安排的服务', field: 'said.services', wide: true },
    { part: '转介及结果', field: 'said.referrals' },
    { part: '接收单位意见', lines: 2 },
  ],
  signs: [
    { sign: '转介单位（盖章）', seal: true },
    { sign: '接收单位（盖章）', seal: true },
  ],
});

export const legalAidReferral = paper('legal-aid-referral', {
  title: { zh: '法律援助转介函', en: 'Referral to legal aid' },
  basis: ['pol.aid'],
  issuers: ['township', 'civil_affairs', 'police_station', 'county_police'],
  from: [
    {
      duty: 'assess',
      outcomes: ['concluded'],
      only: { field: 'services', has: 'legal_aid' },
    },
  ],
  to: ['authority', 'file'],
  rows: [
    { cell: '案件编号', field: 'case.number' },
    { cell: '转介单位', field: 'office.name' },
    ...childCells,
    { cell: '代为申请人' },
    { cell: '联系电话', field: 'office.telephone' },
    { part: '评估所见的安全处境', field: 'said.safety' },
    { part: '申请援助事项', lines: 2 },
    { sentence: '现将上述儿童转介你机构，请依法提供法律援助，并将受理、指派情况告知我单位。' },
  ],
  signs: [{ sign: '转介单位（盖章）', seal: true }, { sign: '法律援助机构收到（签名、日期）' }],
});
