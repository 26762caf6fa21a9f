import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { countyWrites } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { opened } from '#test/fakes/memory-vault';
import { alertsIn, dutiesIn } from '#test/fakes/what-happened';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import type { PackName } from '../owed.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A county with the rules of this demonstration. */
export const aCountyUnder = (pack: PackName): World => {
  const world = aWorld();
  world.table.transact(countyWrites(pack));
  return world;
};

export const reportedIn = async (world: World, change: Fields = {}): Promise<string> => {
  const { caseId } = await report(world, change);
  await runUntilQuiet(world);
  return caseId;
};

/** A child whom the police have found in these situations under the rules of this place, and the consequences. */
export const foundIn = async (
  pack: PackName,
  situations: readonly EmergencySituation[],
  parents: readonly string[] = ['father'],
  change: Fields = {},
) => {
  const world = aCountyUnder(pack);
  const caseId = await reportedIn(world);
  const found = { outcome: 'found', at: MONDAY, measures: MARK, careTonight: MARK };
  const dispatch = openDutyOf(world, caseId, 'dispatch');
  await end(world, dispatch, 'station', { ...found, situations, parents, ...change });
  await runUntilQuiet(world);
  return { world, caseId };
};

/** The open duties of a case, each with the office that owes it. */
export const owedIn = (world: World, caseId: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    dutiesIn(world)
      .filter((duty) => duty.caseId === caseId && !duty.ended)
      .map(({ type, owner }) => [type, 'office' in owner ? owner.office : 'reporter']),
  );

/** The offices that were told of this occasion of duties of this type: opened, ended, or noted on. */
export const toldOf = (world: World, type: string, occasion: string): readonly string[] => [
  ...new Set(
    alertsIn(world)
      .filter(({ dutyId, occasion: of }) => dutyId.includes(`.${type}.`) && of.startsWith(occasion))
      .map(({ office }) => office),
  ),
];

/** The decrypted content of everything that is sealed. */
export const keptIn = (world: World): string =>
  world.table
    .having('type', 'sealed')
    .map(({ value }) => JSON.stringify(opened((value as { sealed: string }).sealed)))
    .join('\n');
