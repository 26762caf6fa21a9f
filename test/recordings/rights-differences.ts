import * as z from 'zod';
import { changeRecord, registerRecord } from '#domain/directory/change';
import type { Meant } from './differences.ts';

/** The new records of a directory's changes. */
const Change = z.object({ name: z.enum([changeRecord.name, registerRecord.name]) });

/** The meant differences in rights, and in the records about them. */
export const ofRights: readonly Meant[] = [
  {
    reason: 'who changes a directory is kept, with the register of the county',
    of: 'command',
    applies: ({ deed }) => deed.step === 'closeOffice',
    path: /^\/did\/0\/1\/DIRECTORY#430903\|(?:CHANGE#000001|REGISTER)$/,
    back: (now) => (Change.safeParse(now).success ? undefined : now),
  },
  {
    reason: 'an office that was opened again may close again',
    of: 'command',
    applies: ({ deed }) => deed.step === 'closeOffice',
    path: /^\/did\/0\/1\/OFFICE#[a-z-]+\|CLOSED\/expect$/,
    back: (now) => now ?? 'absent',
  },
  {
    reason:
      'the due-index tells no birthday: the next look is in its quarter, and the day is sealed',
    of: 'command',
    path: /\|BIRTHDAY\/(?:due|value\/(?:look|next))(?:\/|$)/,
  },
];
