import { dutyType } from '../../duty-type.ts';
import { noticeSent } from '../../notice-sent.ts';

/** 公安机关要将训诫情况通报给乡镇: the notice of each reprimand, after which the township has the village visit again (CQ16). */
export const notifyReprimand = dutyType('notify-reprimand', {
  title: { zh: '通报训诫情况', en: 'Notify of reprimand' },
  help: {
    zh: '将训诫情况通报乡镇人民政府（街道办事处），由其指导村（居）委会再次入户核实。',
    en: 'Tell the township that the parent was reprimanded; it has the village visit the household again.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'prompt.reprimand_notice',
  tellsWhenEnded: 'reprimand.recipients',
  basis: ['pol.repnotice'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    sent: noticeSent,
  },
});
