import { expect, it } from 'vitest';
import { inTurn, isInFull } from '#test/turn';
import { judge } from './judging.ts';
import { replaying } from './replaying.ts';
import { readRecording } from './storage.ts';

/** `npm test` replays one in this many, in turn: an important change shows in many. */
const ONE_IN = 6;

const MOST_SHOWN = 5;

it('every recorded history folds to what it did, event by event, and its chain holds', async () => {
  const recording = readRecording();
  const replay = replaying(recording);
  const { history, stale } = judge();
  const red = [];
  for (const [number, each] of inTurn([...recording.histories.entries()], ONE_IN))
    red.push(...(await history(replay, each, number)));

  expect(red.slice(0, MOST_SHOWN), `${red.length} histories`).toEqual([]);
  if (isInFull) expect(stale('history')).toEqual([]);
});
