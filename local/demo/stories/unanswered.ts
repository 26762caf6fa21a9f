import type { Story } from '../story.ts';

/** Nobody at the station answers at first; the county does, and the work is done after all. */
export const unanswered: Story = {
  name: 'unanswered',
  title: { zh: '一份无人应答的报告', en: 'A report that nobody answers' },
  about: {
    zh: '老师报告一名独自在家的孩子。派出所起初无人应答，职责逐级上报；执行被误停后恢复；民警找到孩子，通报乡镇和民政，最后由人结案。',
    en: 'A teacher reports a child who lives alone. The station does not answer at first, and the duty climbs; the execution is stopped and resumed; the police find the child, tell township and civil affairs, and a person closes the case.',
  },
  tell: async (stage) => {
    const { scene, passes, teacher, officer, deputy, chief, township, civilAffairs } = stage;

    scene({ zh: '老师报告', en: 'A teacher reports' });
    await teacher.reports({
      situations: ['living_alone_unsupervised'],
      place: '千家洲村三组，村口小卖部旁',
      child: { name: '李小雨', birthDate: '2015-03-02', sex: 'female' },
      course: '该生连续三天独自在家，父母在深圳务工，电话无人接听；昨晚邻居听见孩子在哭。',
      inEnglish:
        'The pupil has been alone at home for three days. Her parents work in Shenzhen and do not answer the telephone; last night the neighbours heard her cry.',
      parents: [{ name: '李建国', whereabouts: '广东省深圳市' }],
      reporter: { kind: 'school', unit: '兰溪中学', name: '马丽', telephone: '13900000016' },
    });
    await stage.case.owes('accept', 'dispatch', 'assist');
    stage.remarks({
      zh: '文件只写“及时”“第一时间”；分钟数由示范县自定。',
      en: 'The minutes are the demonstration county’s own: the notice says 及时 and 第一时间, promptly and at the first moment.',
    });
    await officer.isTold('opened', 'accept', 'dispatch');
    await teacher.asks({ state: 'received', seenByPolice: false, telephoneNow: false });

    scene({ zh: '无人应答，职责逐级上报', en: 'Nobody answers, and the ladder climbs' });
    await passes(26, 'minute');
    await deputy.isTold('due', 'accept');
    await chief.isTold('superior', 'accept');
    await chief.confirms('superior', 'accept');
    await teacher.asks({ state: 'received', seenByPolice: false, telephoneNow: true });

    scene({ zh: '派出所受理', en: 'The station accepts' });
    await officer.ends('accept', 'accepted', { registerReference: '兰溪所接报2026-0412' });
    await teacher.asks({ state: 'accepted', seenByPolice: true, telephoneNow: false });

    scene({ zh: '执行被停止，然后恢复', en: 'The execution is stopped, and resumed' });
    await stage.interruption();

    scene({ zh: '民警找到孩子', en: 'The police go to the child' });
    await officer.ends('dispatch', 'found', {
      situations: ['living_alone'],
      measures: '民警与村妇女主任到场，孩子情绪稳定，已送至村委会，正联系其父母。',
      careTonight: '村妇女主任刘芳家中照料',
      reporterAssisted: 'assisted',
    });
    await stage.case.owes('notify');
    await officer.isTold('opened', 'notify');

    scene({ zh: '通报乡镇和民政', en: 'Township and civil affairs are notified' });
    await officer.ends('notify', 'sent', {
      content: '李小雨，女，11岁，独自居住，现由村妇女主任临时照料，请跟进评估与关爱服务。',
    });
    await township.isTold('ended', 'notify');
    await township.confirms('ended', 'notify');
    await civilAffairs.isTold('ended', 'notify');
    await civilAffairs.confirms('ended', 'notify');

    scene({ zh: '由人结案', en: 'A person closes the case' });
    await stage.case.owes('close');
    await civilAffairs.ends('close', 'closed', {
      disposition: 'response_complete',
      reason: '孩子已有人照料，乡镇已接手评估，应急处置完毕。',
    });
    await stage.case.isClosed();
    await teacher.asks({ state: 'closed', seenByPolice: true, telephoneNow: false });

    scene({ zh: '留下的：案件经过', en: 'What remains: the history' });
    await stage.shows.history();
    scene({ zh: '留下的：通知台账', en: 'What remains: who was told' });
    await stage.shows.ledger();
    scene({ zh: '留下的：执行', en: 'What remains: the executions' });
    await stage.shows.executions();
  },
};
