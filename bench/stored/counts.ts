import { CaseId, OfficeId } from '#schemas/ids';
import { showCase } from '#steps/cases/show-case';
import { showWorklist } from '#steps/duties/show-worklist';
import { sweep } from '#steps/sweep/sweep';
import { callAs } from '#test/fakes/a-world';
import { report } from '#test/fakes/what-people-do';
import { clientsOf } from '../table/clients.ts';
import type { Tally } from '../table/tally.ts';
import { badDueIndex } from './bad-due-index.ts';
import { type StoredWorld, storedWorld, untilDue } from './stored-world.ts';

/** The cost of each act with this many stored cases. */
export interface StoredCounts {
  readonly report: Tally;
  readonly worklist: Tally;
  readonly case: Tally;
  readonly badSweep: Tally;
  readonly sweep: Tally;
}

export const readWorklist = ({ world }: Pick<StoredWorld, 'world'>) =>
  showWorklist(world.ports)(
    { query: { office: OfficeId.parse('station'), limit: 50 } },
    callAs('station'),
  );

export const readCase = ({ world, caseId }: Pick<StoredWorld, 'world' | 'caseId'>) =>
  showCase(world.ports)({ params: { caseNumber: CaseId.parse(caseId) } }, callAs('countyPolice'));

/** Only looks for due entries, and does nothing about them. */
const badly = async (stored: StoredWorld): Promise<void> => {
  const { world, service } = stored;
  const due = badDueIndex(clientsOf(service).dynamo, world.ports.due);
  const by = await world.clock.now();
  for (let shard = 0; shard < due.shards; shard += 1) await due.due(shard, by, { limit: 100 });
};

const counted = async (size: number): Promise<StoredCounts> => {
  const stored = await storedWorld(size);
  const { world, service } = stored;
  const reads = {
    worklist: await service.count(() => readWorklist(stored)),
    case: await service.count(() => readCase(stored)),
  };
  const reported = await service.count(() => report(world, { child: {} }));
  await untilDue(stored);
  const badSweep = await service.count(() => badly(stored));
  return {
    ...reads,
    report: reported,
    badSweep,
    sweep: await service.count(() => sweep(world.ports)),
  };
};

const known = new Map<number, Promise<StoredCounts>>();

/** Returns the counts for a size; they are counted once, whichever measure asks. */
export const storedCounts = (size: number): Promise<StoredCounts> => {
  const found = known.get(size) ?? counted(size);
  known.set(size, found);
  return found;
};
