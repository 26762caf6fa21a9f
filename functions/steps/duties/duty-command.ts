import type { Case } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import { placesOf } from '#domain/case/places';
import type { Context } from '#domain/context';
import { type Lineage, lineageRefs } from '#domain/directory/routing';
import type { Duty } from '#domain/duty/duty';
import { Refusal, WriteConflict } from '#domain/errors';
import { type Commit, commit } from '#domain/history/commit';
import type { Refs, Write } from '#domain/record';
import type { DutyId } from '#schemas/ids';
import type { Right } from '#schemas/route';
import { command, type Decision, type Tools } from '../command.ts';
import { contextOf } from './context.ts';
import { dutyView } from './duty-view.ts';
import { ofDuty } from './of-duty.ts';

/** A duty, open unless the command takes others too, and what a decision about it leans on. */
export interface OnDuty {
  readonly state: Case;
  readonly duty: Duty;
  readonly places: Lineage;
  readonly context: Context;
  readonly tools: Tools;
}

/** What is decided, and what is written beside it once it is known what comes of it. */
export interface DutyDecision {
  readonly drafts: readonly Draft[];
  readonly writes?: (after: Case) => readonly Write[];
}

type Decided = readonly Draft[] | DutyDecision;

export interface DutyCommand<Input> {
  readonly may: Right;
  /** It is held against the version that the officer has seen. */
  readonly versioned?: true;
  readonly status?: 200 | 201;
  /** A duty that has ended takes it, too. */
  readonly alsoWhenEnded?: true;
  readonly decide: (on: OnDuty, input: Input) => Decided | Promise<Decided>;
}

interface OfDuty {
  readonly params: { readonly dutyId: DutyId };
}

const answered = (done: Commit | undefined, duty: Duty, tools: Tools, status: number): Decision => {
  const after = done?.duties.find(({ id }) => id === duty.id) ?? duty;
  return {
    writes: done?.writes ?? [],
    personal: done?.personal ?? [],
    answer: { status, body: dutyView(after, tools.at, tools.successors), etag: after.version },
  };
};

const decisionOf = (decided: Decided): DutyDecision =>
  'drafts' in decided ? decided : { drafts: decided };

/** Two records of one reading may be of two moments: then it is read again. */
const holdTogether = ({ open }: Case, { id, version, ended }: Duty): void => {
  const expected = ended ? undefined : version;
  if (open.find((duty) => duty.id === id)?.version !== expected) throw new WriteConflict(['duty']);
};

/** A command on one duty: it differs from others only by who may, and by what it decides. */
export const dutyCommand = <Input extends OfDuty>({
  may,
  versioned,
  status = 200,
  alsoWhenEnded,
  decide,
}: DutyCommand<Input>) =>
  command<Input, ReturnType<typeof ofDuty>, Refs & { places: ReturnType<typeof lineageRefs> }>({
    may,
    first: ({ params }) => ofDuty(params.dutyId),
    second: ({ case: state }) => ({ places: state ? lineageRefs(state.division) : [] }),
    ...(versioned && { version: ({ duty }) => duty?.version }),
    decide: async ({ case: state, duty, places }, input, tools) => {
      if (!state || !duty) throw new Refusal('not-found');
      if (duty.ended && !alsoWhenEnded) throw new Refusal('duty-ended');
      holdTogether(state, duty);
      const context = contextOf(state, tools);
      const on = { state, duty, places: placesOf(state, places), context, tools };
      const { drafts, writes } = decisionOf(await decide(on, input));
      const done = drafts.length > 0 ? commit(state.id, state, drafts, context) : undefined;
      const beside = done && writes ? writes(done.state) : [];
      const decision = answered(done, duty, tools, status);
      return { ...decision, writes: [...decision.writes, ...beside] };
    },
  });
