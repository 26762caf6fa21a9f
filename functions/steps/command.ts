import type { What } from '#domain/access/asked';
import { rights } from '#domain/access/rights';
import { whyNot } from '#domain/access/why-not';
import type { Call } from '#domain/call';
import { type Officer, officerRecord } from '#domain/directory/records';
import { type Successors, successionsRecord } from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import type { PersonalPart } from '#domain/history/commit';
import { sealedRecord } from '#domain/history/event';
import { type Loaded, put, type Refs, ref, type Write } from '#domain/record';
import { type Answer, requestRecord } from '#domain/request';
import type { ApiPorts } from '#domain/world';
import type { Right } from '#schemas/route';
import type { Instant } from '#schemas/time';
import { firstAnswer, unlessAnswered } from './first-answer.ts';
import { onConflictAgain } from './retry.ts';

/** The circumstances of a request, beside the records that were read. */
export interface Asked {
  readonly at: Instant;
  readonly call: Call;
  readonly officer: Officer | undefined;
  /** The successor of each closed office. */
  readonly successors: Successors;
}

/** The tools of a decision; it reads nothing from the table itself. */
export interface Tools extends Omit<ApiPorts, 'store'>, Asked {}

export interface Decision {
  readonly writes: readonly Write[];
  readonly personal?: readonly PersonalPart[];
  readonly answer: Answer;
}

/** A command: what to read, who may give it, and what it decides. */
export interface Command<Input, First extends Refs, Second extends Refs, Third extends Refs> {
  readonly may: Right;
  /** Everything on which the right depends is among these records. */
  readonly first: (input: Input, ports: ApiPorts) => First | Promise<First>;
  /** The records whose keys are known only after the first round trip. */
  readonly second?: (found: Loaded<First>, input: Input, tools: Tools) => Second | Promise<Second>;
  /** The records whose keys are known only after the second round trip; if there are none, nothing is read. */
  readonly third?: (found: Loaded<First> & Loaded<Second>, input: Input) => Third;
  /** The things that the command itself names, for the check of rights. */
  readonly about?: (input: Input) => What;
  /** The version to which an update's `If-Match` is compared. */
  readonly version?: (found: Loaded<First>) => number | undefined;
  readonly decide: (
    found: Loaded<First> & Loaded<Second> & Loaded<Third>,
    input: Input,
    tools: Tools,
  ) => Decision | Promise<Decision>;
}

export type Step<Input> = (input: Input, call: Call) => Promise<Answer>;

/** The records about the caller that every request reads. */
export const ofCaller = ({ subject }: Call) => ({
  officer: ref(officerRecord, subject),
  successions: ref(successionsRecord),
});

/** The caller's officer record; an officer who has left counts as unknown. */
export const callerOf = ({
  officer,
  successions,
}: Loaded<ReturnType<typeof ofCaller>>): Pick<Asked, 'officer' | 'successors'> => ({
  officer: officer?.left ? undefined : officer,
  successors: successions?.successors ?? {},
});

/** @throws {Refusal} if the caller has no right to it; something hidden is answered as not found. */
export const authorise = (
  right: Right,
  { scopes, isDeploymentAdministrator }: Call,
  { officer, successors }: Pick<Asked, 'officer' | 'successors'>,
  what: What,
): void => {
  const verdict = rights[right]({ officer, successors, scopes, isDeploymentAdministrator }, what);
  if (verdict === 'allowed') return;
  if (!officer && !isDeploymentAdministrator) throw new Refusal('unknown-officer');
  if (verdict === 'hidden') throw new Refusal('not-found');
  throw new Refusal('not-allowed', { complaints: whyNot(right, what) });
};

/** TTL uses the machine's time, even if the clock was moved. */
const now = (): number => Math.floor(Date.now() / 1000);

const holdVersion = ({ version }: Call, current: number | undefined): void => {
  if (current === undefined || current === version) return;
  throw new Refusal('stale', { currentVersion: current });
};

/** The personal parts of a decision, sealed, as they are written beside it. */
export const sealParts = (
  vault: Pick<ApiPorts['vault'], 'seal'>,
  parts: readonly PersonalPart[] = [],
) =>
  Promise.all(
    parts.map(async ({ caseId, seq, ...content }) =>
      put(sealedRecord, { caseId, seq, sealed: await vault.seal(content) }, 'absent'),
    ),
  );

const isNothing = (refs: Refs): boolean =>
  Object.values(refs).every((each) => each === undefined || [each].flat().length === 0);

/** The result for records that were not requested: undefined, and for a list an empty one. */
const nothingOf = <R extends Refs>(refs: R): Loaded<R> =>
  Object.fromEntries(
    Object.entries(refs).map(([name, wanted]) => [name, wanted ? [] : undefined]),
  ) as Loaded<R>;

/** The records read so far, together with those whose keys they give. */
export const readMore = async <Found, More extends Refs>(
  { store }: Pick<ApiPorts, 'store'>,
  found: Found,
  more: More | undefined,
): Promise<Found & Loaded<More>> => {
  if (!more) return { ...found, ...({} as Loaded<More>) };
  if (isNothing(more)) return { ...found, ...nothingOf(more) };
  const [read] = await store.load(more);
  return { ...found, ...read };
};

/**
 * The one way in which the API changes anything: read, decide, write.
 *
 * A repeated request gets its first answer. Otherwise rights, `If-Match` and the decision use one consistent reading,
 * and everything is written in one transaction, which fails if any of the records has changed since. A conflict is
 * decided again on fresh state, a limited number of times.
 *
 * @throws {Refusal} with the problem for the caller; nothing has changed.
 */
export const command =
  <
    Input,
    First extends Refs,
    Second extends Refs = Record<never, never>,
    Third extends Refs = Record<never, never>,
  >(
    spec: Command<Input, First, Second, Third>,
  ) =>
  (ports: ApiPorts): Step<Input> =>
  async (input, call) => {
    const { store, clock, vault } = ports;
    const caller = await vault.pseudonym('caller', call.subject);
    const fingerprint = await vault.pseudonym('request', call.fingerprint);
    const key = call.key ?? '';

    const attempt = async (): Promise<Answer> => {
      const own = {
        known: ref(requestRecord, caller, key),
        ...ofCaller(call),
      };
      const wanted = await spec.first(input, ports);
      const [at, [{ known, ...calling }, first]] = await Promise.all([
        clock.now(),
        store.load(own, wanted),
      ]);
      if (known) return firstAnswer(known, call, ports);
      const who = callerOf(calling);

      // Before anything else is read: a thing that the caller may not know of is treated as one that does not exist.
      authorise(spec.may, call, who, { ...first, ...spec.about?.(input) });
      const tools = { ...ports, at, call, ...who };
      const second = await readMore(ports, first, await spec.second?.(first, input, tools));
      const found = await readMore(ports, second, spec.third?.(second, input));
      if (spec.version) holdVersion(call, spec.version(found));

      const { writes, personal, answer } = await spec.decide(found, input, tools);
      const sealed = await vault.seal(answer);
      const answered = { caller, key, fingerprint, answer: sealed, answeredAt: now() };
      await store.write([
        ...writes,
        ...(await sealParts(vault, personal)),
        put(requestRecord, answered, 'absent'),
      ]);
      return answer;
    };
    return onConflictAgain(ports, () => unlessAnswered(ports, { caller, key, call }, attempt));
  };
