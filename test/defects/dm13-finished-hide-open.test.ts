import { expect, it } from 'vitest';
import { dutyRecord } from '#domain/duty/duty';
import { put } from '#domain/record';
import { DutyId, OfficeId } from '#schemas/ids';
import { showWorklist } from '#steps/duties/show-worklist';
import { aCase } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { openDutyOf } from '#test/fakes/what-people-do';

const AT_ONCE = 100;

/** A duty's round has three digits, so the other thousands are towards other persons. */
const subjectOf = (n: number): string => `to${'abcdefghijk'[Math.floor(n / 1000)]}`;

it('thirteen open duties are the worklist of an office that has ended ten thousand', async () => {
  const { world, caseId } = await aCase();
  const { nextAt: _none, ...like } = openDutyOf(world, caseId, 'accept');
  const idOf = (n: number) =>
    DutyId.parse(`${caseId}.emergency-response-1.accept.${subjectOf(n)}.${n % 1000}`);
  const by = { rule: 'it was long ago' };
  const ended = { at: MONDAY, outcome: 'accepted', by, facts: {}, seq: 1 };
  for (let from = 100; from < 10_100; from += AT_ONCE) {
    const many = Array.from({ length: AT_ONCE }, (_, n) => ({
      ...like,
      id: idOf(from + n),
      ended,
    }));
    world.table.transact(many.map((duty) => put(dutyRecord, duty)));
  }
  const before = await showWorklist(world.ports)(
    { query: { office: OfficeId.parse('station'), limit: 50 } },
    callAs('station'),
  );
  const { items } = before.body as { items: readonly unknown[] };
  const more = Array.from({ length: 13 - items.length }, (_, n) => ({ ...like, id: idOf(n + 20) }));
  world.table.transact(more.map((duty) => put(dutyRecord, duty)));

  const { body } = await showWorklist(world.ports)(
    { query: { office: OfficeId.parse('station'), limit: 50 } },
    callAs('station'),
  );

  const list = body as { items: readonly { ended?: unknown }[]; next?: string };
  expect(list.items).toHaveLength(13);
  expect(list.items.filter((duty) => duty.ended)).toEqual([]);
  expect(list.next).toBeUndefined();
});
