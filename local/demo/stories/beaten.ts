import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';

const theReport = async ({ scene, teacher, officer, ...stage }: Stage) => {
  scene({ zh: '医院报告', en: 'The hospital reports' });
  await teacher.reports({
    situations: ['suspected_domestic_violence'],
    place: '海勃湾区人民医院急诊室',
    child: { name: '赵小禾', birthDate: '2017-05-20', sex: 'male' },
    infringement: '疑似家庭暴力',
    course: '患儿背部、手臂多处新旧伤痕，自述被父亲用皮带抽打；父亲在急诊室外等候。',
    inEnglish:
      'The boy has fresh and old wounds on his back and arms, and says that his father beat him with a belt; the father waits outside.',
    reporter: { kind: 'medical_institution', unit: '海勃湾区人民医院', name: '何静' },
  });
  await officer.ends('accept', 'accepted');
  await officer.ends('dispatch', 'found', {
    situations: ['domestic_violence'],
    parents: ['father', 'mother'],
    measures: '将父亲与孩子隔离，控制现场。',
    careTonight: '由民警在医院看护',
    reporterAssisted: 'assisted',
  });
  await stage.case.owes(
    ...['stop-harm', 'gather-evidence', 'medical-care', 'appraise-injury', 'legal-aid'],
    ...['transfer-school', 'notify', 'feedback'],
  );
};

const theDanger = async ({ scene, officer, civilAffairs, ...stage }: Stage) => {
  scene({ zh: '有危险，就必须安置', en: 'In danger, placement is no choice' });
  const stopped = {
    dangers: ['seriously_injured', 'safety_threatened'],
    accused: ['father'],
    measures: '当场制止，带离孩子，依法传唤父亲。',
    careTonight: '由民警在医院看护',
  };
  await officer.cannotEnd('stop-harm', 'stopped', {
    field: 'placement',
    ...stopped,
    placement: 'not_needed',
  });
  await officer.ends('stop-harm', 'stopped', { ...stopped, placement: 'needed' });
  await officer.ends('request-placement', 'asked', {
    toldTo: '民政局值班员',
    whereNow: '海勃湾区人民医院急诊室',
  });

  scene({ zh: '民政安置，公安协助', en: 'Civil affairs places, the police help' });
  const handover = {
    custody: 'temporary_guardianship',
    ground: 'seriously_harmed',
    handedBy: '李民警',
    record: '乌民安置2026-017',
  };
  await civilAffairs.cannotEnd('place', 'placed', {
    field: 'apartFromAccused',
    ...handover,
    receiver: 'close_relative',
    receivedBy: '奶奶',
    place: '奶奶家，父亲也住在那里',
    reason: '离家最近。',
  });
  stage.remarks({
    zh: '奶奶家近，但父亲住在那里：涉嫌加害人居住的地方不得安置。',
    en: 'The grandmother’s house is near, and the father lives there: no child goes where an accused person lives.',
  });
  await civilAffairs.ends('place', 'placed', {
    ...handover,
    receiver: 'welfare_institution',
    receivedBy: '王老师',
    place: '市儿童福利院',
    reason: '安全，有医护和专人照料。',
  });
  await officer.ends('assist-placement', 'assisted');

  scene({
    zh: '告知母亲；父亲涉嫌加害，不告知',
    en: 'The mother is told; the father, who is accused, is not',
  });
  await officer.ends('tell-parents:mother', 'told', { answer: '今晚乘火车返回。' });
};

