import { saidTime } from '#domain/alerts/said-time';
import type { Sms } from '#domain/ports';
import type { DivisionCode } from '#schemas/ids';
import type { Language } from '#schemas/label';
import type { Instant } from '#schemas/time';

/**
 * The change of a directory, as administrators are told of it: county, number of changes and time. They look up the
 * details.
 */
export interface ToldChange {
  readonly county: DivisionCode;
  readonly changes: number;
  readonly at: Instant;
}

export const changeText = (
  { county, changes, at }: ToldChange,
  language: Language,
  signature: string,
): Sms => {
  const time = saidTime(at, at)[language];
  const body = {
    zh: `机构名录（${county}）${time}有${changes}项变更，请登录核对`,
    en: `Directory ${county}: ${changes} changes at ${time}, please check`,
  }[language];
  return {
    template: `heli_directory_${language}`,
    variables: { division: county, count: String(changes), time },
    text: `【${signature}】${body}`,
  };
};
