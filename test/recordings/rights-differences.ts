import * as z from 'zod';
import { changeRecord, registerRecord } from '#domain/directory/change';
import type { Meant } from './differences.ts';
import type { Stored } from './storage.ts';

/** The new records of a directory's changes. */
const Change = z.object({ name: z.enum([changeRecord.name, registerRecord.name]) });

/** A note that was refused to an office because another owed the duty. */
const notedForAnother = ({ deed, outcome }: Stored): boolean =>
  deed.step === 'noteOnDuty' && /"path":"\/dutyId","allowed":/.test(JSON.stringify(outcome));

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
    reason: 'every office that has a part in a case may note its work on a duty there',
    of: 'command',
    applies: notedForAnother,
    path: /^\/(?:refusal(?:\/details\/complaints\/\d+)?|did\/0|answer)$/,
  },
  {
    reason:
      'the due-index tells no birthday: the next look is in its quarter, and the day is sealed',
    of: 'command',
    path: /\|BIRTHDAY\/(?:due|value\/(?:look|next))(?:\/|$)/,
  },
];
