import { form, moment, words } from './fields.ts';

/** A notice was sent (通报): its time, and its content. */
export const noticeSent = {
  title: { zh: '已通报', en: 'Sent' },
  form: form(() => ({
    at: moment('通报时间 Sent at'),
    content: words('通报内容 Content', 4000),
  })),
} as const;
