import { expect, it } from 'vitest';
import { Unavailable } from '#domain/errors';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put } from '#domain/record';
import { OfficeId } from '#schemas/ids';
import { sweep } from '#steps/sweep/sweep';
import { aWorld } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { messagesIn } from '#test/fakes/what-happened';

it('a message that could not be carried for forty days is carried on the next', async () => {
  const world = aWorld();
  const errand = { kind: 'topic', officeId: OfficeId.parse('station') } as const;
  world.table.transact([put(messageRecord, newMessage('old', MONDAY, errand))]);
  const subscribe = () => Promise.reject(new Unavailable('SNS'));
  const broken = { ...world.ports, messenger: { ...world.messenger, subscribe } };
  for (let day = 0; day < 40; day += 1) {
    world.clock.forward(24 * 60);
    await sweep(broken);
  }
  expect(messagesIn(world).map(({ attempts }) => attempts)).toEqual([40]);
  world.clock.forward(24 * 60);

  await sweep(world.ports);

  expect(messagesIn(world)).toEqual([]);
  expect(world.messenger.topics.map(({ office }) => office)).toEqual(['station']);
});