const theHelp = async (on: Stage) => {
  const { scene, officer, township, civilAffairs, education, legalAid } = on;
  scene({ zh: '取证、就医、鉴定、法律援助', en: 'Evidence, care, appraisal, legal aid' });
  await officer.ends('gather-evidence', 'gathered', {
    evidence: '伤情照片、皮带、邻居证言。',
    caseReference: '乌公受案2026-0311',
  });
  await officer.ends('medical-care', 'treated', {
    hospital: '海勃湾区人民医院',
    finding: '软组织挫伤，已处理。',
  });
  await officer.ends('appraise-injury', 'appraised', {
    appraisal: '乌公鉴2026-099',
    finding: '轻微伤。',
  });
  await officer.ends('handle-harm:father', 'punished', { caseReference: '乌公行罚2026-0117' });
  await officer.ends('educate-guardian:father', 'given', {
    measures: ['criticism_education', 'reprimand'],
    content: '告知家庭暴力的法律后果，责令停止。',
  });
  await legalAid.ends('legal-aid', 'given', { lawyer: '张律师', caseReference: '法援2026-21' });
  await education.ends('transfer-school', 'notNeeded', { reason: '福利院离原学校不远。' });
  await officer.ends('notify', 'sent', { content: '儿童遭受家庭暴力，已由民政安置，请评估。' });
  await officer.ends('feedback', 'sent', { content: '已受案，孩子已安置。' });
  scene({
    zh: '民政的意见未到：说明理由，仍须补办',
    en: 'Civil affairs’ part is missing: a reason, and it stays owed',
  });
  await officer.ends('assess-police', 'given', {
    officer: '李民警',
    findings: '父亲多次施暴，现被依法传唤。',
    restsOn: '询问笔录、伤情鉴定',
  });
  const assessed = {
    safety: '现安全，父亲有再次施暴风险。',
    safetyRestsOn: '公安询问笔录',
    guardianship: '母亲在外务工，正返回。',
    guardianshipRestsOn: '与母亲通话',
    health: '外伤恢复中，夜惊。',
    healthRestsOn: '医院诊断',
    participants: ['civil_affairs', 'police', 'medical_institution'],
    services: ['psychological_counselling'],
    hardship: false,
    meetsPolicy: false,
  };
  await township.cannotEnd('assess', 'concluded', { field: 'without', ...assessed });
  await township.ends('assess', 'concluded', {
    ...assessed,
    without: '民政部门正在核查家庭情况，书面意见随后补充。',
  });
  await civilAffairs.ends('assess-civil-affairs', 'given', {
    officer: '王干事',
    findings: '母亲返回前由福利院照料较为适宜。',
    restsOn: '家庭情况核查',
  });

  scene({ zh: '每项转介跟到有结果', en: 'Each referral is followed to its outcome' });
  await township.ends('serve', 'arranged', {
    referrals: [
      {
        service: 'psychological_counselling',
        provider: '社工站',
        outcome: 'under_way',
        childAnswer: '愿意参加。',
      },
    ],
  });
  await township.ends('follow-referral:psychological_counselling', 'provided', {
    result: '完成三次辅导，夜惊缓解。',
    childAnswer: '感觉好多了。',
    familyAnswer: '母亲同意。',
  });
  await civilAffairs.cannotClose({ disposition: 'response_complete', reason: '孩子已安置。' });
};

const theEnd = async ({ scene, passes, institution, civilAffairs, ...stage }: Stage) => {
  scene({ zh: '母亲回来了：先评估，再送回', en: 'The mother is back: assessed first' });
  await passes(3, 'day');
  const back = {
    how: 'parent_returned',
    handedBy: '王老师',
    receivedBy: '母亲',
    record: '乌民送回2026-004',
    reason: '母亲已返回并与父亲分居。',
  };
  await institution.cannotEnd('end-custody', 'ended', { field: 'to', ...back, to: 'mother' });
  await institution.opens('assess-return', '母亲申请接回孩子。');
  await civilAffairs.ends('assess-return', 'fit', {
    guardian: 'mother',
    reason: '母亲已租房另住，有监护能力和意愿。',
    childView: '愿意和妈妈一起住。',
  });
  await institution.cannotEnd('end-custody', 'ended', { field: 'to', ...back, to: 'father' });
  await institution.ends('end-custody', 'ended', { ...back, to: 'mother' });

  scene({ zh: '由人结案', en: 'A person closes the case' });
  await stage.case.owes('close');
  await civilAffairs.closes({
    disposition: 'response_complete',
    reason: '孩子随母亲生活，服务已落实。',
  });
  await stage.case.isClosed();
  await stage.shows.executions();
};

/** The story of Wuhai's notice for a child who was beaten, and of the law where the notice leaves a choice. */
export const beaten: Story = {
  name: 'beaten',
  county: 'wuhai',
  title: { zh: '被打的孩子', en: 'A child who was beaten' },
  about: {
    zh: '医院报告一名被父亲殴打的男孩。民警制止侵害，危险之中必须安置：民政安置到福利院，公安协助，书面交接；法律援助；民政评估后才送回，且不交给加害的父亲。',
    en: 'A hospital reports a boy whom his father has beaten. In danger he must be placed: civil affairs places him, the police help, hand to hand in writing; legal aid; he goes back only after civil affairs has assessed it, and not to the father who is accused.',
  },
  tell: async (stage) => {
    await theReport(stage);
    await theDanger(stage);
    await theHelp(stage);
    await theEnd(stage);
  },
};
