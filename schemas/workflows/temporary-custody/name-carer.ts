import { dutyType } from '../../duty-type.ts';
import { form, line, moment } from '../../fields.ts';

/** 指定专人负责: opened at once if a child was placed without a named person (CQ16; A-66 for a village). */
export const nameCarer = dutyType('name-carer', {
  title: { zh: '指定专人', en: 'Name a carer' },
  help: {
    zh: '为儿童指定专人负责，统筹协调生活、学习等事宜。',
    en: 'Name the person who is responsible for the child’s life and schooling.',
  },
  post: 'custodian',
  clock: 'prompt.name_carer',
  basis: ['cus.admit'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs'],
  outcomes: {
    named: {
      title: { zh: '已指定', en: 'Named' },
      form: form(() => ({
        at: moment('指定时间 Named at'),
        namedPerson: line('专人 Named person'),
      })),
    },
  },
});
