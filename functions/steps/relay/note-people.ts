import { FileNamed } from '#domain/case/facts';
import { type Case, type CaseEvent, caseRecord, eventRecord } from '#domain/composed/case';
import { personRecord } from '#domain/composed/person';
import { commitInFile } from '#domain/composed/person-in-file';
import { endedEpisodeRecord, withEnded } from '#domain/episode/ended-episode';
import { partitionOf, personIdOf } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import type { NamedPerson } from '#domain/person/named-in-fact';
import { notePerson } from '#domain/person/note-person';
import { episodeNamed, peopleInEvent } from '#domain/person/people-in-event';
import { ledgerRecord, personOfNumberRecord } from '#domain/person/person';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { FileId } from '#schemas/ids';
import { listAll } from '../list-all.ts';
import { onConflictAgain } from '../retry.ts';
import { systemContext } from '../workers/system-context.ts';

interface Source {
  readonly state: Case;
  readonly file: FileId;
  readonly seq: number;
}

/** Records what an event says about one person; if it is recorded already, nothing is written. */
const noteOne = (
  ports: WorkerPorts,
  { state, file, seq }: Source,
  named: NamedPerson,
): Promise<void> =>
  onConflictAgain(ports, async () => {
    const { store } = ports;
    const { notes } = named;
    const id = 'id' in named ? named.id : personIdOf(file, named.slot);
    const number = 'id' in named ? undefined : named.person;
    const [{ before, lines, lock }] = await store.load({
      before: ref(personRecord, id),
      lines: notes.map((note) => ref(ledgerRecord, id, state.id, seq, note)),
      lock: number === undefined ? undefined : ref(personOfNumberRecord, number),
    });
    const drafts = notePerson({ caseId: state.id, seq }, notes, lines);
    const place = 'id' in named ? before : named;
    if (drafts.length === 0 || !place) return;
    const { slot, role } = place;
    const [{ elder }] = await store.load({ elder: lock && ref(personRecord, lock.personId) });
    const context = await systemContext(ports, state, 'relay');
    const naming = before ? {} : { number, elder };
    const said = { of: state, ...naming, drafts };
    const { writes } = commitInFile({ file, slot, role, before }, said, context);
    await store.write(writes);
  });

/** Records what one event says about each person. */
const noteEvent = async (ports: WorkerPorts, state: Case, event: CaseEvent): Promise<void> => {
  const { id, file } = state;
  if (!file) return;
  const episode = episodeNamed(event);
  const [{ ended }] = await ports.store.load({
    ended: episode && ref(endedEpisodeRecord, id, episode),
  });
  const { seq } = event;
  for (const named of peopleInEvent(event, withEnded(state, ended ? [ended] : [])))
    await noteOne(ports, { state, file, seq }, named);
};

/**
 * Records in the histories of guardians and accused what an event of a case says about them; for the event that names
 * the child's file, also what all earlier events say. Each person has a transaction of their own; ids follow from the
 * child's file and the event, so that this may run twice, and in any order.
 */
export const notePeople = async (
  ports: WorkerPorts,
  { caseId, seq }: Extract<Errand, { kind: 'peopleOfEvent' }>,
): Promise<void> => {
  const { store } = ports;
  const [{ state, event }] = await store.load({
    state: ref(caseRecord, caseId),
    event: ref(eventRecord, caseId, seq),
  });
  if (!state || !event) return;
  const all = FileNamed.is(event.fact)
    ? await listAll(store, eventRecord, { pk: partitionOf(caseId), sk: 'EVENT#' })
    : [event];
  for (const each of all.filter((one) => one.seq <= seq)) await noteEvent(ports, state, each);
};
