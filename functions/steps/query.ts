import type { What } from '#domain/access/asked';
import type { Loaded, Refs } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { Right } from '#schemas/route';
import { type Asked, authorise, callerOf, ofCaller, type Step } from './command.ts';

/** One question: what to read, who may, and what is shown. */
export interface Query<Input, First extends Refs> {
  readonly may: Right;
  readonly first: (input: Input, ports: ApiPorts) => First | Promise<First>;
  /** What the question itself says of what is asked for. */
  readonly about?: (input: Input) => What;
  /** The answer's body, and the version that a later update names. */
  readonly show: (
    found: Loaded<First>,
    input: Input,
    tools: ApiPorts & Asked,
  ) => Promise<{ readonly body: unknown; readonly etag?: number }>;
}

/**
 * The one way in which anything is read through the API: one round trip, then rights, then what is
 * shown.
 *
 * @throws {Refusal} what the caller is told.
 */
export const query =
  <Input, First extends Refs>(spec: Query<Input, First>) =>
  (ports: ApiPorts): Step<Input> =>
  async (input, call) => {
    const { store, clock } = ports;
    const wanted = await spec.first(input, ports);
    const [at, [caller, found]] = await Promise.all([
      clock.now(),
      store.load(ofCaller(call), wanted),
    ]);
    const who = callerOf(caller);
    authorise(spec.may, call, who, { ...found, ...spec.about?.(input) });
    const shown = await spec.show(found, input, { ...ports, at, call, ...who });
    return { status: 200, ...shown };
  };
