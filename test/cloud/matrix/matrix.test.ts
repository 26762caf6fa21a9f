import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { owedIn, plan, sayingOf } from '#test/packs/course';
import {
  foundAs,
  PACKS,
  type PackName,
  SITUATIONS,
  type Situation,
  wordsOf,
} from '#test/packs/owed';
import { isItsTurn } from '#test/turn';
import { aCounty, type County } from '../a-county.ts';
import { aCase } from '../flow/a-case.ts';
import { play } from '../flow/play.ts';
import { theSystem } from '../world.ts';

const packs = Object.keys(PACKS) as PackName[];

/**
 * The situations for a pack: `packs/matrix.test.ts` plays every cell in memory; here each pack has one situation in
 * turn.
 */
const situationsOf = (pack: PackName): readonly Situation[] =>
  SITUATIONS.filter((_, place) => isItsTurn(place + packs.indexOf(pack), SITUATIONS.length));

let system: System;

beforeAll(async () => {
  system = await theSystem();
});

describe.each(packs)('under %s, what is owed for', (pack) => {
  let county: County;

  beforeAll(async () => {
    county = await aCounty(system, undefined, pack);
  });

  it.each(situationsOf(pack))(
    '%s is what the notice and the law say, to the end of the case',
    async (situation) => {
      const of = await aCase(system, county);

      await play(of, {
        plan,
        saying: sayingOf(situation),
        before: async ({ owner, nextTelling, id }) => {
          expect(owner, id).toBeDefined();
          expect(nextTelling, id).toBeDefined();
        },
      });

      const expected = wordsOf(PACKS[pack][situation]);
      const view = await of.show();
      expect(owedIn(view, pack, situation)).toEqual(expected);
      expect(view.generalOnly).toEqual(expected.length > 0 ? [] : foundAs(situation).situations);
      expect(view.status).toBe('closed');
    },
  );
});
