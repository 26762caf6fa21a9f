import * as z from 'zod';
import { HOMES, PlacementKind } from './codes/placement-kind.ts';
import { Post } from './codes/post.ts';
import { DivisionCode, OfficeId, OfficerId, PlaceId } from './ids.ts';
import { readDivision } from './reading/division.ts';
import { mobileIn, readTelephone } from './reading/telephone.ts';
import { Line } from './text.ts';
import { Instant } from './time.ts';

const LineNames = z.strictObject({ zh: Line(60), en: Line(100) });

/** An office's telephone number as it is shown; it may be as short as 110. */
const Telephone = z
  .string()
  .overwrite(readTelephone)
  .refine((number) => /^[0-9+][0-9 -]{2,24}$/.test(number), {
    error: 'a telephone number',
    params: {
      zh: '须为电话号码，如 0737-2780110、13900000016、110',
      en: 'a telephone number is wanted, like 0737-2780110, 13900000016 or 110',
    },
  })
  .meta({ example: '0737-2780110' });

/** A mobile number in the form that SMS gateways expect, read from any common way of writing it. */
const Mobile = z
  .string()
  .overwrite((said) => mobileIn(said) ?? said)
  .refine((number) => mobileIn(number) === number, {
    error: 'a mobile of mainland China',
    params: {
      zh: '须为大陆手机号码：以 1 开头的 11 位，可加 +86',
      en: 'a mobile of mainland China is wanted: eleven digits that begin with 1, with or without +86',
    },
  })
  .meta({ example: '+8613900000016' });

/** A division's code; ministries publish it filled up with zeros. */
const CodeSaid = z.string().overwrite(readDivision).pipe(DivisionCode);

/** Degrees in the WGS 84 datum, as satellite navigation gives them. */
export const Position = z.strictObject({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
});
export type Position = z.infer<typeof Position>;

/** A division, and the office that holds each post there. */
const DivisionLine = z.strictObject({
  kind: z.literal('division'),
  code: CodeSaid,
  name: LineNames,
  /** The policy pack in force; only counties have one. */
  pack: z.string().max(60).optional(),
  offices: z.partialRecord(Post, OfficeId).default({}),
  /** The position of its most populous part, from which the nearest places are searched. */
  position: Position.optional(),
});

const OfficeLine = z.strictObject({
  kind: z.literal('office'),
  id: OfficeId,
  name: LineNames,
  division: CodeSaid,
  posts: z.array(Post).min(1).max(20),
  telephone: Telephone,
  superior: OfficeId.optional(),
  officers: z.array(OfficerId).max(50).default([]),
  deputies: z.array(OfficerId).max(20).default([]),
  /** On-duty turns 值班; outside them, its officers receive alerts in their order. */
  roster: z
    .array(z.strictObject({ from: Instant, to: Instant, officer: OfficerId }))
    .max(400)
    .default([]),
  emails: z.array(z.email()).max(20).default([]),
});

const OfficerLine = z.strictObject({
  kind: z.literal('officer'),
  id: OfficerId,
  name: Line(60),
  office: OfficeId,
  posts: z.array(Post).min(1).max(20),
  language: z.enum(['zh', 'en']).default('zh'),
  mobile: Mobile.optional(),
  /** The officer has left: they have no rights and receive nothing. */
  left: z.literal(true).optional(),
});

/** A place to which a child may be brought (`cus.shelter`). A private home is no place of the directory. */
const PlaceLine = z.strictObject({
  kind: z.literal('place'),
  id: PlaceId,
  /** The kind of place in the notices. */
  receives: PlacementKind.exclude(HOMES),
  name: LineNames,
  division: CodeSaid,
  /** The office that runs it, and answers for the children in it. */
  office: OfficeId,
  /** The number of its beds for children; 0 if it admits nobody. */
  capacity: z.number().int().min(0).max(10_000),
  telephone: Telephone,
  position: Position.optional(),
});

/** One line of a directory file. */
export const DirectoryLine = z.discriminatedUnion('kind', [
  DivisionLine,
  OfficeLine,
  OfficerLine,
  PlaceLine,
]);
export type DirectoryLine = z.infer<typeof DirectoryLine>;
