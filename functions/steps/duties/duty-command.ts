import { type AnyCarrier, commitCarrier } from '#domain/composed/carrier';
import { localIn, placesRefs } from '#domain/composed/places-of';
import type { LocalContext } from '#domain/context';
import { divisionOf } from '#domain/duty/division-of';
import { type Duty, packOf } from '#domain/duty/duty';
import { Refusal, WriteConflict } from '#domain/errors';
import type { PersonalPart } from '#domain/history/commit';
import type { Draft } from '#domain/history/fact';
import { withinNow } from '#domain/input/within-now';
import type { Loaded, Refs, Write } from '#domain/record';
import type { DutyId } from '#schemas/ids';
import type { Right } from '#schemas/route';
import { command, type Decision, type Tools } from '../command.ts';
import { contextOf } from './context.ts';
import { dutyView } from './duty-view.ts';
import { ofDuty } from './of-duty.ts';

/** A duty, open unless the command also accepts ended ones, with the records for the decision. */
export interface OnDuty<R extends Refs, T extends Refs> {
  readonly state: AnyCarrier;
  readonly duty: Duty;
  readonly context: LocalContext;
  readonly tools: Tools;
  /** The records that the command reads beside the duty and its case. */
  readonly found: Loaded<R> & Loaded<T>;
}

/** A decision, and the further writes, which depend on the state after it. */
export interface DutyDecision {
  readonly drafts: readonly Draft[];
  readonly writes?: (after: AnyCarrier) => readonly Write[];
  /** The personal parts of those writes. */
  readonly personal?: readonly PersonalPart[];
}

type Decided = readonly Draft[] | DutyDecision;

export interface DutyCommand<Input, R extends Refs, T extends Refs> {
  readonly may: Right;
  /** If set, the duty's version is compared with the one that the officer has seen. */
  readonly versioned?: true;
  readonly status?: 200 | 201;
  /** If set, the command also accepts a duty that has ended. */
  readonly alsoWhenEnded?: true;
  /** The records to read once the case is known. */
  readonly reads?: (state: AnyCarrier, input: Input) => R;
  /** The records whose keys are known only after that. */
  readonly thenReads?: (found: Loaded<R>, state: AnyCarrier) => T;
  readonly decide: (on: OnDuty<R, T>, input: Input) => Decided | Promise<Decided>;
}

interface OfDuty {
  readonly params: { readonly dutyId: DutyId };
}

type Done = ReturnType<typeof commitCarrier>;

const answered = (done: Done | undefined, duty: Duty, tools: Tools, status: number): Decision => {
  const after = done?.items.find(({ id }) => id === duty.id) ?? duty;
  return {
    writes: done?.writes ?? [],
    personal: done?.personal ?? [],
    answer: { status, body: dutyView(after, tools.at, tools.successors), etag: after.version },
  };
};

const decisionOf = (decided: Decided): DutyDecision =>
  'drafts' in decided ? decided : { drafts: decided };

/** Two records of one reading may be from different moments: if so, they are read again. */
const holdTogether = ({ open }: AnyCarrier, { id, version, ended }: Duty): void => {
  const expected = ended ? undefined : version;
  if (open.find((duty) => duty.id === id)?.version !== expected) throw new WriteConflict(['duty']);
};

type Nothing = Record<never, never>;

/** Builds a command on one duty. Commands differ only by the right, the records that they read, and the decision. */
export const dutyCommand = <
  Input extends OfDuty,
  R extends Refs = Nothing,
  T extends Refs = Nothing,
>({
  may,
  versioned,
  status = 200,
  alsoWhenEnded,
  reads,
  thenReads,
  decide,
}: DutyCommand<Input, R, T>) =>
  command<Input, ReturnType<typeof ofDuty>, R & { divisions: ReturnType<typeof placesRefs> }, T>({
    may,
    first: ({ params }) => ofDuty(params.dutyId),
    second: ({ case: state }, input) => ({
      ...((state && reads?.(state, input)) as R),
      divisions: state ? placesRefs(state) : [],
    }),
    third: (found) => (found.case && thenReads?.(found, found.case)) as T,
    ...(versioned && { version: ({ duty }) => duty?.version }),
    decide: async (found, input, tools) => {
      const { case: state, duty, divisions } = found;
      if (!state || !duty) throw new Refusal('not-found');
      if (duty.ended && !alsoWhenEnded) throw new Refusal('duty-ended');
      holdTogether(state, duty);
      const around = { divisions, policyOf: tools.policyOf };
      const place = divisionOf(duty, state);
      const policy = tools.policyOf(packOf(duty), tools.at);
      const context = { ...localIn(state, contextOf(state, tools), around, place), policy };
      const on = { state, duty, context, tools, found };
      const {
        drafts,
        writes,
        personal = [],
      } = decisionOf(await decide(on, withinNow(input, tools.at)));
      const done = drafts.length > 0 ? commitCarrier(state, drafts, context) : undefined;
      const beside = done && writes ? writes(done.state) : [];
      const decision = answered(done, duty, tools, status);
      return {
        ...decision,
        writes: [...decision.writes, ...beside],
        personal: [...(decision.personal ?? []), ...personal],
      };
    },
  });
