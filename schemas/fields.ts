import * as z from 'zod';
import { personal } from './personal.ts';
import { Line, Text } from './text.ts';
import { Instant } from './time.ts';

/** When it happened; no such moment may lie ahead. */
export const moment = (title: string) => Instant.meta({ title });

/** Words of which somebody may be recognised: kept apart, encrypted. */
export const words = (title: string, most = 1000) => personal(Text(most).meta({ title }));

/** A name, a place or a number in one line, kept apart likewise. */
export const line = (title: string, most = 60) => personal(Line(most).meta({ title }));

/** The number of a paper in the files of the body that made it. */
export const reference = (title: string) => Line(60).meta({ title });

/**
 * What an outcome asks for, made when it is first read: a cold start reads the forms of a duty or two, and making
 * all hundred would be a quarter of it.
 */
export const form = <S extends z.ZodRawShape>(fields: () => S): (() => z.ZodObject<S>) => {
  let made: z.ZodObject<S> | undefined;
  return () => {
    made ??= z.object(fields());
    return made;
  };
};
