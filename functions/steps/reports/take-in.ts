import { birthdayWrites, birthOf } from '#domain/case/birthday';
import { type Incident, receiveReport } from '#domain/case/receive-report';
import { localTo } from '#domain/case/routing-of';
import { numberOf } from '#domain/child/number-of';
import { type Case, commit } from '#domain/composed/case';
import type { Context, LocalContext } from '#domain/context';
import { countyOf, type Lineage } from '#domain/directory/routing';
import { newCaseId, reportIdOf } from '#domain/ids';
import type { SealedElsewhere } from '#domain/record';
import type { DivisionCode, Receipt, ReportId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { inFile } from './in-file.ts';
import {
  type Found,
  type Intake,
  type OpenCase,
  openCaseIn,
  policyAt,
  type Taking,
  takenBy,
} from './intake.ts';
import { recordsOf } from './records-of.ts';

interface Known extends OpenCase {
  readonly pseudonym?: string;
}

/** The child and its open case; a report with a number that cannot be the child's own joins none. */
const knownChild = async (
  found: Found,
  number: string | undefined,
  vault: Pick<Taking['vault'], 'pseudonym'>,
): Promise<Known> =>
  number === undefined
    ? {}
    : { pseudonym: await vault.pseudonym('child', number), ...openCaseIn(found) };

/**
 * The context in the place that a report names. A unit that took the case over there also receives further reports from
 * the same place. A report that names no more than a division above the case's own leaves what follows where it was.
 */
const localFor = (
  state: Case | undefined,
  division: DivisionCode,
  routing: Lineage,
  context: Context,
): LocalContext => {
  if (!state) return { ...context, routing };
  if (state.division === division) return localTo(state, { ...context, routing });
  if (state.division.startsWith(division)) return { ...context, routing };
  return localTo(state, { ...context, routing, division });
};

export interface TakenIn {
  readonly intake: Intake;
  /** The reporter's identity to be sealed; or the place where it is sealed already. */
  readonly identity: Readonly<Record<string, unknown>> | SealedElsewhere;
  readonly receipt: Receipt;
  /** When it was received; by default now, earlier for a part of an act that was acknowledged before. */
  readonly receivedAt?: Instant;
  /** For a call: the same for all calls of one day from one place. */
  readonly source?: string;
  readonly correlationId?: string | undefined;
}

const isSealed = (identity: TakenIn['identity']): identity is SealedElsewhere =>
  'under' in identity;

/** The context of the intake: its actor, its policy and its time. */
const contextOf = (found: Found, id: ReportId, taken: TakenIn, taking: Taking): Context => {
  const { at, random, calendar, successors } = taking;
  const cause = taken.correlationId ? { correlationId: taken.correlationId } : {};
  const policy = policyAt(found, taking);
  return { at, actor: { reporter: id }, policy, calendar, random, successors, ...cause };
};

/**
 * Receives an intake: returns everything to write for it, including the sealed reporter. It never waits, even if the
 * child, its name or its address is unknown.
 */
export const takeIn = async (found: Found, taken: TakenIn, taking: Taking) => {
  const { intake, identity, receipt, receivedAt = taking.at } = taken;
  const { division, child, below, reportedAt = taking.at, ...said } = intake;
  const { at, vault, birthdays, fileVault, seal, random } = taking;
  const { pack, station } = takenBy(found, below);
  const known = await knownChild(found, numberOf(child, reportedAt), vault);
  const { pseudonym, state, birthday } = known;
  const caseId = state?.id ?? newCaseId(random);
  const id = reportIdOf(caseId, (state?.received ?? 0) + 1);
  const where = { county: countyOf(division), division, pack };
  const about = { ...where, ...(pseudonym && { child: pseudonym }) };
  const context = contextOf(found, id, taken, taking);
  const opens = state ? undefined : caseId;
  const onFile = await inFile(
    found,
    { child, reportedAt, id, about, opens },
    { context, fileVault },
  );
  const { event: file } = onFile;
  const more = { ...(file && { file }), ...(below && { below }) };
  const incident: Incident = { ...said, id, ...about, ...more, reportedAt };
  const local = localFor(state, division, found.routing, context);
  const received = receiveReport({ caseId, state }, incident, local);
  const done = commit({ id: caseId, before: state }, received, context);
  const pseudonymous = await vault.pseudonym('receipt', receipt);
  const from = taken.source ? { source: taken.source } : {};
  return {
    caseId,
    reportId: id,
    station,
    personal: done.personal,
    writes: [
      ...done.writes,
      ...onFile.writes,
      ...recordsOf(done, incident, pseudonymous, { station, at: receivedAt, ...from }),
      ...(await birthdayWrites(caseId, birthOf(child, reportedAt), birthday, {
        at,
        seal: vault.seal,
        sealDay: birthdays.seal,
      })),
      {
        kind: 'seal' as const,
        key: { pk: `REPORT#${id}`, sk: 'REPORTER' },
        sealed: isSealed(identity) ? identity : await seal.close(identity, id),
      },
    ],
  };
};
