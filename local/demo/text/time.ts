import type { Language } from '#schemas/label';

/** Asia/Shanghai has kept UTC+8 since 1991. */
const SHANGHAI_MS = 8 * 3_600_000;

const inShanghai = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', ...options });

const clock = inShanghai('en-GB', { hour: '2-digit', minute: '2-digit' });

const day: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: inShanghai('zh-CN', { dateStyle: 'long' }),
  en: inShanghai('en-GB', { dateStyle: 'long' }),
};

/** `17:29`, in Asia/Shanghai. */
export const timeOf = (instant: string): string => clock.format(new Date(instant));

const dateOf = (instant: string): string =>
  new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(5, 10);

/** The items with dates: each day's items follow its date; those of the first day have none. */
export const withDates = <T>(
  items: readonly T[],
  atOf: (item: T) => string,
): readonly (T | { readonly date: string })[] =>
  items.flatMap((item, index) => {
    const before = items[index - 1];
    const date = dateOf(atOf(item));
    return before === undefined || dateOf(atOf(before)) === date ? [item] : [{ date }, item];
  });

/** `17:49`; for another day than this one `11-30 17:49`. */
export const momentOf = (instant: string, today: string): string => {
  const on = dateOf(instant);
  return on === dateOf(today) ? timeOf(instant) : `${on} ${timeOf(instant)}`;
};

/** `23 November 2026 17:29`. */
export const dayAndTimeOf = (instant: string, language: Language): string =>
  `${day[language].format(new Date(instant))} ${timeOf(instant)}`;
