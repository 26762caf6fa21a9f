import type { County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { outcomeBody, USUAL } from '../flow/outcomes.ts';

/** A text that only the vault may hold; tests send it wherever a person can write. */
export const MARK = '私密标记';

/** The same for places that allow only ASCII. */
export const ASCII_MARK = 'WangXiaoming';

/** A telephone number and a citizen id, which might be mistaken for codes. */
export const NUMBER_MARKS = ['13900000016', '42011119900101123X'] as const;

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** Whether a text is personal: free text and telephone numbers are, codes and instants are not. */
const isPersonal = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) || /^1\d{10}$/.test(text);

/** All personal data of a story, from its report to its closing, including the names of its officers. */
export const marksOf = (county: County): readonly string[] => {
  const at = new Date().toISOString();
  const told = Object.entries(USUAL).map(([type, outcome]) =>
    outcomeBody(type, outcome, { at, county }),
  );
  const texts = textsIn([aReport(county), told]).filter(isPersonal);
  const officers = Object.entries(county.people).flatMap(([role, id]) => [
    id,
    `${role} of ${county.code}`,
  ]);
  return [...new Set([MARK, ASCII_MARK, ...NUMBER_MARKS, ...texts, ...officers])];
};

/** The marks in a text, with the text around each. */
export const found = (text: string, marks: readonly string[]): readonly string[] =>
  marks
    .filter((mark) => text.includes(mark))
    .map((mark) => {
      const at = text.indexOf(mark);
      return `${mark}: …${text.slice(Math.max(0, at - 80), at + 80)}…`;
    });
