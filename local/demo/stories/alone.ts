import { assessedTogether } from '../acts/assessing.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';

const PARTS = {
  police: {
    officer: '周民警',
    findings: '孩子独自生活三周，夜间无人照看。',
    restsOn: '入户查看、邻居证言',
  },
  civilAffairs: {
    officer: '孙干事',
    findings: '家庭收入低，母亲失联。',
    restsOn: '低保系统、入户',
  },
};

const theReport = async ({ scene, teacher, officer, ...stage }: Stage) => {
  scene({ zh: '教师报告', en: 'A teacher reports' });
  await teacher.reports({
    situations: ['living_alone_unsupervised'],
    place: '千家洲村三组，村口小卖部旁',
    child: { name: '李小雨', birthDate: '2015-03-02', sex: 'female' },
    course: '该生连续三天独自在家，父母在外务工，电话无人接听；昨晚邻居听见孩子在哭。',
    inEnglish:
      'The pupil has been alone at home for three days. Her parents work far away and do not answer the telephone; last night the neighbours heard her cry.',
    parents: [{ name: '李建国', whereabouts: '广东省深圳市' }],
    reporter: { kind: 'school', unit: '兰溪中学', name: '马丽', telephone: '13900000016' },
  });
  await stage.case.owes('accept', 'dispatch', 'assist');
  stage.remarks({
    zh: '文件只写“及时”“第一时间”；分钟数由演示县自行设定。',
    en: 'The minutes are the demonstration county’s own: the notice says 及时 and 第一时间, promptly and at the first moment.',
  });
  await officer.isTold('opened', 'accept', 'dispatch');
};

const theLadder = async ({ scene, passes, teacher, officer, deputy, chief, ...stage }: Stage) => {
  scene({ zh: '无人应答，逾期情况逐级上报', en: 'Nobody answers, and the ladder climbs' });
  await passes(26, 'minute');
  await deputy.isTold('due', 'accept');
  await chief.isTold('superior', 'accept');
  await teacher.asks({ state: 'received', seenByPolice: false, telephoneNow: true });

  scene({ zh: '派出所受理并出警', en: 'The station accepts, and goes to the child' });
  await officer.ends('accept', 'accepted', { registerReference: '兰溪所接报2026-0412' });
  await officer.ends('dispatch', 'found', {
    situations: ['living_alone'],
    parents: ['father', 'mother'],
    measures: '民警与村妇女主任到场，孩子情绪稳定，正联系其父母。',
    careTonight: '村妇女主任刘芳家中照料',
    reporterAssisted: 'assisted',
  });
  await stage.case.owes(
    ...['order-return:father', 'order-return:mother', 'reprimand:father', 'reprimand:mother'],
    ...['notify', 'feedback'],
  );

  scene({ zh: '执行被停止，然后恢复', en: 'The execution is stopped, and resumed' });
  await stage.interruption();
};

const theParents = async ({ scene, officer }: Stage) => {
  scene({ zh: '父亲在深圳，两天后才能到家', en: 'The father is in Shenzhen, two days away' });
  await officer.ends('order-return:father', 'ordered', {
    demand: 'return_or_trustee',
    answer: '在深圳工地，已请假，后天到家。',
  });
  await officer.ends('reprimand:father', 'given', {
    manner: 'telephone',
    content: '告知不得让未满十六周岁的孩子脱离监护单独居住，并予训诫。',
  });
  await officer.notes('compliance:father', 'promise', '父亲承诺后天到家。');

  scene({ zh: '母亲联系不上，护送到村委会', en: 'The mother cannot be reached: the escort' });
  await officer.ends('order-return:mother', 'unreachable', {
    attempts: '电话已停机，亲属均不知去向。',
  });
  await officer.ends('escort:mother', 'handedOver', {
    receiver: 'village_committee',
    receivedBy: '村妇女主任刘芳',
    namedPerson: '刘芳',
    place: '千家洲村委会',
    record: '兰溪所交接2026-031',
    reason: '离家最近，孩子与刘芳熟悉，愿意同住。',
  });
  await officer.ends('reprimand:mother', 'notGiven', { reason: '母亲下落不明，无法训诫。' });
};

