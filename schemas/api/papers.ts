import * as z from 'zod';
import { CaseId, OfficeId, OfficerId } from '../ids.ts';
import { FileType, MOST_PARTS, PART_BYTES } from '../papers/file-type.ts';
import { PaperCode } from '../papers/papers.ts';
import { Party } from '../papers/party.ts';
import { route } from '../route.ts';
import { Instant } from '../time.ts';

const number = z.coerce.number().int().min(1).max(999_999);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Part = z.coerce.number().int().min(1).max(MOST_PARTS);

const params = z.object({ caseNumber: CaseId });
const ofPaper = params.extend({ paper: number });

/** The fields that a file shows of itself; its number is that of the event that recorded it. */
const FileView = z.object({
  paper: number,
  at: Instant,
  by: OfficerId,
  office: OfficeId,
  sha256: Sha256,
  bytes: z.number().int(),
  parts: z.number().int(),
  type: FileType,
});

const Title = z.object({ zh: z.string(), en: z.string() });

const PapersView = z.lazy(() =>
  z
    .object({
      caseNumber: CaseId,
      /** The papers that can be made from the facts of this case, the latest fact first. */
      ready: z.array(
        z.object({
          code: PaperCode,
          title: Title,
          /** The fact that it is made from: the number of its event. */
          source: z.number().int(),
          about: Title,
          at: Instant,
          subject: z.string().optional(),
          /** The parties to which it may go, each with its name. */
          to: z.array(z.object({ party: Party, name: Title })),
          /** Whether the caller’s office may give it. */
          yours: z.boolean(),
        }),
      ),
      /** The papers that were given, the latest first, with their signed copies. */
      given: z.array(
        FileView.extend({
          code: PaperCode,
          title: Title,
          to: Party,
          source: z.number().int(),
          version: z.number().int(),
          pages: z.number().int(),
          signed: z.array(FileView),
        }),
      ),
    })
    .meta({ id: 'Papers' }),
);

/** The paper that is asked for: its code, the fact that it is made from, and the party that gets this copy. */
export const PaperBody = z.strictObject({
  code: PaperCode,
  source: z.number().int().min(1),
  to: Party.default('file'),
});
export type PaperBody = z.infer<typeof PaperBody>;

/** The bytes of one part, in base64. */
const Content = z.base64().max(Math.ceil(PART_BYTES / 3) * 4);

export const PartBody = z.strictObject({ content: Content.min(4) });
export type PartBody = z.infer<typeof PartBody>;

/** An upload is complete: the hash of the whole file, and the number of its parts. */
export const SignedBody = z.strictObject({
  sha256: Sha256,
  parts: z.number().int().min(1).max(MOST_PARTS),
});
export type SignedBody = z.infer<typeof SignedBody>;

/** The routes of a case's papers. */
export const papers = [
  route({
    name: 'showPapers',
    method: 'GET',
    path: '/cases/{caseNumber}/papers',
    title: { zh: '查看可出具和已出具的文书', en: 'Show the papers of a case' },
    may: 'seesCase',
    params,
    answer: PapersView,
  }),
  route({
    name: 'givePaper',
    method: 'POST',
    path: '/cases/{caseNumber}/papers',
    title: { zh: '出具文书', en: 'Make a paper from the facts of a case' },
    may: 'recordsInCase',
    params,
    body: PaperBody,
    answer: z.lazy(() =>
      z.object({
        paper: number,
        sha256: Sha256,
        bytes: z.number().int(),
        parts: z.number().int(),
        pages: z.number().int(),
      }),
    ),
    status: 201,
  }),
  route({
    name: 'readPaper',
    method: 'GET',
    path: '/cases/{caseNumber}/papers/{paper}/parts/{part}',
    title: { zh: '下载文书或签字件的一部分', en: 'Read one part of a paper or a signed copy' },
    may: 'seesCase',
    params: ofPaper.extend({ part: Part }),
    answer: z.lazy(() =>
      z.object({
        part: z.number().int(),
        of: z.number().int(),
        type: FileType,
        /** The hash of the whole file. */
        sha256: Sha256,
        content: z.base64(),
      }),
    ),
  }),
  route({
    name: 'sendSignedPart',
    method: 'PUT',
    path: '/cases/{caseNumber}/papers/{paper}/signed/{sha256}/parts/{part}',
    title: { zh: '上传签字件的一部分', en: 'Send one part of a signed copy' },
    may: 'recordsInCase',
    params: ofPaper.extend({ sha256: Sha256, part: Part }),
    body: PartBody,
    mostBytes: 6 * 1024 * 1024,
    answer: z.lazy(() => z.object({ part: z.number().int() })),
  }),
  route({
    name: 'returnPaper',
    method: 'POST',
    path: '/cases/{caseNumber}/papers/{paper}/signed',
    title: { zh: '登记签字件', en: 'Record a signed copy whose parts were sent' },
    may: 'recordsInCase',
    params: ofPaper,
    body: SignedBody,
    answer: z.lazy(() => z.object({ paper: number, sha256: Sha256, type: FileType })),
    status: 201,
  }),
] as const;
