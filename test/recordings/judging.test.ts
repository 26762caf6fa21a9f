import { describe, expect, it } from 'vitest';
import type { Meant } from './differences.ts';
import { judge } from './judging.ts';
import { replaying } from './replaying.ts';
import { readRecording, type Stored } from './storage.ts';

const recording = readRecording();
const replay = replaying(recording);

/** A command whose recorded result differs from the present one. */
const changed = (): Stored => {
  const [first] = recording.commands;
  if (!first) throw new Error('nothing is recorded');
  return { ...first, outcome: { ...first.outcome, counted: { conflicts: 7 } } };
};

const listed: Meant = {
  reason: 'conflicts are counted no longer',
  of: 'command',
  applies: ({ deed }) => deed.step === changed().deed.step,
  path: /^\/counted\//,
};

describe('a difference', () => {
  it('is red with its path, what was recorded and what is now', async () => {
    const [red] = await judge([]).command(replay, changed(), 0);
    expect(red?.differences).toEqual([{ path: '/counted/conflicts', recorded: 7, now: undefined }]);
  });

  it('that is meant is not red', async () => {
    const { command, stale } = judge([listed]);
    expect(await command(replay, changed(), 0)).toEqual([]);
    expect(stale('command')).toEqual([]);
  });

  it('that is turned back into something else than was recorded is red', async () => {
    const { command } = judge([{ ...listed, back: () => 8 }]);
    expect(await command(replay, changed(), 0)).toHaveLength(1);
  });

  it('that is listed and does not occur is told', () => {
    expect(judge([listed]).stale('command')).toEqual([listed]);
  });
});
