import { createHash } from 'node:crypto';
import {
  type AggregateId,
  AlertId,
  CarrierId,
  CaseId,
  DigestId,
  type DutyId,
  DutyId as DutyIdSchema,
  EpisodeId,
  FileId,
  PersonId,
  Receipt,
  ReportId,
  WholeActId,
} from '#schemas/ids';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** One character per byte: for random bytes each of the 32 characters is equally likely. */
const base32 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** Random bytes, as a port gives them. */
export type Random = (length: number) => Uint8Array;

/**
 * The prefixes of partitions by the first letter of the id; ids of cases have no such letter, because they came first.
 */
const partitions: Readonly<Record<string, string>> = { F: 'FILE', P: 'PERSON', H: 'HOUSEHOLD' };
const CASE_ID_LENGTH = 8;

export const isCaseId = (id: AggregateId): id is CaseId => id.length === CASE_ID_LENGTH;

/** The partition of an aggregate: its state, events, duties, alerts and tokens lie in it. */
export const partitionOf = (id: AggregateId): string =>
  isCaseId(id) ? `CASE#${id}` : `${partitions[id.charAt(0)]}#${id}`;

/** A file's id: `F` and twelve random characters. */
export const newFileId = (random: Random): FileId => FileId.parse(`F${base32(random(12))}`);

export const newCaseId = (random: Random): CaseId => CaseId.parse(base32(random(8)));

/** A receipt of 20 bytes. */
export const receiptOf = (bytes: Uint8Array): Receipt =>
  Receipt.parse(`R-${base32(bytes.subarray(0, 20))}`);

export const newReceipt = (random: Random): Receipt => receiptOf(random(20));

export const newWholeActId = (random: Random): WholeActId =>
  WholeActId.parse(`A-${base32(random(16))}`);

export const reportIdOf = (caseId: CaseId, n: number): ReportId =>
  ReportId.parse(`${caseId}-R${n}`);

export const episodeIdOf = (machine: string, n: number): EpisodeId =>
  EpisodeId.parse(`${machine}-${n}`);

/** The key of a duty: two requests with the same key mean the same duty. */
export interface DutyKey {
  readonly caseId: CarrierId;
  readonly episodeId: EpisodeId;
  readonly step: string;
  /** The parent, if the duty is owed towards each parent. */
  readonly subject?: string | undefined;
  readonly round: number;
}

export const dutyIdOf = ({ caseId, episodeId, step, subject, round }: DutyKey): DutyId =>
  DutyIdSchema.parse([caseId, episodeId, step, ...(subject ? [subject] : []), round].join('.'));

/** The parts of a duty's id: carrier, episode, step, subject and round. */
export const partsOfDuty = (dutyId: DutyId) => {
  const [caseId, episodeId, step = '', ...rest] = dutyId.split('.');
  const round = Number(rest.at(-1));
  const subject = rest.length > 1 ? rest[0] : undefined;
  return {
    caseId: CarrierId.parse(caseId),
    episodeId: EpisodeId.parse(episodeId),
    step,
    ...(subject && { subject }),
    round,
  };
};

/** The position of a report in its case, from 1. */
export const placeOfReport = (reportId: ReportId): number =>
  Number(reportId.slice(reportId.lastIndexOf('R') + 1));

export const caseOfReport = (reportId: ReportId): CaseId => CaseId.parse(reportId.slice(0, 8));

/** The case or the file to which an alert belongs. */
export const carrierOfAlert = (alertId: AlertId): CarrierId =>
  CarrierId.parse(alertId.split('.')[0]);

const hashOf = (parts: readonly (string | number)[]): string =>
  base32(createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16));

/** The id of an alert: the same message to the same recipient on the same channel is the same alert. */
export const alertIdOf = (caseId: CarrierId, ...parts: readonly string[]): AlertId =>
  AlertId.parse(`${caseId}.${hashOf(parts)}`);

/**
 * The id of a person follows from their place in a child's file: whoever names them first, or twice, opens one person.
 */
export const personIdOf = (fileId: FileId, slot: string): PersonId =>
  PersonId.parse(`P${hashOf(['person', fileId, slot]).slice(0, 12)}`);

/** The id of a person's n-th digest; it does not reveal the person. */
export const digestIdOf = (guarded: string, n: number): DigestId =>
  DigestId.parse(`D-${hashOf([guarded, n])}`);

/** The name with which an execution is started: readable, and the same each time. */
export const executionName = (of: {
  county: string;
  caseId: CarrierId;
  episodeId: EpisodeId;
  cycle: number;
}): string => `${of.county}-${of.caseId}-${of.episodeId}-c${of.cycle}`;
