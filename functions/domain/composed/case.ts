import * as z from 'zod';
import { againstCarer } from '#domain/case/against/carer';
import { againstPlacement } from '#domain/case/against/placement';
import { carerToTell } from '#domain/case/carer-to-tell';
import { caseShape } from '#domain/case/case';
import { caseFacts } from '#domain/case/declared';
import { CaseOpened } from '#domain/case/facts';
import { reporterWrites } from '#domain/case/reporter-messages';
import type { Context } from '#domain/context';
import { STATE_SHAPE } from '#domain/duty/carrier';
import { dutyFacts } from '#domain/duty/declared';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import { pointlessDuties, type Rule } from '#domain/duty/rule';
import type { DutyRules, Workflow } from '#domain/duty/workflow';
import { episodeFacts } from '#domain/episode/facts';
import type { Aggregate } from '#domain/history/aggregate';
import { commitTo, type Deciding } from '#domain/history/commit';
import { type Event, eventRecordOf, eventSchema } from '#domain/history/event';
import type { DeclaredFact, Draft } from '#domain/history/fact';
import { evolve as evolveIn, fold as foldOf } from '#domain/history/fold';
import { partitionOf } from '#domain/ids';
import { peopleWrites } from '#domain/person/people-writes';
import { put, record } from '#domain/record';
import { rewardsOwed } from '#domain/workflows/emergency-response/rewards';
import { caseWorkflows } from '#domain/workflows/of-case';
import { CaseId } from '#schemas/ids';
import { factsOf, keptBy, outcomesOf, restOf } from './aggregate-parts.ts';
import { retireFromCase } from './retire-case.ts';

/** A case with the parts of the state that its workflows keep of their own. */
export const Case = z.object({ ...caseShape, ...keptBy(caseWorkflows) });
export type Case = z.infer<typeof Case>;

export const caseRecord = record({
  name: 'case',
  schema: Case,
  at: (caseId: CaseId) => ({ pk: partitionOf(caseId), sk: 'STATE' }),
  idOf: (value) => [value.id] as const,
  version: (value) => value.seq,
  folded: {
    shape: STATE_SHAPE,
    event: z.lazy(() => CaseEvent),
    fold: (events: readonly Event[]) => fold(events),
  },
});

const workflows: readonly Workflow<Case>[] = Object.values(caseWorkflows);

/** All facts of a case. */
const facts = [...dutyFacts, ...episodeFacts, ...caseFacts, ...factsOf(caseWorkflows)] as const;

type FactSchema = ReturnType<(typeof facts)[number]['schema']>;

export const CaseEvent = eventSchema<FactSchema>(facts);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** All facts of a case, as they are stored. */
export const Fact = CaseEvent.shape.fact;
export type Fact = CaseEvent['fact'];

export const eventRecord = eventRecordOf(CaseEvent);

const closed: Rule<Case> = {
  name: 'the case is closed',
  holds: (_duty, { status }) => status === 'closed',
};

/** The rules of a case and its workflows about duties. */
export const caseRules: DutyRules<Case> = {
  outcomes: outcomesOf(workflows),
  pointless: [closed, ...workflows.flatMap(({ pointless }) => pointless)],
  refuses: (given, on) => [
    ...againstPlacement(given.fields, on),
    ...againstCarer(given.outcome, on),
  ],
  tells: carerToTell,
};

const begin = ({ fact, caseId, at: openedAt, seq, hash }: Event): Case => {
  if (!CaseOpened.is(fact)) throw new Error('a history begins with CaseOpened');
  const { file, ...data } = fact.data;
  return {
    id: CaseId.parse(caseId),
    shape: STATE_SHAPE,
    status: 'open',
    ...data,
    ...(file && { file: file.id }),
    openedAt,
    seq,
    hash,
    received: 0,
    reports: [],
    saidIn: [],
    situations: [],
    generalOnly: [],
    begun: {},
    episodes: {},
    open: [],
    offices: [],
    barred: [],
  };
};

/** The end of every duty that the facts have made pointless. */
export const endPointless = (state: Case): readonly Draft[] =>
  pointlessDuties(state, caseRules.pointless);

const hasRest = (state: Case): boolean =>
  endPointless(state).length > 0 || rewardsOwed(state).length > 0;

const declared: readonly DeclaredFact<Case, Duty>[] = facts;

/** The aggregate of cases: their history, their duties, and the consequences of their facts. */
export const cases: Aggregate<Case, Duty> = {
  name: 'case',
  putState: (state, expect) => put(caseRecord, state, expect),
  putItem: (duty) => put(dutyRecord, duty),
  begin,
  facts: Object.fromEntries(declared.map((fact) => [fact.type, fact])),
  endPointless,
  follows: (event, state, context) => [
    ...reporterWrites(event, state, context),
    ...peopleWrites(event, state, context),
  ],
  retire: retireFromCase,
  rest: (state, context) => (hasRest(state) ? [restOf(state, context)] : []),
};

/** A case after one more event. */
export const evolve = (state: Case | undefined, event: Event): Case =>
  evolveIn(cases, state, event).state;

/** The case that a whole history gives, or nothing for none. */
export const fold = (events: readonly Event[]): Case | undefined => foldOf(cases, events);

type Committing = Pick<Deciding<Case, Duty>, 'before' | 'beside'> & { readonly id: CaseId };

/** Turns the facts of a case into one transaction. */
export const commit = (of: Committing, drafts: readonly Draft[], context: Context) =>
  commitTo({ ...of, aggregate: cases, context }, drafts);

/** One transaction of a case. */
export type Commit = ReturnType<typeof commit>;
