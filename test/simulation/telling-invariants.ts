import assert from 'node:assert/strict';
import { ownerOffice } from '#domain/duty/duty';
import type { World } from '#test/fakes/a-world';
import { alertsIn, dutiesIn, messagesIn } from '#test/fakes/what-happened';

/** The duties of which the ledger has an entry, or the outbox a message that will tell of them. */
const knownDuties = (world: World): ReadonlySet<string> => {
  const messages = messagesIn(world).map(({ errand }) =>
    errand.kind === 'tell' ? errand.dutyId : '',
  );
  return new Set([...alertsIn(world).map(({ dutyId }) => dutyId), ...messages]);
};

/**
 * Checks, at every moment, that nobody who must know stays untold: the owner of each open duty has an entry in the
 * ledger, whatever rule decides on the text, or the message that tells them is not yet carried out.
 */
export const everyOwnerIsTold = (world: World): void => {
  const known = knownDuties(world);
  const untold = dutiesIn(world).filter(
    (duty) => ownerOffice(duty) !== undefined && !duty.ended && !known.has(duty.id),
  );
  assert.deepEqual(
    untold.map(({ id }) => id),
    [],
    'nobody was told of a duty',
  );
};

/** Checks, at the end, that no text whose hour has come is left, and that what stands in another text was sent with it. */
export const nothingIsHeldBack = (world: World): void => {
  const now = world.clock.at();
  const alerts = alertsIn(world);
  const sent = new Set(alerts.filter(({ attempts }) => attempts > 0).map(({ id }) => id));
  for (const { id, joined, status, waitsUntil } of alerts) {
    assert(!joined || sent.has(joined), `${id} stands in a text that was never sent`);
    const isHeld = status === 'owed' && waitsUntil !== undefined && waitsUntil < now;
    assert(!isHeld, `${id} waits although its hour has come`);
  }
};
