import type { What } from '#domain/access/asked';
import type { Loaded, Refs } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { Right } from '#schemas/route';
import { type Asked, authorise, callerOf, ofCaller, type Step } from './command.ts';
import { noteReading, type Revealed } from './note-reading.ts';

/** A query: what to read, who may ask, and what is shown. */
export interface Query<Input, First extends Refs> {
  readonly may: Right;
  readonly first: (input: Input, ports: ApiPorts) => First | Promise<First>;
  /** The things that the query itself names, for the check of rights. */
  readonly about?: (input: Input) => What;
  /** The parts of a case or a file that are shown: the reading is recorded, or nothing is shown. */
  readonly reveals?: (found: Loaded<First>) => Revealed;
  /** The answer's body, and the version that a later update names. */
  readonly show: (
    found: Loaded<First>,
    input: Input,
    tools: ApiPorts & Asked,
  ) => Promise<{ readonly body: unknown; readonly etag?: number }>;
}

/**
 * The one way in which the API reads anything: one round trip, then the check of rights, then the view, while the
 * reading is recorded.
 *
 * @throws {Refusal} with the problem for the caller.
 * @throws {Unavailable} where the reading cannot be recorded.
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
    const asked = { at, call, ...who };
    const [shown, noted] = await Promise.allSettled([
      spec.show(found, input, { ...ports, ...asked }),
      spec.reveals && noteReading(ports, asked, spec.reveals(found)),
    ]);
    if (shown.status === 'rejected') throw shown.reason;
    if (noted.status === 'rejected') throw noted.reason;
    return { status: 200, ...shown.value };
  };
