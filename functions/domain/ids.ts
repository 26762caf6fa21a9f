import { createHash } from 'node:crypto';
import {
  AlertId,
  CaseId,
  DigestId,
  type DutyId,
  DutyId as DutyIdSchema,
  EpisodeId,
  type OfficerId,
  Receipt,
  ReportId,
} from '#schemas/ids';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** One character per byte: each of the 32 is equally likely for random bytes. */
const base32 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** Random bytes, as a port gives them. */
export type Random = (length: number) => Uint8Array;

export const newCaseId = (random: Random): CaseId => CaseId.parse(base32(random(8)));

/** A receipt of 20 bytes. */
export const receiptOf = (bytes: Uint8Array): Receipt =>
  Receipt.parse(`R-${base32(bytes.subarray(0, 20))}`);

export const newReceipt = (random: Random): Receipt => receiptOf(random(20));

export const reportIdOf = (caseId: CaseId, n: number): ReportId =>
  ReportId.parse(`${caseId}-R${n}`);

export const episodeIdOf = (machine: string, n: number): EpisodeId =>
  EpisodeId.parse(`${machine}-${n}`);

/** The key of a duty: two requests with the same key mean the same duty. */
export interface DutyKey {
  readonly caseId: CaseId;
  readonly episodeId: EpisodeId;
  readonly step: string;
  /** The parent, if the duty is owed towards each parent. */
  readonly subject?: string | undefined;
  readonly round: number;
}

export const dutyIdOf = ({ caseId, episodeId, step, subject, round }: DutyKey): DutyId =>
  DutyIdSchema.parse([caseId, episodeId, step, ...(subject ? [subject] : []), round].join('.'));

/** The parts of a duty's id: case, episode, step, subject and round. */
export const partsOfDuty = (dutyId: DutyId) => {
  const [caseId, episodeId, step = '', ...rest] = dutyId.split('.');
  const round = Number(rest.at(-1));
  const subject = rest.length > 1 ? rest[0] : undefined;
  return {
    caseId: CaseId.parse(caseId),
    episodeId: EpisodeId.parse(episodeId),
    step,
    ...(subject && { subject }),
    round,
  };
};

export const caseOfReport = (reportId: ReportId): CaseId => CaseId.parse(reportId.slice(0, 8));

export const caseOfAlert = (alertId: AlertId): CaseId => CaseId.parse(alertId.slice(0, 8));

const hashOf = (parts: readonly (string | number)[]): string =>
  base32(createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16));

/** The same message to the same recipient on the same channel is the same alert. */
export const alertIdOf = (caseId: CaseId, ...parts: readonly string[]): AlertId =>
  AlertId.parse(`${caseId}.${hashOf(parts)}`);

/** The n-th digest of a person; the id names nobody. */
export const digestIdOf = (officer: OfficerId, n: number): DigestId =>
  DigestId.parse(`D-${hashOf([officer, n])}`);

/** The name that an execution is started with; readable, and the same whenever it is asked for. */
export const executionName = (of: {
  county: string;
  caseId: CaseId;
  episodeId: EpisodeId;
  cycle: number;
}): string => `${of.county}-${of.caseId}-${of.episodeId}-c${of.cycle}`;
