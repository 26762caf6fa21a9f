import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The parties that may receive a copy of a paper. */
export const Party = codeList('Party', {
  file: { zh: '本单位存档', en: 'the file of the office that gives it', basis: [] },
  authority: { zh: '其他单位', en: 'another authority', basis: [] },
  guardian: { zh: '监护人（当事人）', en: 'the guardian or other person concerned', basis: [] },
  carer: { zh: '儿童现照料人', en: 'the carer of the child', basis: [] },
  reporter: { zh: '报告人', en: 'the person or unit that reported', basis: [] },
});
export type Party = z.infer<typeof Party>;

/** The groups of fields that a party may be kept from knowing. */
export type Knowledge = 'child' | 'person' | 'whereabouts' | 'said';

/**
 * The knowledge that each party must not receive. A guardian must not learn the place of a child who was moved, nor the
 * carer; a reporter learns that the report is being handled, and nothing of the family. No paper contains the reporter,
 * because the function that makes papers cannot open the seal.
 */
export const keptFrom: Readonly<Record<Party, readonly Knowledge[]>> = {
  file: [],
  authority: [],
  carer: [],
  guardian: ['whereabouts'],
  reporter: ['child', 'person', 'whereabouts', 'said'],
};

/** The fields of outcomes that say where a child is, or with whom. Fields for carers and places are added by role. */
const WHEREABOUTS = new Set([
  'careMeanwhile',
  'careTonight',
  'copyTo',
  'copyToIds',
  'copyToParent',
  'handedBy',
  'namedPerson',
  'place',
  'placeId',
  'receivedBy',
  'receivedById',
  'receiver',
  'takenBy',
  'whereNow',
]);

export const isWhereabouts = (field: string): boolean => WHEREABOUTS.has(field);
