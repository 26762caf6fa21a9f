import * as z from 'zod';
import { readDate } from './reading/date.ts';
import { readMoment } from './reading/moment.ts';
import { readBy } from './reading/reader.ts';
import { Instant, LocalDate } from './time.ts';

/** A moment as people say it; without an offset it is China's time. */
export const MomentSaid = readBy(
  readMoment,
  z.string().overwrite(readMoment).pipe(Instant).meta({ example: '2026-11-23T16:00:00+08:00' }),
);

/** A day as people write it. */
export const DateSaid = readBy(
  readDate,
  z.string().overwrite(readDate).pipe(LocalDate).meta({ example: '2015-03-02' }),
);
