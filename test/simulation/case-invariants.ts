import assert from 'node:assert/strict';
import { OpenCaseOfChild } from '#domain/case/case';
import { type Case, fold } from '#domain/composed/case';
import { ownerOffice } from '#domain/duty/duty';
import { nthRung } from '#domain/duty/ladder';
import { firstBroken } from '#domain/history/chain';
import { offices } from '#test/fakes/a-county';
import { MARK, REPORTER_TELEPHONE } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { textOf } from '#test/fakes/memory-table';
import { smallCase } from '#test/fakes/small-state';
import { allOf, casesIn, dutiesIn, eventsOf, watchesIn } from '#test/fakes/what-happened';

const known = new Set<string>(offices.map(({ id }) => id));

/** The largest size of STATE, with as much open at once as a run reaches. */
const MOST_STATE_BYTES = 32 * 1024;

const everyDutyIsOwnedAndClocked = (world: World, { open }: Case): void => {
  for (const duty of open) {
    const office = ownerOffice(duty);
    assert(office ? known.has(office) : 'reporter' in duty.owner, `${duty.id} has no owner`);
    const { at } = nthRung(duty.ladder, duty.given, world.ports.calendar);
    // A suspended duty stays silent until the day that was given.
    const isResting = duty.nextAt !== undefined && duty.nextAt === duty.suspendedUntil;
    assert(
      isResting || duty.nextAt === at,
      `${duty.id} is told next at ${duty.nextAt}, not at ${at}`,
    );
  }
};

/** Checks that the case's list of duties agrees with the duties' own records, including the indexes. */
const dutiesAgree = (world: World, state: Case): void => {
  const stored = dutiesIn(world).filter(({ caseId }) => caseId === state.id);
  const openOnes = stored.filter(({ ended }) => !ended);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  assert.deepEqual(openOnes.toSorted(byId), state.open.toSorted(byId), 'duties disagree');
  const items = [...world.table.items.values()].filter(({ type }) => type === 'duty');
  const ofCase = items.filter(({ pk }) => pk === `CASE#${state.id}`);
  const clocked = ofCase.filter(({ dueSk }) => dueSk).length;
  assert.equal(clocked, state.open.length, 'a duty has no next moment');
};

/** Checks that no case is without an owner: a duty is open, or a watch will open one. */
const somebodyIsOnIt = (world: World, { id, status, open }: Case): void => {
  if (status === 'closed' || open.length > 0) return;
  const isWatched = watchesIn(world).some(({ caseId }) => caseId === id);
  assert(isWatched, `nobody is on case ${id}`);
};

/** Checks that the state equals the fold of its history, and that nothing that has ended is lost. */
export const historyHolds = (world: World, state: Case): void => {
  const events = eventsOf(world, state.id);
  assert.equal(firstBroken(events), undefined, 'the chain is broken');
  const folded = fold(events);
  assert(folded, 'a case without events');
  assert.deepEqual(smallCase(folded), smallCase(state), 'the history folds to something else');
  assert.deepEqual(allOf(world, state), allOf(world, folded), 'what has ended is lost');
};

/** Checks that texts by people are only in the vault, and nowhere in clear text: not in a message, not in an input. */
const nothingLeaks = ({ table, messenger, machines, meter }: World): void => {
  const stored = [...table.items.values()].map(textOf);
  const outside = JSON.stringify([
    messenger.texts,
    messenger.mails,
    machines.started,
    machines.succeeded,
    meter.notes,
  ]);
  const hasLeaked = [outside, ...stored].some((text) => text.includes(MARK));
  assert(!hasLeaked, 'something personal lies outside the vault');
  // Texts are sent to the reporter's telephone, but no text contains its number.
  const said = [JSON.stringify(messenger.texts.map(({ sms }) => sms)), ...stored];
  const isSaid = said.some((text) => text.includes(REPORTER_TELEPHONE));
  assert(!isSaid, 'the reporter’s telephone is in the clear');
};

/** Checks that a child's lock names the one open case of this child, and no other case. */
const locksHold = (world: World): void => {
  const items = [...world.table.items.values()].filter(({ type }) => type === 'openCaseOfChild');
  const locks = items.map(({ value }) => OpenCaseOfChild.parse(value));
  const held = casesIn(world).flatMap(({ id, child, status }) =>
    child && status === 'open' ? [{ child, caseId: id }] : [],
  );
  const byCase = (a: { caseId: string }, b: { caseId: string }) => (a.caseId < b.caseId ? -1 : 1);
  assert.deepEqual(locks.toSorted(byCase), held.toSorted(byCase), 'locks and open cases differ');
};

const isSmall = (state: Case): void => {
  const bytes = Buffer.byteLength(JSON.stringify(state));
  assert(bytes < MOST_STATE_BYTES, `the state weighs ${bytes} bytes`);
};

/** The invariants of every case at every moment. */
export const holdCases = (world: World): void => {
  for (const state of casesIn(world)) {
    everyDutyIsOwnedAndClocked(world, state);
    dutiesAgree(world, state);
    somebodyIsOnIt(world, state);
    historyHolds(world, state);
    isSmall(state);
  }
  locksHold(world);
  nothingLeaks(world);
};
