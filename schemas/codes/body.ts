import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The bodies and roles that the notices name, and the places where they keep a child safe. */
export const Body = codeList('Body', {
  police: {
    zh: '公安机关',
    en: 'police (public security organ)',
    basis: ['pol.accept', 'pol.notice'],
  },
  police_station: {
    zh: '公安派出所',
    en: 'police station',
    basis: ['pol.accept', 'reg.police', 'ass.police'],
  },
  township: {
    zh: '乡镇人民政府（街道办事处）',
    en: 'township government or subdistrict office',
    basis: ['ass.joint', 'pol.notice', 'sum.fill'],
  },
  civil_affairs: {
    zh: '民政部门',
    en: 'civil affairs department',
    basis: ['ros.make', 'pol.dv', 'ass.joint'],
  },
  village_committee: {
    zh: '村（居）民委员会',
    en: "villagers' or residents' committee",
    basis: ['rep.rolling', 'vis.verify', 'int.fail'],
  },
  child_director: { zh: '儿童主任', en: 'child director', basis: ['tr.cd', 'vis.cq20'] },
  child_supervisor: { zh: '儿童督导员', en: 'child supervisor', basis: ['tr.cs', 'vis.superv'] },
  information_officer: { zh: '信息员', en: 'information officer', basis: ['reg.officers'] },
  protection_specialist: {
    zh: '关爱保护专干',
    en: 'child-care and protection specialist',
    basis: ['tr.staff'],
  },
  education_authority: {
    zh: '教育行政部门',
    en: 'education authority',
    basis: ['ros.drop', 'sum.verify', 'pol.school'],
  },
  social_affairs_bureau: {
    zh: '社会事业局',
    en: 'social affairs bureau (education and health)',
    basis: ['rep.guide', 'pol.medical'],
  },
  health_authority: {
    zh: '卫生健康部门',
    en: 'health authority',
    basis: ['rep.guide', 'pol.medical'],
  },
  justice_administration: {
    zh: '司法行政部门',
    en: 'justice administration',
    basis: ['reg.justice'],
  },
  court: { zh: '人民法院', en: "people's court", basis: ['int.court', 'rev.outcome'] },
  procuratorate: {
    zh: '人民检察院',
    en: "people's procuratorate",
    basis: ['rev.proc', 'int.super'],
  },
  political_legal_committee: {
    zh: '政法委',
    en: 'political and legal affairs committee',
    basis: ['gov.group', 'gov.account'],
  },
  governance_office: {
    zh: '综治办',
    en: 'comprehensive governance office',
    basis: ['gov.group', 'gov.account'],
  },
  relief_institution: {
    zh: '救助管理机构',
    en: 'relief management institution',
    basis: ['cus.receive', 'cus.admit'],
  },
  welfare_institution: {
    zh: '福利机构',
    en: 'welfare institution',
    basis: ['cus.receive', 'cus.admit'],
  },
  child_welfare_institution: {
    zh: '儿童福利机构',
    en: 'child welfare institution',
    basis: ['cus.cwi20'],
  },
  minors_protection_institution: {
    zh: '未成年人救助保护机构',
    en: "minors' rescue and protection institution",
    basis: ['cus.inst20', 'an.1.1', 'ass.conf20'],
  },
  temporary_shelter: { zh: '临时庇护场所', en: 'temporary shelter', basis: ['pol.dv'] },
  emergency_shelter: { zh: '紧急庇护场所', en: 'emergency shelter', basis: ['cus.shelter'] },
  social_work_agency: {
    zh: '社会工作服务机构',
    en: 'social work service agency',
    basis: ['rep.who', 'svc.pro'],
  },
  mass_organization: { zh: '群团组织', en: 'mass organisation', basis: ['rep.mass', 'svc.mass'] },
  trade_union: { zh: '总工会', en: 'trade union', basis: ['rep.mass', 'svc.mass'] },
  youth_league: {
    zh: '共青团组织',
    en: 'youth league',
    basis: ['rep.mass', 'rep.line20', 'reg.league'],
  },
  womens_federation: {
    zh: '妇联',
    en: "women's federation",
    basis: ['rep.mass', 'svc.mass', 'fam.edu'],
  },
  disabled_persons_federation: {
    zh: '残联',
    en: "disabled persons' federation",
    basis: ['rep.mass', 'svc.rehab', 'edu.dis20'],
  },
  next_generation_committee: {
    zh: '关工委',
    en: 'committee for the care of the next generation',
    basis: ['rep.mass'],
  },
  leading_group_office: {
    zh: '领导小组办公室',
    en: 'office of the leading group',
    basis: ['gov.group', 'sum.aggr', 'sum.bulletin'],
  },
  joint_conference: { zh: '联席会议', en: 'joint conference', basis: ['gov.group'] },
  school: { zh: '学校', en: 'school', basis: ['rep.who', 'edu.absent', 'edu.report'] },
  kindergarten: { zh: '幼儿园', en: 'kindergarten', basis: ['rep.who', 'reg.school'] },
  medical_institution: {
    zh: '医疗机构',
    en: 'medical institution',
    basis: ['rep.who', 'pol.medical'],
  },
  legal_aid_institution: { zh: '法律援助机构', en: 'legal aid institution', basis: ['pol.aid'] },
  finance_authority: { zh: '财政部门', en: 'finance authority', basis: ['gov.fund'] },
  human_resources_authority: {
    zh: '人力资源和社会保障部门',
    en: 'human resources and social security authority',
    basis: ['svc.jobs'],
  },
  housing_authority: { zh: '住房和城乡建设部门', en: 'housing authority', basis: ['svc.source'] },
  transport_authority: { zh: '交通部门', en: 'transport authority', basis: ['prv.period'] },
  publicity_department: {
    zh: '宣传部',
    en: 'publicity department',
    basis: ['gov.opinion', 'gov.media'],
  },
  peoples_congress: {
    zh: '人大法工委',
    en: "legislative affairs commission of the people's congress",
    basis: ['gov.oversee'],
  },
  women_children_committee_office: {
    zh: '妇女儿童工作委员会办公室',
    en: 'office of the women-and-children committee',
    basis: ['gov.oversee'],
  },
});
export type Body = z.infer<typeof Body>;
