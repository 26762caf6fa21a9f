import { type Lineage, packFor } from '#domain/directory/routing';
import { successionsRecord } from '#domain/directory/successions';
import { ref } from '#domain/record';
import type { HotlinePorts } from '#domain/world';
import type { DivisionCode } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Heard } from './hear-call.ts';
import { intakeRefs, leadingRefs, takerRefs } from './intake.ts';

const NO_OTHER_CASE = { leading: undefined, leadingBirthday: undefined };

/**
 * Reads the offices of the place that the caller named, or, where none is set up there, of the deployment's own
 * county.
 */
export const readAt = async (ports: HotlinePorts, { body }: Heard, of: Instant) => {
  const read = async (division: DivisionCode) => {
    const refs = await intakeRefs({ division, child: body.child }, ports);
    const [first, own] = await ports.store.load(refs, { successions: ref(successionsRecord) });
    const successors = own.successions?.successors ?? {};
    const kind = body.kind === 'help' ? 'call' : 'report';
    const [second] = await ports.store.load(takerRefs(first, kind, { successors }));
    const wanted = leadingRefs({ ...first, ...second });
    const third = wanted.leading ? (await ports.store.load(wanted))[0] : NO_OTHER_CASE;
    const found = { ...first, ...second, ...third };
    const taking = { ...ports, fileVault: undefined, at: of, successors };
    return { division, found, taking };
  };
  const named = body.division && (await read(body.division));
  const isKnown = named && hasPack(named.found.routing) && named.found.police;
  return isKnown ? named : read(ports.county);
};

const hasPack = (routing: Lineage): boolean => packFor(routing) !== undefined;

/** The division that handles a call, and the records that were read for it. */
export type Destination = Awaited<ReturnType<typeof readAt>>;
