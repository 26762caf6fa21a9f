import { describe, expect, it } from 'vitest';
import { namesNothing } from '#domain/duty/named';
import { childProtection } from '#domain/workflows/child-protection/index';
import { MONDAY } from '#test/fakes/memory-clock';
import { sampleFields } from '#test/fakes/sample';

const stopped = {
  ...sampleFields('stop-harm', 'stopped', MONDAY),
  dangers: ['safety_threatened'],
  placement: 'needed',
};

type Persons = Readonly<Record<string, readonly string[]>>;

/** The facts of stopping the harm, with these parents and these other persons accused. */
const meant = (accused: readonly string[], persons: Persons) => {
  const state = { episodes: {} };
  const on = { state, duty: { type: 'stop-harm' }, named: { ...namesNothing, persons } };
  const rule = childProtection.outcomes['stop-harm']?.stopped;
  return rule?.means?.({ ...stopped, accused }, on as never);
};

describe('who is accused when harm is stopped', () => {
  it.each<[string, string[], Persons, string[]]>([
    ['parents, where no others are named', ['father', 'mother'], {}, []],
    ['others alone, by their pseudonyms', [], { accusedIds: ['p-1', 'p-2'] }, ['p-1', 'p-2']],
    ['a parent and another', ['father'], { accusedIds: ['p-1'] }, ['p-1']],
    ['none but the accused', ['mother'], { receivedById: ['p-3'] }, []],
  ])('is named: %s (pol.dv, pol.harm)', (_who, parents, given, persons) => {
    expect(meant(parents, given)).toEqual([
      { fact: { type: 'AccusedNamed', data: { parents, persons } }, basis: ['pol.dv', 'pol.harm'] },
    ]);
  });

  it.each<[string, Persons]>([
    ['nothing', {}],
    ['nobody', { accusedIds: [] }],
    ['somebody else', { receivedById: ['p-3'] }],
  ])('is not said where the outcome names %s', (_what, given) => {
    expect(meant([], given)).toEqual([]);
  });
});
