import { administers } from '#domain/access/relation';
import { againstClosing, officeClosedRecord } from '#domain/directory/closing';
import { type Office, officeRecord, officerRecord } from '#domain/directory/records';
import {
  isOpen,
  type Successions,
  successionsRecord,
  withSuccessor,
} from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put, ref, type Write } from '#domain/record';
import type { OfficeId } from '#schemas/ids';
import { command, type Tools } from '../command.ts';
import { whoIn } from '../who-in.ts';
import { journal, registerRefs, registersAmong } from './journal.ts';

interface Input {
  readonly params: { readonly officeId: OfficeId };
  readonly body: { readonly successor: OfficeId; readonly reason: string };
}

const NONE_YET = { successors: {}, version: 0 };

const nextSuccessions = (
  known: Successions | undefined,
  closed: OfficeId,
  successor: OfficeId,
): Write => {
  const next = withSuccessor(known ?? NONE_YET, closed, successor);
  return put(successionsRecord, next, known?.version ?? 'absent');
};

const fanOut = (office: OfficeId, { at, call }: Tools): Write => {
  const first = { kind: 'succeed', office, closedAt: at, pass: 1, page: 1, found: 0 } as const;
  return put(messageRecord, newMessage(`close-${office}`, at, first, call.correlationId), 'absent');
};

const officersOf = (office: Office | undefined) =>
  [...new Set([...(office?.officers ?? []), ...(office?.deputies ?? [])])].map((id) =>
    ref(officerRecord, id),
  );

/**
 * Closes an office in favour of another in the caller's divisions, in one transaction. From then on all its duties,
 * rights and alerts belong to its successor. The worklists follow page by page.
 */
export const closeOffice = command({
  may: 'administersOffice',
  first: ({ params: { officeId }, body: { successor } }: Input) => ({
    office: ref(officeRecord, officeId),
    heir: successor === officeId ? undefined : ref(officeRecord, successor),
    known: ref(successionsRecord),
  }),
  second: ({ office, heir }) => ({
    officers: officersOf(heir),
    registers: office ? registerRefs([office.division]) : [],
  }),
  decide: async ({ office, heir, known, officers, registers }, { body }, tools) => {
    if (!office) throw new Refusal('not-found');
    const { at, call, vault, successors } = tools;
    if (!isOpen(office.id, successors)) throw new Refusal('office-closed');
    const { successor, reason } = body;
    const isOwn = heir && administers(whoIn(tools), heir.division);
    const complaints = againstClosing({
      office,
      named: successor,
      successor: isOwn ? heir : undefined,
      successors,
      officers: officers.filter(({ office: of }) => of === successor),
    });
    if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
    const closed = { office: office.id, successor, at };
    const event = { ...closed, by: call.subject, reason: await vault.seal({ reason }) };
    const entry = {
      change: 'closed' as const,
      entry: `office ${office.id}`,
      divisions: [office.division],
      content: { after: { successor }, reason },
      isChange: true,
      writes: [
        nextSuccessions(known, office.id, successor),
        put(officeClosedRecord, event),
        fanOut(office.id, tools),
      ],
    };
    const writes = await journal([entry], registersAmong(registers), tools);
    return { writes: writes.flat(), answer: { status: 200, body: closed } };
  },
});
