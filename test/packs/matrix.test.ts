import { describe, expect, it } from 'vitest';
import { countyWrites } from '#test/fakes/a-county';
import { shown } from '#test/fakes/a-custody';
import { aWorld, type World } from '#test/fakes/a-world';
import { endAsUsual } from '#test/fakes/usual-course';
import { dutiesIn } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';
import { type CaseView, isTime, owedIn, planned, sayingOf } from './course.ts';
import { foundAs, PACKS, type PackName, SITUATIONS, wordsOf } from './owed.ts';

const packs = Object.keys(PACKS) as PackName[];

const aCounty = (pack: PackName): World => {
  const world = aWorld();
  world.table.transact(countyWrites(pack));
  return world;
};

const show = async (world: World, caseId: string) => (await shown(world, caseId)) as CaseView;

/**
 * A parent comes back only when somebody cares for the child; earlier, the duties that this requires would not open.
 */
const comesBack = ({ type }: { readonly type: string }): boolean => type === 'compliance';

/** Ends the open duties one at a time, until the case is closed. */
const play = async (
  world: World,
  caseId: string,
  saying: ReturnType<typeof sayingOf>,
): Promise<CaseView> => {
  for (;;) {
    await runUntilQuiet(world);
    const view = await show(world, caseId);
    if (view.status === 'closed') return view;
    const [next] = view.duties
      .filter((each) => !each.ended && planned(each.type) && isTime(each, view))
      .toSorted((one, other) => Number(comesBack(one)) - Number(comesBack(other)));
    const duty = dutiesIn(world).find(({ id }) => id === next?.id);
    if (!next || !duty)
      throw new Error(`the case waits for nobody: ${JSON.stringify(view.duties)}`);
    expect(next.owner, next.id).toBeDefined();
    expect(next.nextTelling, next.id).toBeDefined();
    await endAsUsual(world, duty, { [duty.type]: planned(duty.type) ?? '' }, saying[duty.type]);
  }
};

describe.each(packs)('under %s, what is owed for', (pack) => {
  it.each(SITUATIONS)(
    '%s is what the notice and the law say, to the end of the case',
    async (situation) => {
      const world = aCounty(pack);
      const { caseId } = await report(world);

      const view = await play(world, caseId, sayingOf(situation));

      const expected = wordsOf(PACKS[pack][situation]);
      expect(owedIn(view, pack, situation)).toEqual(expected);
      expect(view.generalOnly).toEqual(expected.length > 0 ? [] : foundAs(situation).situations);
    },
  );
});
