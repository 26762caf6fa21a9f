import { assessedTogether } from '../acts/assessing.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';

const PARTS = {
  police: { officer: '李民警', findings: '母亲已受批评教育，愿意照料。', restsOn: '询问笔录' },
  civilAffairs: { officer: '王干事', findings: '母亲无固定收入。', restsOn: '收入核查' },
};

const theReport = async ({ scene, teacher, officer, ...stage }: Stage) => {
  scene({ zh: '妇联报告', en: 'The women’s federation reports' });
  await teacher.reports({
    situations: ['guardian_not_performing'],
    place: '湾里街道某小区 3 号楼',
    child: { name: '孙小燕', birthDate: '2021-08-11', sex: 'female' },
    course: '母亲把五岁女孩留在邻居家后离开，电话关机已两天。',
    severity: '孩子不能独立生活',
    inEnglish:
      'The mother left the girl, who is five, with a neighbour and went away; her telephone has been off for two days.',
    reporter: { kind: 'womens_federation', unit: '街道妇联', name: '宋梅' },
  });
  await officer.ends('accept', 'accepted');
  await officer.ends('dispatch', 'found', {
    situations: ['guardian_incapable_or_not_performing', 'abandonment'],
    parents: ['mother'],
    measures: '找到孩子，走访邻居，查找母亲。',
    careTonight: '邻居家中，民警回访',
  });
  stage.remarks({
    zh: '两种情形，两个流程，同时进行：联系母亲，处置遗弃。',
    en: 'Two situations, two answers, side by side: the mother is called back, the abandonment handled.',
  });
  await stage.case.owes(
    ...['contact-parent:mother', 'handle-abandonment:mother', 'notify', 'feedback'],
  );
};

const theCustody = async ({ scene, officer, institution, education, ...stage }: Stage) => {
  scene({ zh: '联系不上，护送到救助管理站', en: 'She cannot be reached: the escort' });
  await officer.ends('contact-parent:mother', 'unreachable', {
    attempts: '手机关机，同事不知去向。',
  });
  await officer.ends('escort:mother', 'handedOver', {
    receiver: 'relief_institution',
    handedBy: '杨警官',
    receivedBy: '站长',
    place: '新区救助管理站',
    record: '金救接收2026-008',
    reason: '没有其他近亲属，站内有专人照料。',
  });
  await institution.ends('admit', 'admitted', { admission: '2026-08', namedPerson: '林老师' });
  stage.remarks({
    zh: '移交时没有指定专人：随即生成“指定专人”待办，接收时补上即告办结。',
    en: 'Nobody was named at the handover, so naming somebody was owed at once; the admission named her.',
  });
  await officer.notes('keep-contact:mother', 'contact_attempt', '拨打外婆家座机，外婆称将转告。');
  await institution.isTold('noted', 'keep-contact:mother');
  await officer.ends('keep-contact:mother', 'reached', { answer: '母亲来电，称次日返回。' });
};

const theAbandonment = async ({ scene, officer, ...stage }: Stage) => {
  scene({ zh: '情节特别轻微：批评教育，并通报村（居）委会', en: 'Too minor to punish' });
  await officer.ends('handle-abandonment:mother', 'minor', {
    reason: '两日内主动联系，孩子未受损害。',
    independence: 'unable',
  });
  await officer.cannotEnd('educate-guardian:mother', 'given', {
    field: 'measures',
    measures: ['reprimand'],
    content: '训诫。',
  });
  stage.remarks({
    zh: '金普的文件写的是批评教育；训诫是法律另外要求的，两项分别登记。',
    en: 'Jinpu’s notice says criticism and education; the reprimand is the law’s. Each is recorded.',
  });
  await officer.ends('educate-guardian:mother', 'given', {
    measures: ['criticism_education', 'reprimand'],
    content: '告知遗弃的法律后果，责令改正。',
  });
  await officer.ends('tell-village:mother', 'sent', {
    content: '已对监护人批评教育，请协助督促。',
  });
};

const theEnd = async (on: Stage) => {
  const { scene, passes, officer, township, civilAffairs, institution, ...stage } = on;
  scene({ zh: '母亲返回，书面交接', en: 'The mother is back, and signs' });
  await passes(1, 'day');
  await officer.ends('notify-parents:mother', 'notified', { manner: '电话告知立即返回。' });
  await officer.ends('compliance:mother', 'returned', { seenBy: '杨警官，在救助站' });
  await institution.ends('end-custody', 'ended', {
    how: 'parent_returned',
    to: 'mother',
    handedBy: '林老师',
    receivedBy: '母亲',
    record: '金救移交2026-009',
    reason: '母亲已返回。',
  });
  await officer.ends('notify', 'sent', { content: '受理和处置情况：已护送、批评教育，请评估。' });
  await officer.ends('feedback', 'sent', { content: '孩子已由母亲接回。' });
  await assessedTogether({ officer, civilAffairs, township }, PARTS, {
    safety: '安全。',
    safetyRestsOn: '入户查看',
    guardianship: '母亲独自抚养，需要支持。',
    guardianshipRestsOn: '与母亲谈话',
    health: '良好。',
    healthRestsOn: '医院检查',
    participants: ['civil_affairs', 'police'],
    services: ['guardianship_guidance'],
    hardship: true,
    meetsPolicy: true,
  });
  await township.ends('file-assessment', 'filed', {
    fileReference: '评估〔2026〕18号',
    contents: '评估结论、依据以及公安、民政参加情况。',
  });
  await township.ends('serve', 'arranged', {
    referrals: [{ service: 'guardianship_guidance', provider: '社工站', outcome: 'provided' }],
  });
  await civilAffairs.ends('secure', 'enrolled', { benefit: '临时救助' });
  await stage.case.owes('close');
  await civilAffairs.closes({ disposition: 'response_complete', reason: '孩子随母亲生活。' });
  await stage.case.isClosed();
  await stage.shows.executions();
};

/** The story of Jinpu's notice: a guardian who does not perform, together with a minor abandonment. */
export const abandoned: Story = {
  name: 'abandoned',
  county: 'jinpu',
  title: { zh: '被留下的孩子', en: 'A child who was left' },
  about: {
    zh: '街道妇联报告一名被母亲留在邻居家的五岁女孩。联系不上母亲，孩子被护送到救助管理站；继续联系，每次都告知照料主体；遗弃情节特别轻微，批评教育并通报居委会；母亲返回，书面交接，由人结案。',
    en: 'The women’s federation reports a girl of five whom her mother has left with a neighbour. The mother cannot be reached, the child is escorted to the relief station, and every attempt to reach her is told to the carer; the abandonment is too minor to punish: criticism, and the village is told. She comes back, signs, and a person closes the case.',
  },
  tell: async (stage) => {
    await theReport(stage);
    await theCustody(stage);
    await theAbandonment(stage);
    await theEnd(stage);
  },
};
