import * as z from 'zod';
import { CitizenId } from './citizen-id.ts';
import { MOST_PARENTS, Parent } from './codes/parent.ts';
import { inRole } from './field-role.ts';
import { CaseId, OfficeId, OfficerId, PlaceId } from './ids.ts';
import { personal } from './personal.ts';
import { Line, Text } from './text.ts';
import { Instant, LocalDate } from './time.ts';

/** When it happened: neither in the future, nor before the child was born. */
export const moment = (title: string) => inRole('moment', Instant.meta({ title }));

/** A calendar day, which may be in the future. */
export const day = (title: string) => LocalDate.meta({ title });

/** An office of the directory. */
export const office = (title: string) => inRole('office', OfficeId.meta({ title }));

/** An officer of the directory. */
export const officer = (title: string) => inRole('officer', OfficerId.meta({ title }));

/** A place of the directory. */
export const place = (title: string) => inRole('place', PlaceId.meta({ title }));

/** Another case that the officer sees. */
export const otherCase = (title: string) => inRole('case', CaseId.meta({ title }));

/** The citizen id of a person who is to have the child; events keep a pseudonym at most. */
export const carerId = (title: string) => inRole('carer', personal(CitizenId.meta({ title })));

/** Citizen ids of other people; events keep pseudonyms at most. */
export const personIds = (title: string, most: number) =>
  inRole('person', personal(z.array(CitizenId).max(most).meta({ title })));

/** The guardians against whom the act is, if it is not only against the duty's subject. */
export const whom = () =>
  z
    .array(Parent)
    .min(1)
    .max(MOST_PARENTS)
    .optional()
    .meta({ title: '针对的父母或监护人 Against which parents or guardians' });

/** A text from which a person may be recognised; it is stored apart, encrypted. */
export const words = (title: string, most = 1000) => personal(Text(most).meta({ title }));

/** A name, an address or a number in one line; it is stored apart and encrypted, too. */
export const line = (title: string, most = 60) => personal(Line(most).meta({ title }));

/** The number of a document in the files of the body that made it. */
export const reference = (title: string) => Line(60).meta({ title });

/**
 * The form of an outcome, made when it is first read: a cold start reads the forms of one or two duties, and making all
 * hundred would take a quarter of it.
 */
export const form = <S extends z.ZodRawShape>(fields: () => S): (() => z.ZodObject<S>) => {
  let made: z.ZodObject<S> | undefined;
  return () => {
    made ??= z.object(fields());
    return made;
  };
};
