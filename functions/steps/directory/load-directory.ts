import { createHash } from 'node:crypto';
import { type LineOf, linesOf } from '#domain/directory/lines-of';
import {
  divisionRecord,
  type Office,
  officeRecord,
  officerRecord,
} from '#domain/directory/records';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { placeRecord } from '#domain/places/place';
import { put, type Write } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { DirectoryLine } from '#schemas/directory';
import type { DivisionCode, OfficeId } from '#schemas/ids';
import { command, type Tools } from '../command.ts';
import { holdRight } from './hold-right.ts';
import { knownOf } from './known-of.ts';
import { storedOf } from './stored-of.ts';

type Lines = readonly DirectoryLine[];

/** A transaction takes 100 writes; the pipeline adds one of its own. */
const AT_ONCE = 90;

const topicWrite = ({ id, emails }: LineOf<'office'>, { at, call }: Tools): Write[] => {
  if (emails.length === 0) return [];
  const digest = createHash('sha256').update(emails.join()).digest('hex').slice(0, 12);
  const errand = { kind: 'topic', officeId: id } as const;
  const message = newMessage(`office-${id}-${digest}`, at, errand, call.correlationId);
  return [put(messageRecord, message)];
};

const divisionOf = (office: OfficeId, lines: Lines, known: readonly Office[]): DivisionCode => {
  const found = [...linesOf(lines, 'office'), ...known].find(({ id }) => id === office);
  if (!found) throw new Error(`office ${office} is missing after the check`);
  return found.division;
};

const placeWrite = ({ kind: _kind, receives, position, ...line }: LineOf<'place'>): Write =>
  put(placeRecord, { ...line, kind: receives, ...(position && { position }) });

const writesOf = (lines: Lines, known: readonly Office[], tools: Tools): readonly Write[] => [
  ...linesOf(lines, 'division').map(({ kind: _kind, pack, position, ...line }) =>
    put(divisionRecord, { ...line, ...(pack && { pack }), ...(position && { position }) }),
  ),
  ...linesOf(lines, 'place').map(placeWrite),
  ...linesOf(lines, 'office').flatMap((line) => {
    const { kind: _kind, superior, ...office } = line;
    return [
      put(officeRecord, { ...office, ...(superior && { superior }) }),
      ...topicWrite(line, tools),
    ];
  }),
  ...linesOf(lines, 'officer').map(({ kind: _kind, mobile, left, ...line }) => {
    const division = divisionOf(line.office, lines, known);
    return put(officerRecord, {
      ...line,
      division,
      ...(mobile && { mobile }),
      ...(left && { left }),
    });
  }),
];

/**
 * Loads divisions, offices, officers, routes and places.
 *
 * Administration ends at the division: a line that reaches beyond the caller's own is not found, whatever is there.
 *
 * A file with any wrong line is refused whole, with every wrong line and its reason. A right one is
 * written in several transactions, each a repetition of itself: sending it again finishes what a
 * death in between left.
 */
export const loadDirectory = ({ store, ...ports }: ApiPorts) =>
  command({
    may: 'administrator',
    first: (_input: { readonly body: { readonly lines: Lines } }) => ({}),
    decide: async (_found, { body: { lines } }, tools) => {
      const known = await knownOf({ store, ...ports }, lines);
      holdRight(lines, { known, stored: await storedOf({ store }, lines) }, tools);

      const writes = writesOf(lines, known.offices, tools);
      const last = Math.floor(writes.length / AT_ONCE) * AT_ONCE;
      for (let from = 0; from < last; from += AT_ONCE) {
        await store.write(writes.slice(from, from + AT_ONCE));
      }
      return {
        writes: writes.slice(last),
        answer: {
          status: 200,
          body: {
            divisions: linesOf(lines, 'division').length,
            offices: linesOf(lines, 'office').length,
            officers: linesOf(lines, 'officer').length,
            places: linesOf(lines, 'place').length,
          },
        },
      };
    },
  })({ store, ...ports });
