import { describe, expect, it } from 'vitest';
import { caseMachines } from '#test/fakes/case-machines';
import { alertsIn } from '#test/fakes/what-happened';
import { isInFull } from '#test/turn';
import { holdCases } from '../case-invariants.ts';
import { courseNow, faults } from './faults.ts';
import { type Lived, live } from './life.ts';
import { pathsThrough } from './paths.ts';

const paths = (await Promise.all(caseMachines.map(pathsThrough))).flat();
const states = paths.flatMap(({ states: each, ...path }) => each.map((at) => ({ ...path, at })));

const inFull = states.flatMap((state) =>
  faults.map(([what, fault]) => ({ ...state, what, fault })),
);

/**
 * In `npm test` as many pairs as the longer list has entries: each of its entries comes once, and those of the shorter
 * list repeat.
 */
const inShort = Array.from({ length: Math.max(states.length, faults.length) }, (_, n) => n).flatMap(
  (n) => {
    const state = states[n % states.length];
    const [what, fault] = faults[n % faults.length] ?? [];
    return state && what && fault ? [{ ...state, what, fault }] : [];
  },
);

const chosen = isInFull ? inFull : inShort;

const undisturbed = new Map<string, Promise<Lived>>();

/** The same case without the fault; lived once for each state. */
const usual = ({ machine, situations, course, at }: (typeof states)[number]): Promise<Lived> => {
  const key = JSON.stringify([machine, situations, course, at]);
  const known = undisturbed.get(key) ?? live({ machine, situations, course, at });
  undisturbed.set(key, known);
  return known;
};

describe('every state, and every death', () => {
  it.each(chosen)('$machine: at $at, $what', async (each) => {
    const expected = await usual(each);
    courseNow.course = each.course;

    const lived = await live(each);

    expect(lived.struck).toBe(true);
    expect(lived.resumed).toBe(each.fault.resumes ? 1 : 0);
    expect(lived.history).toEqual(expected.history);
    // An outcome out of turn skips one stop; everything else stops where it always did.
    const stops = expected.trail.filter((open) => lived.trail.includes(open));
    expect(lived.trail).toEqual(stops);
    expect(lived.trail.length).toBeGreaterThanOrEqual(expected.trail.length - 1);
    expect(alertsIn(lived.world).filter(({ attempts }) => attempts > 1)).toEqual([]);
    holdCases(lived.world);
  });

  it('has come to every state that opens a duty', () => {
    const nameOf = ({ machine, at }: (typeof states)[number]) => `${machine}: ${at}`;
    expect(new Set(chosen.map(nameOf)).size).toBe(states.length);
    expect(new Set(chosen.map(({ what }) => what)).size).toBe(faults.length);
  });
});
