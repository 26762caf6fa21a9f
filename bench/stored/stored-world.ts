import { moveClock } from '#steps/sweep/move-clock';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';
import { type CountedWorld, countedWorld } from '../table/counted-world.ts';
import { tables } from '../table/names.ts';
import { type Attributes, textOf } from '../units/value.ts';
import { copies } from './ballast.ts';

/** The number of cases with something due when the sweep comes. */
const DUE = 20;

export interface StoredWorld extends CountedWorld {
  readonly caseId: string;
  /** The items that were copied. */
  readonly state: Attributes;
  readonly duty: Attributes;
}

const typed = ({ service }: CountedWorld, type: string, caseId: string): Attributes => {
  const all = service.table(tables.table).items.values();
  const isIt = (item: Attributes) =>
    textOf(item.type) === type &&
    textOf(item.pk) === `CASE#${caseId}` &&
    'dueSk' in item === (type === 'duty');
  const found = [...all].find(isIt);
  if (!found) throw new Error(`case ${caseId} has no ${type}`);
  return found;
};

/** Some cases with something due, among many others with nothing due. */
export const storedWorld = async (stored: number): Promise<StoredWorld> => {
  const counted = await countedWorld();
  const { world, service } = counted;
  const cases: string[] = [];
  for (let n = 0; n < DUE; n += 1) cases.push((await report(world, { child: {} })).caseId);
  await runUntilQuiet(world);
  const [caseId = ''] = cases;
  const table = service.table(tables.table);
  const [state, duty] = [typed(counted, 'case', caseId), typed(counted, 'duty', caseId)];
  for (let n = 0; n < stored; n += 1) for (const copy of copies(state, duty, n)) table.put(copy);
  return { ...counted, caseId, state, duty };
};

/** Lets time pass until the first rung of each case's duties is due, without a sweep. */
export const untilDue = async ({ world }: StoredWorld): Promise<void> => {
  const { ports, clock } = world;
  const quiet = { ...ports, due: { ...ports.due, due: async () => ({ items: [] }) } };
  await moveClock({ ...quiet, clock }, { forward: { amount: 6, unit: 'minute' }, jump: true });
};
