import { dutyType } from '../../duty-type.ts';
import { form, line, moment, words } from '../../fields.ts';

/** 通知并协助民政部门将其安置: the police tell civil affairs, which then owes the placement. */
export const requestPlacement = dutyType('request-placement', {
  title: { zh: '通知民政安置', en: 'Ask for placement' },
  help: {
    zh: '通知民政部门安置儿童，说明危险情形和儿童现在何处。',
    en: 'Tell civil affairs that the child must be placed, which danger was found, and where the child is now.',
  },
  post: 'police_station',
  clock: 'urgent.request_placement',
  basis: ['pol.dv'],
  law: [{ doc: 'ADVL', section: '十五' }],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    asked: {
      title: { zh: '已通知', en: 'Told' },
      form: form(() => ({
        at: moment('通知时间 Told at'),
        toldTo: line('民政部门接报人 Told to'),
        whereNow: words('儿童现在何处 Where the child is now', 300),
      })),
    },
  },
});
