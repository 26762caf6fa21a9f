import * as z from 'zod';
import { readBy } from './reading/reader.ts';
import { readTelephone } from './reading/telephone.ts';

/** A telephone number, as people write it and as it is read. */
export const Telephone = readBy(
  readTelephone,
  z
    .string()
    .overwrite(readTelephone)
    .refine((number) => /^\+?[0-9][0-9 -]{4,24}$/.test(number), {
      error: 'a telephone number',
      params: {
        zh: '须为电话号码，如 13900000016、0737-2780110',
        en: 'a telephone number is wanted, like 13900000016 or 0737-2780110',
      },
    })
    .meta({ example: '0737-2780110' }),
);
