import { dutyType } from '../../duty-type.ts';
import { noticeSent } from '../../notice-sent.ts';

/** 并通报当地村（居）民委员会, after the guardian in a minor abandonment was educated or reprimanded. */
export const tellVillage = dutyType('tell-village', {
  title: { zh: '通报村（居）委会', en: 'Tell the village' },
  help: {
    zh: '将训诫或批评教育情况通报当地村（居）民委员会。',
    en: 'Tell the village committee what was done.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'prompt.tell_village',
  tellsWhenEnded: 'abandonment.recipients',
  basis: ['int.aband2'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    sent: noticeSent,
  },
});
