import { type Ref, ref } from '#domain/record';
import type { Post } from '#schemas/codes/post';
import { DivisionCode, type OfficeId } from '#schemas/ids';
import { type Division, divisionRecord } from './records.ts';

const LEVELS = [12, 9, 6, 4, 2] as const;

/** A division and all above it, nearest first: village, township, county, city, province. */
export const lineage = (code: DivisionCode): readonly DivisionCode[] =>
  LEVELS.filter((digits) => digits <= code.length).map((digits) =>
    DivisionCode.parse(code.slice(0, digits)),
  );

/** The county of a village or township; a county is its own. */
export const countyOf = (code: DivisionCode): DivisionCode => DivisionCode.parse(code.slice(0, 6));

/** The divisions to read in order to find the offices for a place, nearest first. */
export const lineageRefs = (code: DivisionCode): readonly Ref<Division>[] =>
  lineage(code).map((each) => ref(divisionRecord, each));

/** Divisions, nearest first, with the fields that routing uses. */
export type Lineage = readonly Pick<Division, 'offices' | 'pack'>[];

/** The nearest office that holds the post for this place. */
export const officeFor = (post: Post, routing: Lineage): OfficeId | undefined =>
  routing.find(({ offices }) => offices[post])?.offices[post];

/** The pack of the nearest division that names one. */
export const packFor = (routing: Lineage): string | undefined =>
  routing.find(({ pack }) => pack)?.pack;
