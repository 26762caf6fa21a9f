import { type Case, type Commit, caseRecord, commit } from '#domain/composed/case';
import { localIn, placesRefs } from '#domain/composed/places-of';
import type { LocalContext } from '#domain/context';
import type { Duty } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import type { PersonalPart } from '#domain/history/commit';
import type { Draft } from '#domain/history/fact';
import { withinNow } from '#domain/input/within-now';
import { type Loaded, type Refs, ref, type Write } from '#domain/record';
import type { Answer } from '#domain/request';
import type { CaseId, DivisionCode } from '#schemas/ids';
import type { Right } from '#schemas/route';
import { command, type Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';

interface OfCase {
  readonly params: { readonly caseNumber: CaseId };
}

type None = Record<never, never>;

export interface OnCase<R extends Refs = None, M extends Refs = None> {
  readonly state: Case;
  readonly context: LocalContext;
  readonly tools: Tools;
  /** The records that the command reads beside the case. */
  readonly found: Loaded<R> & Loaded<M>;
}

export interface CaseDecision {
  readonly drafts: readonly Draft[];
  /** The case to change, if an ended thing was moved back into it; by default the case as it was read. */
  readonly before?: Case;
  /** Further writes of the same transaction. */
  readonly writes?: readonly Write[];
  /** The personal parts of those writes. */
  readonly personal?: readonly PersonalPart[];
  readonly status?: 200 | 201;
  /** Returns the answer, given the duties after the command; by default the state of the case. */
  readonly answer?: (duties: readonly Duty[]) => Pick<Answer, 'body' | 'etag'>;
}

export interface CaseCommand<Input, R extends Refs, M extends Refs> {
  readonly may: Right;
  /** The records to read once the case is known. */
  readonly reads?: (state: Case, input: Input, tools: Tools) => R | Promise<R>;
  /** Divisions whose offices the decision asks for, in addition to the places of the case. */
  readonly alsoIn?: (input: Input) => readonly DivisionCode[];
  /** Further records, whose keys are in the records read before. */
  readonly more?: (found: Loaded<R>) => M;
  readonly decide: (on: OnCase<R, M>, input: Input) => CaseDecision | Promise<CaseDecision>;
}

type Done = Pick<Commit, 'state' | 'items' | 'writes' | 'personal'>;

const committed = (
  { state, context }: OnCase<Refs>,
  { drafts, before = state }: CaseDecision,
): Done =>
  drafts.length > 0
    ? commit({ id: state.id, before }, drafts, context)
    : { state, items: [], writes: [], personal: [] };

/**
 * The division of the case in which the officer acts: one of their own county, where the case has one; otherwise the
 * case's own.
 */
const whereActing = (
  { division: own, alsoIn = [] }: Case,
  officer: Tools['officer'],
): DivisionCode | undefined => {
  if (!officer || own.startsWith(officer.division.slice(0, 6))) return undefined;
  return alsoIn.findLast((each) => each.startsWith(officer.division.slice(0, 6)));
};

/** Builds a command on a case. Commands differ only by the right, the records that they read, and the decision. */
export const caseCommand = <Input extends OfCase, R extends Refs = None, M extends Refs = None>({
  may,
  reads,
  alsoIn,
  more,
  decide,
}: CaseCommand<Input, R, M>) =>
  command<
    Input,
    Refs & { case: ReturnType<typeof refOf> },
    R & { divisions: ReturnType<typeof placesRefs> },
    M
  >({
    may,
    first: ({ params }) => ({ case: refOf(params.caseNumber) }),
    second: async ({ case: state }, input, tools) => ({
      ...((state && (await reads?.(state, input, tools))) as R),
      divisions: state ? placesRefs(state, alsoIn?.(input)) : [],
    }),
    third: (found) => ((found.case && more?.(found)) ?? {}) as M,
    decide: async (found, input, tools) => {
      const { case: state, divisions } = found;
      if (!state) throw new Refusal('not-found');
      const around = { divisions, policyOf: tools.policyOf };
      const place = whereActing(state, tools.officer);
      const context = localIn(state, contextOf(state, tools), around, place);
      const on = { state, context, tools, found };
      const decision = await decide(on, withinNow(input, tools.at));
      const { writes = [], personal = [], status = 200, answer } = decision;
      const done = committed(on, decision);
      const stands = { caseNumber: state.id, status: done.state.status };
      return {
        writes: [...done.writes, ...writes],
        personal: [...done.personal, ...personal],
        answer: { status, ...(answer?.(done.items) ?? { body: stands }) },
      };
    },
  });

const refOf = (caseId: CaseId) => ref(caseRecord, caseId);
