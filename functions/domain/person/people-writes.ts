import type { Case } from '#domain/case/case';
import { FileNamed } from '#domain/case/facts';
import type { Context } from '#domain/context';
import type { Event } from '#domain/history/event';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put, type Write } from '#domain/record';
import { CaseId } from '#schemas/ids';
import { peopleInEvent } from './people-in-event.ts';

/**
 * The message that records in the histories of guardians and accused what an event of a case says about them, so that
 * the case's own transaction stays small. A case without a child's file has no persons; the event that names the file
 * also brings everything said before.
 */
export const peopleWrites = (
  event: Event,
  { file, episodes }: Pick<Case, 'file' | 'episodes'>,
  { correlationId }: Pick<Context, 'correlationId'>,
): readonly Write[] => {
  const says = FileNamed.is(event.fact) || peopleInEvent(event, episodes).length > 0;
  if (!file || !says) return [];
  const { seq, at } = event;
  const caseId = CaseId.parse(event.caseId);
  const errand = { kind: 'peopleOfEvent', caseId, seq } as const;
  const message = newMessage(`${caseId}-${seq}-people`, at, errand, correlationId);
  return [put(messageRecord, message, 'absent')];
};
