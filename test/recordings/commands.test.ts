import { expect, it } from 'vitest';
import { judge } from './judging.ts';
import { replaying } from './replaying.ts';
import { readRecording } from './storage.ts';

const PATIENCE_MS = 1_200_000;

const MOST_SHOWN = 5;

it('every recorded command is decided as it was, or as is meant', {
  timeout: PATIENCE_MS,
}, async () => {
  const recording = readRecording();
  const replay = replaying(recording);
  const { command, stale } = judge();
  const red = [];
  for (const [number, stored] of recording.commands.entries())
    red.push(...(await command(replay, stored, number)));

  expect(red.slice(0, MOST_SHOWN), `${red.length} commands`).toEqual([]);
  expect(stale('command')).toEqual([]);
});
