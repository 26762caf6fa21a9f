import type { Sms } from '#domain/ports';
import type { Language } from '#schemas/label';

/** One SMS for many alerts: the number of duties, and where to see them. */
export const digestText = (duties: number, language: Language, signature: string): Sms => {
  const body = {
    zh: `您另有${duties}项待办事项，请及时登录${signature}办理`,
    en: `More duties (${duties}): sign in and open your worklist now`,
  }[language];
  return {
    template: `heli_digest_${language}`,
    variables: { count: String(duties) },
    text: `【${signature}】${body}`,
  };
};
