import type * as z from 'zod';
import { isPersonal } from '#schemas/personal';

export interface Parts {
  readonly open: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, unknown>>;
}

/** Separates the personal fields, as a form's schema marks them, from the others; whole fields, not parts of them. */
export const partPersonal = (
  { shape }: Pick<z.ZodObject, 'shape'>,
  value: Readonly<Record<string, unknown>>,
): Parts => {
  const given = Object.entries(value).filter(([, field]) => field !== undefined);
  const isPrivate = ([key]: [string, unknown]): boolean => {
    const field = shape[key];
    return field !== undefined && isPersonal(field);
  };
  return {
    open: Object.fromEntries(given.filter((entry) => !isPrivate(entry))),
    personal: Object.fromEntries(given.filter(isPrivate)),
  };
};
