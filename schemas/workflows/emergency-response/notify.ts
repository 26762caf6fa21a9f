import { dutyType } from '../../duty-type.ts';
import { noticeSent } from '../../notice-sent.ts';

/**
 * Duty 9: 及时通报. The police's duty ends when the notice was delivered to all recipients in one act; whether each has
 * seen it is shown, and the alerts see to it.
 */
export const notify = dutyType('notify', {
  title: { zh: '通报应急处置情况', en: 'Notify authorities' },
  help: {
    zh: '将相关情况通报乡镇（街道），将应急处置情况通报乡镇（街道）和民政部门；一次提交，同时送达。',
    en: 'Tell the township, and civil affairs where the notice says so, what was found and done. One act delivers to all.',
  },
  post: 'police_station',
  basis: ['pol.notice'],
  clock: 'prompt.notice',
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    sent: noticeSent,
  },
  tellsWhenEnded: 'notice.recipients',
});
