import { expect, it } from 'vitest';
import type { MessageKey } from '#domain/ports';
import { tellReporters } from '#steps/reporter/tell-reporters';
import { REPORTER_TELEPHONE } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';

it('holds no reporter up for a message that cannot be read (DM06)', async () => {
  const { world } = await aCase();
  const [good] = await world.ports.outbox(50);
  if (!good) throw new Error('no reporter is to be told');
  const bad: MessageKey = { ...good, id: 'spoiled' };
  const key = { pk: 'REPORTER-OUTBOX', sk: `${bad.createdAt}#${bad.id}`, sharded: true } as const;
  world.table.transact([{ kind: 'put', name: 'reporterMessage', key, value: { id: 7 } }]);

  await tellReporters(world.ports)([bad, good]);

  expect(world.messenger.texts.map(({ to }) => to)).toContain(`+86${REPORTER_TELEPHONE}`);
  expect(world.meter.failures).toEqual([
    { code: 'reporter-message-left', ids: { message_id: 'spoiled', cause: 'ZodError' } },
  ]);
});
