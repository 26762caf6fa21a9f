import { seesInRegister } from '#domain/access/register-rights';
import { readsPartOf } from '#domain/access/register-sight';
import { childrenOf, registerLineRecord } from '#domain/child/register/register';
import { dueOn } from '#domain/child/register/visit';
import { type ChildFile, fileRecord } from '#domain/composed/child';
import { countyOf, lineageRefs, packFor } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { Calendar } from '#domain/time/calendar';
import { dateOf } from '#domain/time/zone';
import type { DivisionCode } from '#schemas/ids';
import type { Term } from '#schemas/term';
import type { Instant } from '#schemas/time';
import { query } from '../query.ts';
import { whoIn } from '../who-in.ts';
import { linesOf } from './child-line.ts';

interface Input {
  readonly query: {
    readonly division: DivisionCode;
    readonly left?: 'true' | undefined;
    readonly limit: number;
    readonly after?: string | undefined;
  };
}

interface Counting {
  readonly every: Term;
  readonly at: Instant;
  readonly calendar: Calendar;
}

const dueOf = (file: ChildFile, { every, at, calendar }: Counting) => {
  const { register } = file;
  if (!register) return [];
  const { visitedAt, seenAt, isKey } = register;
  const due = dueOn(register, every, calendar);
  const today = dateOf(at);
  return [
    {
      file,
      isLeft: due.slice(0, 7) <= today.slice(0, 7),
      shown: {
        isKey,
        ...(visitedAt && { visitedOn: dateOf(visitedAt) }),
        ...(seenAt && { seenOn: dateOf(seenAt) }),
        dueOn: due,
        overdue: due < today,
      },
    },
  ];
};

/**
 * Lists the children of a village or a township with the day by which each household is to be visited, village by
 * village. Nothing but a list follows from a day that has passed: a missed visit is no finding.
 */
export const listVisitsDue = query({
  may: 'listsVisits',
  first: ({ query: { division } }: Input) => ({ routing: lineageRefs(division) }),
  about: ({ query: { division } }) => ({ division }),
  show: async ({ routing }, { query: { division, left, limit, after } }, tools) => {
    const pack = packFor(routing);
    if (!pack) throw new Refusal('no-routing');
    const { at, calendar, store } = tools;
    const { value: every, layer, kind } = tools.policyOf(pack, at).setting('visit.every');
    const page = { limit, starting: division, ...(after && { after }) };
    const list = childrenOf(countyOf(division), 'in');
    const { items, next } = await store.listIndex('area', registerLineRecord, list, page);
    const [{ files }] = await store.load({
      files: items.map(({ fileId }) => ref(fileRecord, fileId)),
    });
    const who = whoIn(tools);
    const due = files
      .filter((file) => seesInRegister(who, file) && file.register !== undefined)
      .filter((file) => file.register && readsPartOf(who, 'visits', file.register))
      .flatMap((file) => dueOf(file, { every, at, calendar }))
      .filter(({ isLeft }) => !left || isLeft);
    const lines = await linesOf(
      due.map(({ file }) => file),
      tools,
    );
    const shown = due.map(({ file, shown: dates }) => {
      const line = lines.find((each) => each.file === file.id);
      return {
        file: file.id,
        division: file.register?.division,
        ...(line?.name && { name: line.name }),
        ...dates,
      };
    });
    return { body: { every, layer, kind, items: shown, ...(next && { next }) } };
  },
});
