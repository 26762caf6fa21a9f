import { birthdayWrites, birthOf } from '#domain/case/birthday';
import { answerTo, type Incident, receiveReport } from '#domain/case/receive-report';
import { routingOf } from '#domain/case/routing-of';
import { numberOf } from '#domain/child/number-of';
import type { Case } from '#domain/composed/case';
import { type Commit, commit } from '#domain/composed/case';
import type { Office } from '#domain/directory/records';
import { countyOf, type Lineage } from '#domain/directory/routing';
import { newCaseId, reportIdOf } from '#domain/ids';
import { put } from '#domain/record';
import { receiptRecord, reportRecord } from '#domain/reports';
import type { DivisionCode, DutyId, Receipt } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { type Found, type Intake, policyAt, type Taking, takenBy } from './intake.ts';

const caseOf = (state: Case | undefined): Case | undefined =>
  state?.status === 'open' ? state : undefined;

/** The child and its open case; a report whose number cannot be the child's own joins none. */
const knownChild = async (
  { known }: Found,
  number: string | undefined,
  vault: Pick<Taking['vault'], 'pseudonym'>,
) =>
  number === undefined
    ? {}
    : { pseudonym: await vault.pseudonym('child', number), state: caseOf(known) };

/** A unit that took the case over answers for further reports from the same place, too. */
const routingFor = (state: Case | undefined, division: DivisionCode, routing: Lineage): Lineage =>
  state?.division === division ? routingOf(state, routing) : routing;

const openedBy = ({ items }: Commit, type: string): DutyId | undefined =>
  items.find((duty) => duty.type === type)?.id;

/** The records that the reporter may ask about with the receipt. */
const recordsOf = (
  done: Commit,
  { id, below, door, reportedAt }: Incident,
  receipt: string,
  { station, at }: { readonly station: Office; readonly at: Instant },
) => {
  const first = openedBy(done, answerTo[below ?? 'report'].first);
  const assist = openedBy(done, 'assist');
  if (!first) throw new Error('an intake opened no first duty');
  const { id: caseId } = done.state;
  const report = { id, caseId, receivedAt: at, reportedAt, door, accept: first };
  const about = { station: station.id, ...(assist && { assist }), ...(below && { below }) };
  return [
    put(reportRecord, { ...report, ...about }, 'absent'),
    put(receiptRecord, { receipt, caseId, reportId: id }, 'absent'),
  ];
};

export interface TakenIn {
  readonly intake: Intake;
  /** The reporter's identity, as it goes under the seal. */
  readonly identity: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt;
  readonly correlationId?: string | undefined;
}

/**
 * Takes in what came through a door: all that is written for it, the sealed reporter included. With or
 * without a known child, a name or an address, it never waits.
 */
export const takeIn = async (found: Found, taken: TakenIn, taking: Taking) => {
  const { intake, identity, receipt, correlationId } = taken;
  const { division, child, below, reportedAt = taking.at, ...said } = intake;
  const { at, vault, seal, random, calendar, successors } = taking;
  const { pack, station } = takenBy(found, below);
  const { pseudonym, state } = await knownChild(found, numberOf(child, reportedAt), vault);
  const caseId = state?.id ?? newCaseId(random);
  const id = reportIdOf(caseId, (state?.reports.length ?? 0) + 1);
  const incident: Incident = {
    ...said,
    id,
    county: countyOf(division),
    division,
    pack,
    ...(pseudonym && { child: pseudonym }),
    ...(below && { below }),
    reportedAt,
  };
  const cause = correlationId ? { correlationId } : {};
  const actor = { reporter: id };
  const policy = policyAt(found, taking);
  const context = { at, actor, policy, calendar, random, successors, ...cause };
  const local = { ...context, routing: routingFor(state, division, found.routing) };
  const received = receiveReport({ caseId, state }, incident, local);
  const done = commit({ id: caseId, before: state }, received, context);
  const pseudonymous = await vault.pseudonym('receipt', receipt);
  return {
    caseId,
    reportId: id,
    station,
    personal: done.personal,
    writes: [
      ...done.writes,
      ...recordsOf(done, incident, pseudonymous, { station, at }),
      ...(await birthdayWrites(caseId, birthOf(child, reportedAt), state && found.birthday, {
        at,
        seal: vault.seal,
      })),
      {
        kind: 'seal' as const,
        key: { pk: `REPORT#${id}`, sk: 'REPORTER' },
        sealed: await seal.close(identity, id),
      },
    ],
  };
};
