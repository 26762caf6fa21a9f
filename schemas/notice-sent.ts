import { form, moment, words } from './fields.ts';

/** A notice has gone out (通报): when, and what it said. */
export const noticeSent = {
  title: { zh: '已通报', en: 'Sent' },
  form: form(() => ({
    at: moment('通报时间 Sent at'),
    content: words('通报内容 Content', 4000),
  })),
} as const;
