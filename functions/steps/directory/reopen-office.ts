import { officeClosedRecord } from '#domain/directory/closing';
import { officeRecord } from '#domain/directory/records';
import {
  isOpen,
  present,
  type Successions,
  successionsRecord,
  withoutClosing,
} from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import { put, ref } from '#domain/record';
import { OfficeId } from '#schemas/ids';
import { command } from '../command.ts';
import { journal, registerRefs, registersAmong } from './journal.ts';

interface Input {
  readonly params: { readonly officeId: OfficeId };
  readonly body: { readonly reason: string };
}

const closingRefs = (known: Successions | undefined) =>
  Object.keys(known?.successors ?? {}).map((id) => ref(officeClosedRecord, OfficeId.parse(id)));

/**
 * Reopens an office that was closed by mistake. From then on the duties routed to it are its own as before, and so are
 * those of the offices that it had succeeded. Duties that its successor has taken over stay there until a person
 * assigns them.
 */
export const reopenOffice = command({
  may: 'administersOffice',
  first: ({ params: { officeId } }: Input) => ({
    office: ref(officeRecord, officeId),
    known: ref(successionsRecord),
  }),
  second: ({ office, known }) => ({
    closings: closingRefs(known),
    registers: office ? registerRefs([office.division]) : [],
  }),
  decide: async ({ office, known, closings, registers }, { body: { reason } }, tools) => {
    if (!office) throw new Refusal('not-found');
    const { at, successors } = tools;
    if (!known || isOpen(office.id, successors)) throw new Refusal('office-open');
    const next = withoutClosing(known, closings, office.id);
    const followedBy = present(office.id, successors);
    const entry = {
      change: 'reopened' as const,
      entry: `office ${office.id}`,
      divisions: [office.division],
      content: { before: { successor: followedBy }, reason },
      isChange: true,
      writes: [put(successionsRecord, next, known.version)],
    };
    const writes = await journal([entry], registersAmong(registers), tools);
    return {
      writes: writes.flat(),
      answer: { status: 200, body: { office: office.id, followedBy, at } },
    };
  },
});
