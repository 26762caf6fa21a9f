import { describe, expect, it } from 'vitest';
import type { Occasion } from '#domain/duty/meaning';
import { protectionMeanings } from '#domain/workflows/child-protection/protection';
import { MONDAY } from '#test/fakes/memory-clock';
import { sampleFields } from '#test/fakes/sample';

const stopped = {
  ...sampleFields('stop-harm', 'stopped', MONDAY),
  dangers: ['safety_threatened'],
  placement: 'needed',
};

/** What the stopping of harm means where these parents are accused, and these other persons. */
const meant = (accused: readonly string[], persons?: Occasion['named']['persons']) => {
  const named = persons ? { persons } : {};
  const occasion = { fields: { ...stopped, accused }, duty: { type: 'stop-harm' }, named };
  return protectionMeanings['stop-harm.stopped']?.(occasion as never);
};

describe('who is accused when harm is stopped', () => {
  it.each<[string, string[], Occasion['named']['persons'], string[]]>([
    ['parents, where no others are named', ['father', 'mother'], undefined, []],
    ['parents, where no others are named among those of the outcome', ['father'], {}, []],
    ['others alone, by their pseudonyms', [], { accusedIds: ['p-1', 'p-2'] }, ['p-1', 'p-2']],
    ['a parent and another', ['father'], { accusedIds: ['p-1'] }, ['p-1']],
    ['none but the accused', ['mother'], { receivedById: ['p-3'] }, []],
  ])('is named: %s (pol.dv, pol.harm)', (_who, parents, given, persons) => {
    expect(meant(parents, given)).toEqual([
      { fact: { type: 'AccusedNamed', data: { parents, persons } }, basis: ['pol.dv', 'pol.harm'] },
    ]);
  });

  it.each<[string, Occasion['named']['persons']]>([
    ['nothing', undefined],
    ['nobody', { accusedIds: [] }],
    ['somebody else', { receivedById: ['p-3'] }],
  ])('is not said where the outcome names %s', (_what, given) => {
    expect(meant([], given)).toEqual([]);
  });
});
