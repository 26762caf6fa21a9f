import { rights, type What } from '#domain/access/rights';
import { whyNot } from '#domain/access/why-not';
import type { Call } from '#domain/call';
import { sealedRecord } from '#domain/case/event';
import { type Officer, officerRecord } from '#domain/directory/records';
import { type Successors, successionsRecord } from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import type { PersonalPart } from '#domain/history/commit';
import { type Loaded, put, type Refs, ref, type Write } from '#domain/record';
import { type Answer, requestRecord } from '#domain/request';
import type { ApiPorts } from '#domain/world';
import type { Right } from '#schemas/route';
import type { Instant } from '#schemas/time';
import { firstAnswer, unlessAnswered } from './first-answer.ts';
import { onConflictAgain } from './retry.ts';

/** What a decision is made with, beside what was read. */
export interface Tools extends ApiPorts {
  readonly at: Instant;
  readonly call: Call;
  readonly officer: Officer | undefined;
  /** Who has followed which closed office. */
  readonly successors: Successors;
}

export interface Decision {
  readonly writes: readonly Write[];
  readonly personal?: readonly PersonalPart[];
  readonly answer: Answer;
}

/** One command: what to read, who may, and what then follows. */
export interface Command<Input, First extends Refs, Second extends Refs> {
  readonly may: Right;
  readonly first: (input: Input, ports: ApiPorts) => First | Promise<First>;
  /** What can only be named once the first round trip is back. */
  readonly second?: (found: Loaded<First>, input: Input, successors: Successors) => Second;
  /** The version that `If-Match` is held against, of an update. */
  readonly version?: (found: Loaded<First> & Loaded<Second>) => number | undefined;
  readonly decide: (
    found: Loaded<First> & Loaded<Second>,
    input: Input,
    tools: Tools,
  ) => Decision | Promise<Decision>;
}

export type Step<Input> = (input: Input, call: Call) => Promise<Answer>;

/** What every request reads of who calls. */
export const ofCaller = ({ subject }: Call) => ({
  officer: ref(officerRecord, subject),
  successions: ref(successionsRecord),
});

/** Whoever has left is unknown. */
export const callerOf = ({
  officer,
  successions,
}: Loaded<ReturnType<typeof ofCaller>>): Pick<Tools, 'officer' | 'successors'> => ({
  officer: officer?.left ? undefined : officer,
  successors: successions?.successors ?? {},
});

/** @throws {Refusal} for whoever may not; what is hidden is not found. */
export const authorise = (
  right: Right,
  { scopes, isFirstAdministrator }: Call,
  { officer, successors }: Pick<Tools, 'officer' | 'successors'>,
  what: What,
): void => {
  const verdict = rights[right]({ officer, successors, scopes, isFirstAdministrator }, what);
  if (verdict === 'allowed') return;
  if (!officer && !isFirstAdministrator) throw new Refusal('unknown-officer');
  if (verdict === 'hidden') throw new Refusal('not-found');
  throw new Refusal('not-allowed', { complaints: whyNot(right, what) });
};

/** TTL is the machine's time, whatever the case's clock says. */
const now = (): number => Math.floor(Date.now() / 1000);

const holdVersion = ({ version }: Call, current: number | undefined): void => {
  if (current === undefined || current === version) return;
  throw new Refusal('stale', { currentVersion: current });
};

/** The personal parts of what was decided, as they are written beside it. */
export const sealParts = (
  vault: Pick<ApiPorts['vault'], 'seal'>,
  parts: readonly PersonalPart[] = [],
) =>
  Promise.all(
    parts.map(async ({ caseId, seq, ...content }) =>
      put(sealedRecord, { caseId, seq, sealed: await vault.seal(content) }, 'absent'),
    ),
  );

const readSecond = async <Input, First extends Refs, Second extends Refs>(
  { second }: Command<Input, First, Second>,
  { store, successors }: Pick<Tools, 'store' | 'successors'>,
  first: Loaded<First>,
  input: Input,
): Promise<Loaded<Second>> => {
  if (!second) return {} as Loaded<Second>;
  const [found] = await store.load(second(first, input, successors));
  return found;
};

/**
 * The one way in which anything is changed through the API: read, decide, write.
 *
 * A known request gets its first answer; then rights, `If-Match` and the decision are held against
 * one consistent reading, and everything is written in one transaction, which fails if any of it
 * has changed since. A conflict is decided again on fresh state, a bounded number of times.
 *
 * @throws {Refusal} what the caller is told; nothing has changed.
 */
export const command =
  <Input, First extends Refs, Second extends Refs = Record<never, never>>(
    spec: Command<Input, First, Second>,
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
      if (known) return firstAnswer(known, fingerprint, ports);
      const who = callerOf(calling);

      const tools = { ...ports, at, call, ...who };
      const found = { ...first, ...(await readSecond(spec, tools, first, input)) };
      authorise(spec.may, call, who, found);
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
    return onConflictAgain(ports, () =>
      unlessAnswered(ports, { caller, key, fingerprint }, attempt),
    );
  };
