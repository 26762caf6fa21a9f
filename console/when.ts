import type { Language } from '#schemas/label';

/** All clocks of the product show China’s time, which has one zone and no summer time. */
const OFFSET_MS = 8 * 3_600_000;
export const OFFSET = '+08:00';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as its day, hour and minute in China. */
export const partsOf = (ms: number) => {
  const there = new Date(ms + OFFSET_MS);
  return {
    day: there.toISOString().slice(0, 10),
    hour: two(there.getUTCHours()),
    minute: two(there.getUTCMinutes()),
  };
};

/** The day some days away from a moment’s. */
export const dayOf = (ms: number, away = 0): string => partsOf(ms + away * 86_400_000).day;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dayText = (day: string, language: Language): string => {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return language === 'zh' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1]}`;
};

/** `11月30日5时07分`; the end of a day is its 24 o’clock, not the next day’s midnight. */
export const momentText = (instant: string, language: Language): string => {
  const ms = Date.parse(instant);
  const { day, hour, minute } = partsOf(ms);
  if (hour === '00' && minute === '00') {
    const before = dayText(dayOf(ms, -1), language);
    return language === 'zh' ? `${before}24时` : `${before}, 24:00`;
  }
  const text = dayText(day, language);
  if (language === 'en') return `${text}, ${hour}:${minute}`;
  return `${text}${Number(hour)}时${minute === '00' ? '' : `${minute}分`}`;
};
