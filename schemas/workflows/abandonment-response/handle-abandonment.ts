import { dutyType } from '../../duty-type.ts';
import {
  crimeSuspected,
  filedAsPunishable,
  punished,
  towardsNamed,
  withReason,
} from '../../outcomes.ts';
import { independence } from './codes/independence.ts';
import { particularlyMinor, spared } from './spared.ts';

/** 父母或其他监护人遗弃留守儿童: the police judge the conduct of each guardian, and the law prescribes what follows. */
export const handleAbandonment = dutyType('handle-abandonment', {
  title: { zh: '处置遗弃行为', en: 'Handle abandonment' },
  help: {
    zh: '及时受理并处置；必要时予以治安管理处罚，情节恶劣涉嫌犯罪的立案侦查。批评教育另行办理。',
    en: 'Handle it at once: punish where necessary; where it may be a crime, file the case. Criticism and education are owed beside it.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'prompt.abandonment',
  basis: ['int.aband', 'int.aband2', 'int.punish'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    punished: towardsNamed(punished),
    minor: particularlyMinor,
    notPunished: spared({ zh: '依法可不予治安管理处罚', en: 'Not punished' }, independence),
    caseFiled: filedAsPunishable,
    crimeSuspected: towardsNamed(
      crimeSuspected({ zh: '涉嫌遗弃犯罪', en: 'A crime is suspected' }),
    ),
    notAbandoned: withReason({ zh: '不构成遗弃', en: 'No abandonment' }),
  },
});