const theHelp = async ({ scene, teacher, officer, township, civilAffairs, chief }: Stage) => {
  scene({ zh: '通报乡镇和民政，反馈学校', en: 'The authorities are told, and the school' });
  await officer.ends('notify', 'sent', {
    content: '李小雨，女，11岁，独自居住，现由村委会临时照料，父亲后天返回，请评估。',
  });
  await township.isTold('ended', 'notify');
  await township.confirms('ended', 'notify');
  await civilAffairs.isTold('ended', 'notify');
  await civilAffairs.confirms('ended', 'notify');
  const content = '孩子已妥善安置，父亲正在返回，谢谢老师。';
  await officer.ends('feedback', 'sent', { content });
  await teacher.learns(content);

  scene({ zh: '评估与服务，不等父母返回', en: 'Assessed and helped, without waiting' });
  await assessedTogether({ officer, civilAffairs, township }, PARTS, {
    safety: '目前安全，由村委会临时照料。',
    safetyRestsOn: '入户查看',
    guardianship: '父亲在外务工，母亲失联，家中无其他监护人。',
    guardianshipRestsOn: '与父亲通话、询问邻居',
    health: '身体健康，夜间害怕。',
    healthRestsOn: '卫生院体检',
    participants: ['civil_affairs', 'police', 'village_committee', 'school'],
    services: ['psychological_counselling'],
    hardship: true,
    meetsPolicy: true,
  });
  await township.ends('serve', 'arranged', {
    referrals: [
      { service: 'psychological_counselling', provider: '兰溪镇社工站', outcome: 'provided' },
    ],
  });
  await civilAffairs.ends('secure', 'enrolled', { benefit: '农村低保' });

  scene({ zh: '为什么还没有完', en: 'Why it is not over' });
  await chief.asksWhy('compliance:father');
  await civilAffairs.cannotClose({ disposition: 'response_complete', reason: '孩子已安置。' });
};

const theReturn = async (on: Stage) => {
  const { scene, passes, teacher, officer, village, civilAffairs, ...stage } = on;
  scene({ zh: '父亲已返家', en: 'The father is back' });
  await passes(2, 'day');
  await officer.ends('compliance:father', 'returned', { seenBy: '民警周静，在孩子家中' });
  await village.ends('end-custody', 'ended', {
    how: 'parent_returned',
    to: 'father',
    handedBy: '刘芳',
    receivedBy: '李建国',
    record: '兰溪所交接2026-032',
    reason: '父亲已返家，孩子愿意回家。',
  });
  stage.remarks({
    zh: '父亲在家，设法通知母亲的待办由规则终结；无人责令过母亲，也就没有要她返回的期限。',
    en: 'With the father there, a rule ends the duty to get word to the mother; nobody has ordered her back, so she has no term to return.',
  });

  scene({ zh: '由人结案', en: 'A person closes the case' });
  await stage.case.owes('close');
  await civilAffairs.closes({
    disposition: 'response_complete',
    reason: '父亲已返回，服务与保障均已落实。',
  });
  await stage.case.isClosed();
  await teacher.asks({ state: 'closed', seenByPolice: true, telephoneNow: false });
};

const whatRemains = async ({ scene, shows }: Stage) => {
  scene({ zh: '留下的：案件经过', en: 'What remains: the history' });
  await shows.history();
  scene({ zh: '留下的：通知台账', en: 'What remains: who was told' });
  await shows.ledger();
  scene({ zh: '留下的：执行', en: 'What remains: the executions' });
  await shows.executions();
};

/** The story of Heshan's notice for a child who lives alone, from the report to the closed case. */
export const alone: Story = {
  name: 'alone',
  title: { zh: '独自在家的孩子', en: 'A child alone at home' },
  about: {
    zh: '教师报告一名独自在家的孩子。派出所起初无人应答，逾期情况逐级上报；民警到场后，父亲在深圳、两天后到家，母亲失联，孩子被护送到村委会；通报、反馈、评估、服务、保障，最后由人结案。',
    en: 'A teacher reports a child who lives alone. The station does not answer at first, and the duty climbs. The father is reached in Shenzhen, two days away, the mother cannot be; the child is escorted to the village committee. The authorities are told, the school learns of it, the child is assessed and helped, and a person closes the case.',
  },
  tell: async (stage) => {
    await theReport(stage);
    await theLadder(stage);
    await theParents(stage);
    await theHelp(stage);
    await theReturn(stage);
    await whatRemains(stage);
  },
};
