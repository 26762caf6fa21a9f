import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { Label } from '#schemas/label';
import type { Instant } from '#schemas/time';

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const partsOf = (instant: Instant) => {
  const parts = shanghai.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]);
  const { year = '', month = '', day = '', hour = '', minute = '' } = Object.fromEntries(parts);
  return { year, month, day, hour, minute };
};

type Parts = ReturnType<typeof partsOf>;

/** Gives the year only if it is not the current year. */
const wordsOf = ({ year, month, day, hour, minute }: Parts, now: Instant): Label => {
  const isOther = year !== partsOf(now).year;
  const [zhYear, enYear] = isOther ? [`${year}年`, `${year}-`] : ['', ''];
  const minutes = minute === '00' ? '' : `${Number(minute)}分`;
  return {
    zh: `${zhYear}${Number(month)}月${Number(day)}日${Number(hour)}时${minutes}`,
    en: `${enYear}${month}-${day} ${hour}:${minute}`,
  };
};

/** Writes a moment as officials do: `11月23日16时30分`. */
export const saidTime = (instant: Instant, now: Instant): Label => wordsOf(partsOf(instant), now);

/** Writes the end of a term: midnight is 24时 of the day that ends, not 0时 of the next day. */
export const saidTerm = (due: Instant, now: Instant): Label => {
  const parts = partsOf(due);
  if (parts.hour !== '00' || parts.minute !== '00') return wordsOf(parts, now);
  const { year, month, day } = partsOf(instantAt(millisecondsOf(due) - 1));
  return wordsOf({ year, month, day, hour: '24', minute: '00' }, now);
};
