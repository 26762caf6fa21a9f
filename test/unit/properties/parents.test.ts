import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaitingParents, endsOf } from '#test/fakes/a-response';
import { type Course, endAsUsual, openNames } from '#test/fakes/usual-course';
import { casesIn, dutiesIn } from '#test/fakes/what-happened';
import { runUntilQuiet } from '#test/fakes/what-people-do';
import { holdCases } from '#test/simulation/case-invariants';

const PARENTS = ['father', 'mother'] as const;

const fate = fc.record({
  'order-return': fc.constantFrom('ordered' as const, 'unreachable' as const),
  reprimand: fc.constantFrom('given' as const, 'notGiven' as const),
  escort: fc.constantFrom('handedOver' as const, 'noEscort' as const),
  compliance: fc.constantFrom('returned' as const, 'trusteeNamed' as const, 'notNeeded' as const),
});

const fates = fc.record({
  father: fate,
  mother: fate,
  /** The person who acts, and the open duty that they end: any order. */
  picks: fc.array(fc.nat(6), { minLength: 30, maxLength: 30 }),
});

const courseOf = (of: { father: object; mother: object }): Course =>
  Object.fromEntries(
    PARENTS.flatMap((parent) =>
      Object.entries(of[parent]).map(([type, outcome]) => [`${type}.${parent}`, outcome]),
    ),
  );

describe('in any order of what becomes of two parents', () => {
  it('each has a fate of their own, who was told is watched, and the escort ends when one is there', async () => {
    await fc.assert(
      fc.asyncProperty(fates, async ({ picks, ...of }) => {
        const { world, caseId } = await awaitingParents();
        const course = courseOf(of);
        for (const n of picks) {
          const open = dutiesIn(world).filter(({ ended, type }) => !ended && type !== 'close');
          const duty = open[n % open.length];
          if (!duty) break;
          await endAsUsual(world, duty, course);
          await runUntilQuiet(world);

          const { care } = casesIn(world)[0] ?? {};
          const escorts = openNames(world, caseId).filter((name) => name.startsWith('escort'));
          expect(escorts.length).toBeLessThanOrEqual(care ? 0 : 1);
          holdCases(world);
        }

        expect(openNames(world, caseId)).toEqual(['close']);
        const all = endsOf(world, caseId);
        const ends = new Map(all.map(({ name, outcome }) => [name, outcome]));
        for (const parent of PARENTS) {
          for (const type of ['order-return', 'reprimand'] as const) {
            const { [type]: name } = of[parent];
            expect(ends.get(`${type}.${parent}`)).toBe(name);
          }
          const isTold =
            of[parent]['order-return'] === 'ordered' ||
            ends.get(`notify-parents.${parent}`) === 'notified';
          expect(ends.get(`compliance.${parent}`)).toBe(isTold ? of[parent].compliance : undefined);
          const escorted = of[parent]['order-return'] === 'unreachable';
          expect(ends.has(`escort.${parent}`)).toBe(escorted);
        }
        // Each duty has ended once, except the close.
        expect(dutiesIn(world)).toHaveLength(all.length + 1);
      }),
      { numRuns: 25 },
    );
  });
});
