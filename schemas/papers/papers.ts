import * as z from 'zod';
import {
  assessmentFile,
  entrustment,
  handoverPaper,
  legalAidReferral,
  referral,
  revisit,
} from './care.ts';
import {
  adviceToPetition,
  evidenceList,
  letterOfSupport,
  orderApplication,
  petitionPaper,
  restorationPaper,
  rightToPetition,
} from './court.ts';
import type { PaperType } from './paper.ts';
import {
  educationRecord,
  reportReceipt,
  reprimandPaper,
  townshipNotice,
  warningLetter,
} from './police.ts';

const declared = [
  reportReceipt,
  townshipNotice,
  reprimandPaper,
  educationRecord,
  warningLetter,
  handoverPaper,
  entrustment,
  revisit,
  assessmentFile,
  referral,
  legalAidReferral,
  orderApplication,
  rightToPetition,
  adviceToPetition,
  letterOfSupport,
  evidenceList,
  petitionPaper,
  restorationPaper,
] as const;

/** The code of a paper. */
export type PaperCode = (typeof declared)[number]['code'];

/** Every paper by its code, in the order of their codes. */
export const papers = Object.fromEntries(
  declared
    .map((each) => [each.code, each] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1)),
) as unknown as Readonly<Record<PaperCode, PaperType>>;

export const PaperCode = z
  .enum(Object.keys(papers) as [PaperCode, ...PaperCode[]])
  .meta({ id: 'PaperCode' });
