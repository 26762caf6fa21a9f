import { type Case, caseRecord } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import { placesOf } from '#domain/case/places';
import type { Context } from '#domain/context';
import { type Lineage, lineageRefs } from '#domain/directory/routing';
import type { Duty } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import { commit, type PersonalPart } from '#domain/history/commit';
import { type Refs, ref, type Write } from '#domain/record';
import type { Answer } from '#domain/request';
import type { CaseId } from '#schemas/ids';
import type { Right } from '#schemas/route';
import { command, type Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';

interface OfCase {
  readonly params: { readonly caseNumber: CaseId };
}

export interface OnCase {
  readonly state: Case;
  readonly places: Lineage;
  readonly context: Context;
  readonly tools: Tools;
}

export interface CaseDecision {
  readonly drafts: readonly Draft[];
  /** What else is written in the same transaction. */
  readonly writes?: readonly Write[];
  /** What is personal in what else is written. */
  readonly personal?: readonly PersonalPart[];
  readonly status?: 200 | 201;
  /** The answer, of the duties as they are then; how the case stands, unless told. */
  readonly answer?: (duties: readonly Duty[]) => Pick<Answer, 'body' | 'etag'>;
}

/** A command on a case: it differs from others only by who may, and by what it decides. */
export const caseCommand = <Input extends OfCase>(
  may: Right,
  decide: (on: OnCase, input: Input) => CaseDecision | Promise<CaseDecision>,
) =>
  command<
    Input,
    Refs & { case: ReturnType<typeof refOf> },
    Refs & { places: ReturnType<typeof lineageRefs> }
  >({
    may,
    first: ({ params }) => ({ case: refOf(params.caseNumber) }),
    second: ({ case: state }) => ({ places: state ? lineageRefs(state.division) : [] }),
    decide: async ({ case: state, places }, input, tools) => {
      if (!state) throw new Refusal('not-found');
      const context = contextOf(state, tools);
      const on = { state, places: placesOf(state, places), context, tools };
      const { drafts, writes = [], personal = [], status = 200, answer } = await decide(on, input);
      const done =
        drafts.length > 0
          ? commit(state.id, state, drafts, context)
          : { state, duties: [], writes: [], personal: [] };
      const stands = { caseNumber: state.id, status: done.state.status };
      return {
        writes: [...done.writes, ...writes],
        personal: [...done.personal, ...personal],
        answer: { status, ...(answer?.(done.duties) ?? { body: stands }) },
      };
    },
  });

const refOf = (caseId: CaseId) => ref(caseRecord, caseId);
