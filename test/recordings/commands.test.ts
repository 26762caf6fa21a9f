import { expect, it } from 'vitest';
import { isInFull, isItsTurn } from '#test/turn';
import { judge } from './judging.ts';
import { replaying } from './replaying.ts';
import { readRecording, type Stored } from './storage.ts';
import { couldMiss, told } from './teeth/could-miss.ts';
import { protections } from './teeth/protections.ts';

const MOST_SHOWN = 5;
const ONE_IN = 6;

/** Always the commands by which a missing protection of `teeth/` is noticed; the others in turn. */
const drawn = (commands: readonly Stored[]) => {
  const all = told(commands);
  const always = new Set(protections.flatMap((each) => couldMiss(each, all)));
  return all.filter((each) => always.has(each) || isItsTurn(each.number, ONE_IN));
};

it('every recorded command is decided as it was, or as is meant', async () => {
  const recording = readRecording();
  const replay = replaying(recording);
  const { command, stale } = judge();
  const red = [];
  for (const { number, stored } of drawn(recording.commands))
    red.push(...(await command(replay, stored, number)));

  expect(red.slice(0, MOST_SHOWN), `${red.length} commands`).toEqual([]);
  if (isInFull) expect(stale('command')).toEqual([]);
});
