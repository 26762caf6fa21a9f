import { dutyType } from '../../duty-type.ts';
import { crimeSuspected, filedAsPunishable, punished, withReason } from '../../outcomes.ts';

/**
 * 对实施家庭暴力、虐待的父母或受委托监护人: for each person whom the police have accused, the nature of the conduct and the consequence.
 * The police judge this; no number of reports and no date decides it.
 */
export const handleHarm = dutyType('handle-harm', {
  title: { zh: '处置监护侵害行为', en: 'Handle harm' },
  help: {
    zh: '查明该监护人是否实施侵害；必要时予以治安管理处罚，情节恶劣构成犯罪的依法立案侦查。批评教育另行办理。',
    en: 'Establish whether this guardian did it: punish where necessary; where it is grave and a crime, file the case. Criticism and education are owed beside it.',
  },
  post: 'police_station',
  perParent: true,
  basis: ['int.punish', 'int.other'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    punished,
    notPunished: withReason(
      { zh: '依法可不予治安管理处罚', en: 'Not punished' },
      '决定时间 Decided at',
    ),
    caseFiled: filedAsPunishable,
    crimeSuspected: crimeSuspected({ zh: '情节恶劣，涉嫌犯罪', en: 'A crime is suspected' }),
    notCommitted: withReason({ zh: '该监护人未实施侵害', en: 'Not by this guardian' }),
  },
});
