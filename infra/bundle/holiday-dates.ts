import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

const Days = z.record(z.string(), z.string());
const Calendar = z.object({ holidays: Days, workdays: Days });

const datesOf = (days: z.infer<typeof Days>): Record<string, 1> =>
  Object.fromEntries(Object.keys(days).map((date) => [date, 1]));

/** The functions only ask which days are holidays, so the names are left out, and 25 KB with them. */
export const holidayDates: Plugin = {
  name: 'holiday-dates',
  setup: ({ onLoad }) => {
    onLoad({ filter: /chinese-days\.json$/ }, async ({ path }) => {
      const { holidays, workdays } = Calendar.parse(JSON.parse(await readFile(path, 'utf8')));
      const dates = { holidays: datesOf(holidays), workdays: datesOf(workdays) };
      return { contents: JSON.stringify(dates), loader: 'json' };
    });
  },
};
