import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

const Days = z.record(z.string(), z.string());
const Calendar = z.object({ holidays: Days, workdays: Days });

/** `2026-10-01` as `1001` in the text of its year. */
const byYear = (days: z.infer<typeof Days>): Record<string, string> => {
  const years: Record<string, string> = {};
  for (const date of Object.keys(days)) {
    const [year = '', month = '', day = ''] = date.split('-');
    years[year] = `${years[year] ?? ''}${month}${day}`;
  }
  return years;
};

const SPREAD = `
const spread = (years) => {
  const days = {};
  for (const year in years) {
    for (const [, month, day] of years[year].matchAll(/(..)(..)/g)) days[\`\${year}-\${month}-\${day}\`] = '';
  }
  return days;
};`;

/**
 * Leaves out the names of holidays and repeats no year, because the functions only ask which days are holidays; saves
 * 33 KB.
 */
export const holidayDates: Plugin = {
  name: 'holiday-dates',
  setup: ({ onLoad }) => {
    onLoad({ filter: /chinese-days\.json$/ }, async ({ path }) => {
      const { holidays, workdays } = Calendar.parse(JSON.parse(await readFile(path, 'utf8')));
      const [off, on] = [holidays, workdays].map((days) => JSON.stringify(byYear(days)));
      const contents = `${SPREAD}\nexport default { holidays: spread(${off}), workdays: spread(${on}) };`;
      return { contents, loader: 'js' };
    });
  },
};
