import { assessedTogether } from '../acts/assessing.ts';
import type { Story } from '../story.ts';

const PARTS = {
  police: { officer: '周民警', findings: '属意外摔伤，无加害人。', restsOn: '现场查看' },
  civilAffairs: { officer: '孙干事', findings: '家庭无困难。', restsOn: '入户' },
};

/**
 * The story of a station where nobody answers, up to the leading group; in another situation, without duties of
 * parents.
 */
export const unanswered: Story = {
  name: 'unanswered',
  title: { zh: '一份无人应答的报告', en: 'A report that nobody answers' },
  about: {
    zh: '教师报告一名受伤的孩子。派出所无人应答，逾期情况一直上报到领导小组办公室；随后受理、出警、通报、评估，最后由人结案。',
    en: 'A teacher reports a child who was hurt. The station does not answer, and the duty climbs to the leading-group office; then it is accepted, the police go, township and civil affairs are told and assess, and a person closes the case.',
  },
  tell: async ({ scene, passes, teacher, officer, deputy, chief, township, ...stage }) => {
    const { administrator, civilAffairs } = stage;
    scene({ zh: '教师报告', en: 'A teacher reports' });
    await teacher.reports({
      situations: ['suspected_accidental_injury'],
      place: '千家洲村小学后山',
      child: { name: '张小石', birthDate: '2016-09-14', sex: 'male' },
      course: '该生放学后从树上摔下，腿不能动，家中无人接电话。',
      inEnglish:
        'The pupil fell from a tree after school and cannot move his leg; nobody answers at home.',
      reporter: { kind: 'school', unit: '兰溪中学', name: '马丽', telephone: '13900000016' },
    });
    await stage.case.owes('accept', 'dispatch', 'assist');

    scene({ zh: '无人应答，一直上报', en: 'Nobody answers, all the way up' });
    await passes(1, 'hour');
    await deputy.isTold('due', 'accept');
    await chief.isTold('superior', 'accept');
    await administrator.isTold('leading-group', 'accept');
    await administrator.confirms('leading-group', 'accept');
    await teacher.asks({ state: 'received', seenByPolice: false, telephoneNow: true });

    scene({ zh: '派出所受理并出警', en: 'The station accepts, and goes' });
    await officer.ends('accept', 'accepted');
    await officer.ends('dispatch', 'found', {
      situations: ['accidental_injury'],
      parents: ['mother'],
      measures: '已送镇卫生院，母亲到院陪护。',
      careTonight: '母亲',
    });
    stage.remarks({
      zh: '意外伤害：保护、取证、就医、鉴定同时进行；没有责令、训诫父母的待办。',
      en: 'An accident: protection, evidence, care and appraisal side by side; no parent is ordered back.',
    });
    await stage.case.owes(
      ...['stop-harm', 'gather-evidence', 'medical-care', 'appraise-injury'],
      ...['notify', 'feedback'],
    );
    await officer.ends('stop-harm', 'notNeeded', { reason: '属意外摔伤，无人加害。' });
    await officer.ends('tell-parents:mother', 'told', { answer: '已到院陪护。' });
    await officer.ends('gather-evidence', 'nothingToGather', { reason: '属意外摔伤。' });
    await officer.ends('medical-care', 'treated', {
      hospital: '兰溪镇卫生院',
      finding: '小腿骨折，已固定。',
    });
    await officer.ends('appraise-injury', 'notNeeded', { reason: '属意外摔伤。' });
    await officer.ends('notify', 'sent', { content: '张小石，摔伤，已就医，母亲陪护。' });
    await officer.ends('feedback', 'sent', { content: '孩子已就医，母亲在场。' });
    await assessedTogether({ officer, civilAffairs, township }, PARTS, {
      safety: '安全。',
      safetyRestsOn: '入户查看',
      guardianship: '母亲在家照料。',
      guardianshipRestsOn: '与母亲谈话',
      health: '小腿骨折，已固定。',
      healthRestsOn: '医院诊断',
      participants: ['medical_institution', 'civil_affairs', 'police'],
      services: [],
      hardship: false,
      meetsPolicy: false,
    });

    scene({ zh: '由人结案', en: 'A person closes the case' });
    await stage.case.owes('close');
    await civilAffairs.closes({
      disposition: 'response_complete',
      reason: '孩子已就医，有人照料。',
    });
    await stage.case.isClosed();
    await teacher.asks({ state: 'closed', seenByPolice: true, telephoneNow: false });
    await stage.shows.executions();
  },
};
