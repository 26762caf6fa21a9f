import { ChildStated } from '#domain/child/facts';
import { union } from '#domain/duty/carrier';
import { ownerOffice } from '#domain/duty/duty';
import type { Event } from '#domain/history/event';
import { type DataOf, declare } from '#domain/history/fact';
import type { Errand } from '#domain/outbox/message';
import { put, remove } from '#domain/record';
import { type Case, openCaseOfChildRecord, type ReceivedReport } from './case.ts';
import { childPlaced, custodyEnded, parentReturned } from './custody.ts';
import * as facts from './facts.ts';
import { guardianshipFacts } from './guardianship-facts.ts';
import { interventionFacts } from './intervention-facts.ts';
import { paperFacts } from './paper-facts.ts';
import { placeFacts } from './place-facts.ts';
import { reportTimeFacts } from './report-time.ts';
import { situationFound } from './situations.ts';
import { standBackFacts } from './stand-back.ts';
import { transferFacts } from './transfer-facts.ts';

const received = (
  { reportId: id, mandatory, unit, voluntary, below }: DataOf<typeof facts.ReportReceived>,
  receivedAt: ReceivedReport['receivedAt'],
): ReceivedReport => ({
  id,
  receivedAt,
  mandatory,
  unit,
  ...(voluntary && { voluntary: true }),
  ...(below && { below }),
});

/** @throws {Error} always: only the first event of a history opens a case. */
const opensOnce = (): never => {
  throw new Error('a case opens once');
};

/** Locks the child's number while its case is open. */
const lock = ({ id: caseId, child }: Case) =>
  child ? [put(openCaseOfChildRecord, { child, caseId }, 'absent')] : [];
const unlock = ({ child }: Case) => (child ? [remove(openCaseOfChildRecord, child)] : []);

/** One open duty of each office that owes any, so that each office is told once. */
const onePerOwner = ({ open }: Case, occasion: string): readonly Errand[] => {
  const duties = open.toReversed().flatMap((duty) => {
    const office = ownerOffice(duty);
    return office ? [[office, duty] as const] : [];
  });
  return [...new Map(duties).values()].map(({ id: dutyId }) => ({
    kind: 'tell',
    dutyId,
    occasion,
    to: ['owner'],
  }));
};

/** Tells the child's file whether the case is open. */
const tellFile = ({ id: caseId, file }: Case): readonly Errand[] =>
  file ? [{ kind: 'caseOnFile', caseId }] : [];

/** The case keeps the numbers of the events with statements about the child; the statements stay in the history. */
const saidOn = ({ saidIn }: Case, { seq, personal }: Event) =>
  personal === undefined ? {} : { saidIn: [...saidIn, seq] };

const unchanged = (_state: Case) => ({ set: {} });

/** The facts of cases that several workflows write or read: how each changes the state, and which messages it sends. */
export const caseFacts = [
  ...standBackFacts,
  ...guardianshipFacts,
  ...interventionFacts,
  ...placeFacts,
  ...transferFacts,
  ...paperFacts,
  ...reportTimeFacts,
  declare(facts.CaseOpened, { evolve: opensOnce, writes: (_data, state: Case) => lock(state) }),
  declare(facts.ReportReceived, {
    evolve: (state: Case, data, event) => ({
      set: {
        received: state.received + 1,
        reports: [...state.reports, received(data, event.at)],
        ...saidOn(state, event),
      },
    }),
    errands: ({ reportId }) => [{ kind: 'number', reportId }],
  }),
  declare(facts.ReportNumbered, { evolve: unchanged }),
  declare(facts.ReporterTold, { evolve: unchanged }),
  declare(facts.ReporterOpened, { evolve: unchanged }),
  declare(facts.SituationFound, { evolve: situationFound }),
  declare(facts.ChildPlaced, { evolve: childPlaced }),
  declare(facts.CustodyEnded, { evolve: custodyEnded }),
  declare(facts.ChildDied, { evolve: (_state: Case, { at }) => ({ set: { diedAt: at } }) }),
  declare(facts.AccusedNamed, {
    evolve: ({ accused }: Case, { parents, persons }) => ({
      set: {
        accused: {
          parents: union(accused?.parents ?? [], parents),
          persons: union(accused?.persons ?? [], persons),
        },
      },
    }),
  }),
  declare(facts.ParentReturned, { evolve: parentReturned }),
  declare(facts.TrusteeNamed, {
    evolve: (_state: Case, data) => ({ set: { care: { kind: 'trustee' as const, ...data } } }),
  }),
  declare(facts.ChildIdentified, {
    evolve: (state: Case, { child }, event) => ({ set: { child, ...saidOn(state, event) } }),
  }),
  declare(facts.FileNamed, { evolve: (_state: Case, { id }) => ({ set: { file: id } }) }),
  declare(ChildStated, {
    evolve: (state: Case, _data, event) => ({ set: saidOn(state, event) }),
  }),
  declare(facts.ChildTurned, {
    evolve: (_state: Case, { age }) => ({ set: { turned: age } }),
    errands: ({ age }, state) => onePerOwner(state, `turned-${age}`),
  }),
  declare(facts.PersonDescribed, { evolve: unchanged }),
  declare(facts.CaseLinked, {
    evolve: ({ linked = [] }: Case, data) => ({ set: { linked: union(linked, [data.with]) } }),
  }),
  declare(facts.CaseReopened, {
    evolve: (_state: Case) => ({ set: { closedAt: undefined, status: 'open' as const } }),
    errands: (_data, state) => tellFile(state),
  }),
  declare(facts.CaseClosed, {
    evolve: (_state: Case, _data, { at }) => ({ set: { status: 'closed' as const, closedAt: at } }),
    writes: (_data, state) => unlock(state),
    errands: (_data, state) => tellFile(state),
  }),
] as const;
