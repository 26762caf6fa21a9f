import { createHash } from 'node:crypto';
import { divisionOf, type Stored } from '#domain/directory/administered';
import { nameOf } from '#domain/directory/check';
import {
  divisionRecord,
  type Office,
  officeRecord,
  officerRecord,
} from '#domain/directory/records';
import { isSameEntry } from '#domain/directory/register';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { placeRecord } from '#domain/places/place';
import { type Put, put, type Write } from '#domain/record';
import type { DirectoryLine } from '#schemas/directory';
import type { DivisionCode } from '#schemas/ids';
import type { Tools } from '../command.ts';
import type { Written } from './journal.ts';

type Lines = readonly DirectoryLine[];

/** Each time a file is loaded, addresses that have not confirmed are asked again. */
const topicWrites = (line: DirectoryLine, { at, call }: Tools): Write[] => {
  if (line.kind !== 'office' || line.emails.length === 0) return [];
  const digest = createHash('sha256').update(line.emails.join()).digest('hex').slice(0, 12);
  const errand = { kind: 'topic', officeId: line.id } as const;
  const message = newMessage(`office-${line.id}-${digest}`, at, errand, call.correlationId);
  return [put(messageRecord, message)];
};

const recordOf = (line: DirectoryLine, division: DivisionCode): Put => {
  switch (line.kind) {
    case 'division': {
      const { kind: _kind, pack, position, ...kept } = line;
      return put(divisionRecord, { ...kept, ...(pack && { pack }), ...(position && { position }) });
    }
    case 'place': {
      const { kind: _kind, receives, position, ...kept } = line;
      return put(placeRecord, { ...kept, kind: receives, ...(position && { position }) });
    }
    case 'office': {
      const { kind: _kind, superior, ...kept } = line;
      return put(officeRecord, { ...kept, ...(superior && { superior }), listed: true });
    }
    case 'officer': {
      const { kind: _kind, mobile, left, ...kept } = line;
      const rest = { ...(mobile && { mobile }), ...(left && { left }) };
      return put(officerRecord, { ...kept, division, ...rest });
    }
  }
};

/** An entry for each line; a line that equals the stored record changes nothing. */
export const entriesOf = (
  lines: Lines,
  { offices, stored }: { readonly offices: readonly Office[]; readonly stored: Stored },
  tools: Tools,
): readonly Written[] =>
  lines.map((line): Written => {
    const division = divisionOf(line, lines, offices);
    if (!division) throw new Error(`${nameOf(line)} has no division after the check`);
    const before = stored.get(nameOf(line));
    const record = recordOf(line, division);
    const isChange = !before || !isSameEntry(before.record, record.value);
    const topic = topicWrites(line, tools);
    return {
      change: 'loaded',
      entry: nameOf(line),
      divisions: [...new Set([division, before?.division ?? division])],
      content: { ...(before && { before: before.record }), after: record.value },
      writes: isChange ? [record, ...topic] : topic,
      isChange,
    };
  });
