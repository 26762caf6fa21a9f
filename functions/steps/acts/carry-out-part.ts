import { donePartRecord, type WholeAct, wholeActRecord } from '#domain/acts/whole-act';
import { put, ref } from '#domain/record';
import type { PartPorts } from '#domain/world';
import type { PartTask } from '#schemas/part-task';
import { sealParts } from '../command.ts';
import { onConflictAgain } from '../retry.ts';
import { traced } from '../traced.ts';
import { type DecidedPart, takeChild } from './take-child.ts';

/** How each kind of act carries out one of its parts. */
const kinds: Readonly<
  Record<WholeAct['kind'], (ports: PartPorts, act: WholeAct, part: number) => Promise<DecidedPart>>
> = { jointReport: takeChild };

/**
 * Carries out one part of a whole act: an ordinary command, whose id follows from the act and the part. It is done only
 * once, however often it is asked for, because its transaction records that it is done.
 *
 * @throws {Refusal} `busy`, or any other that prevents the part now: the relay asks again.
 */
export const carryOutPart =
  (own: PartPorts) =>
  ({ act: id, part, correlationId }: PartTask): Promise<void> => {
    const ports = traced(own, correlationId, { act: id, part });
    const { store, vault, clock, meter } = ports;
    return onConflictAgain(ports, async () => {
      const [{ act, done }] = await store.load({
        act: ref(wholeActRecord, id),
        done: ref(donePartRecord, id, part),
      });
      if (!act) throw new Error(`there is no act ${id}`);
      if (done) return;
      const { writes, personal, report } = await kinds[act.kind](ports, act, part);
      await store.write([
        ...writes,
        ...(await sealParts(vault, personal)),
        put(donePartRecord, { act: id, part, at: await clock.now(), ...report }, 'absent'),
      ]);
      meter.note('part-done', { case_id: report.caseId });
    });
  };
