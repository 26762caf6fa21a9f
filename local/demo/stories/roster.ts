import { assessedTogether } from '../acts/assessing.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';

const PARTS = {
  police: { officer: '李民警', findings: '父亲已受训诫，姑姑同住。', restsOn: '询问笔录、入户' },
  civilAffairs: { officer: '冉干事', findings: '家庭收入低于标准。', restsOn: '收入核查' },
};

const theRoster = async ({ scene, officer, civilAffairs, ...stage }: Stage) => {
  scene({ zh: '民政送来花名册', en: 'Civil affairs delivers a roster' });
  await civilAffairs.delivers({
    rosterId: '2026-R1',
    line: 17,
    situation: 'one_parent_away_other_incapable',
    child: { name: '向小松' },
    deliveredHoursAgo: 3,
  });
  stage.remarks({
    zh: '时限从花名册送达时起算：接收晚的，如实显示为逾期。',
    en: 'The clock runs from the delivery of the roster: whoever takes it late is shown to be late.',
  });
  await officer.ends('accept', 'accepted');
  await officer.ends('dispatch', 'found', {
    situations: ['unattended_or_other_parent_incapable'],
    parents: ['father'],
    measures: '会同村委会入户；母亲患病，不能照料；父亲在浙江务工。',
    careTonight: '邻居协助母亲照看',
  });
  await stage.case.owes('order-return:father', 'reprimand:father', 'notify');
};

const theFather = async ({ scene, officer, township, village }: Stage) => {
  scene({ zh: '责令返回，训诫，通报，再次入户', en: 'Ordered back, reprimanded, verified' });
  await officer.ends('order-return:father', 'ordered', {
    demand: 'return',
    answer: '工期未完，暂时无法返家。',
  });
  await officer.ends('reprimand:father', 'given', {
    manner: 'telephone',
    content: '告知监护职责，予以训诫，要求切实履行。',
  });
  await officer.ends('notify-reprimand:father', 'sent', {
    content: '已训诫，请指导村委会再次入户。',
  });
  await township.isTold('ended', 'notify-reprimand:father');

  scene({ zh: '返回优先，暂时回不来才能委托', en: 'The return comes first' });
  const grandfather = {
    trustee: '爷爷',
    relation: '祖父',
    capability: '同村居住，愿意照料。',
  };
  await officer.cannotEnd('compliance:father', 'trusteeNamed', {
    field: 'cannotReturn',
    ...grandfather,
  });
  await officer.ends('compliance:father', 'trusteeNamed', {
    ...grandfather,
    cannotReturn: '合同工期至年底，已请假未获准。',
  });
  await officer.cannotEnd('sign-confirmation:father', 'signed', {
    field: 'signatories',
    signatories: ['trustee'],
    trustee: '爷爷',
    willing: true,
  });
  await officer.ends('sign-confirmation:father', 'signed', {
    signatories: ['guardian', 'trustee'],
    trustee: '爷爷',
    willing: true,
  });
  await village.ends('verify-visit:father', 'inPlace', { seen: '爷爷已搬来同住，三餐有人照料。' });
};

const theTrustee = async ({
  scene,
  officer,
  township,
  civilAffairs,
  protection,
  ...stage
}: Stage) => {
  scene({ zh: '签了字，还没有完：受委托人不具备能力', en: 'Signed, and not over' });
  await township.ends('assess-trustee:father', 'incapable', {
    reason: '爷爷八十一岁，行动不便，不能照料。',
    urged: '已电话督促父亲另行确定。',
    careMeanwhile: '村妇女主任临时照料',
  });
  await stage.case.owes('compliance:father', 'take-into-custody', 'notify');
  await protection.ends('take-into-custody', 'notTaken', {
    careTonight: '村妇女主任临时照料，姑姑已在赶来途中',
    reason: '其间有人照料，无需接收。',
  });
  await officer.ends('compliance:father', 'trusteeNamed', {
    trustee: '姑姑',
    relation: '姑母',
    capability: '身体健康，同镇居住，愿意照料。',
    cannotReturn: '合同工期至年底。',
  });
  await officer.ends('sign-confirmation:father', 'signed', {
    signatories: ['guardian', 'trustee'],
    trustee: '姑姑',
    willing: true,
  });
  await township.ends('assess-trustee:father', 'capable', { reason: '有能力，有意愿。' });

  scene({ zh: '评估、帮扶，由人结案', en: 'Assessed and helped; a person closes' });
  await officer.ends('notify', 'sent', { content: '处置情况通报，请评估。' });
  await assessedTogether({ officer, civilAffairs, township }, PARTS, {
    safety: '安全。',
    safetyRestsOn: '入户查看',
    guardianship: '由姑姑受托照料。',
    guardianshipRestsOn: '与姑姑、孩子分别谈话',
    health: '良好。',
    healthRestsOn: '卫生院体检',
    participants: ['civil_affairs', 'police', 'village_committee'],
    services: ['guardianship_guidance'],
    hardship: true,
    meetsPolicy: true,
  });
  await township.ends('serve', 'arranged', {
    referrals: [{ service: 'guardianship_guidance', provider: '镇社工站', outcome: 'provided' }],
  });
  await civilAffairs.ends('secure', 'enrolled', { benefit: '农村低保' });
  await stage.case.owes('close');
  await civilAffairs.closes({
    disposition: 'response_complete',
    reason: '受委托监护已落实并经评估。',
  });
  await stage.case.isClosed();
  await stage.shows.executions();
};

/** The story of Chongqing's two notices: from a roster line to a capable trustee. */
export const roster: Story = {
  name: 'roster',
  county: 'chongqing',
  title: { zh: '花名册上的孩子', en: 'A child on a roster' },
  about: {
    zh: '民政向公安送来花名册，其中一名孩子父亲外出、母亲无监护能力。责令返回、训诫、通报乡镇、村里再次入户；父亲暂时回不来，委托爷爷并签订确认书；乡镇评估爷爷不具备能力，再换姑姑；由人结案。',
    en: 'Civil affairs gives the police a roster; of one child on it the father is away and the mother cannot care. He is ordered back and reprimanded, the township told, the household verified. He cannot come for now: the grandfather is entrusted, signs, and is found incapable; the aunt follows. A person closes the case.',
  },
  tell: async (stage) => {
    await theRoster(stage);
    await theFather(stage);
    await theTrustee(stage);
  },
};
