import { Command } from 'commander';
import { packs, policyOf } from '#adapters/policy-packs';
import { divisionRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { divisions } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { stories } from '../../bench/story/stories.ts';
import { tell } from '../../bench/story/tell.ts';
import { nothing } from '../../bench/table/tally.ts';
import { seeded } from '../simulation/choices.ts';
import { onItsOwnTime } from '../simulation/own-time.ts';
import { simulate } from '../simulation/run.ts';
import { outcomesDiffer } from './comparing.ts';
import { extras, worldOfExtras } from './extras.ts';
import { recorder } from './recording.ts';
import { replaying } from './replaying.ts';
import { type Recording, type SetName, type Stored, sets, writeSet } from './storage.ts';
import { thinned, withoutUnread } from './thinning.ts';
import { trimmed } from './trimming.ts';
import { type Watched, watch } from './watching.ts';

const { runs, only } = new Command('record')
  .option('--runs <n>', 'how many seeds of the simulation', Number, 1200)
  .option('--only <set>', 'one set alone: runs or extras')
  .parse()
  .opts<{ runs: number; only?: string }>();

const deployments = Object.values(packs)
  .filter(({ kind }) => kind === 'deployment')
  .map(({ pack }) => pack);

const played = async (seed: number): Promise<Watched> => {
  let watched: Watched = { changes: [], seen: [] };
  const { failure } = await simulate(seeded(seed), undefined, (world) => {
    watched = watch(world, world.ports.policyOf === policyOf ? 'own' : 'all');
  });
  if (failure) throw failure;
  return watched;
};

/** A story as this deployment's county plays it; nothing if it cannot. */
const told = async (story: (typeof stories)[number], pack: string) => {
  const world = aWorld();
  const own = divisions.filter((division) => division.pack);
  world.table.transact(own.map((division) => put(divisionRecord, { ...division, pack })));
  const watched = watch(world, 'own');
  const count = async (work: () => Promise<unknown>) => {
    await work();
    return nothing;
  };
  try {
    await onItsOwnTime(world, () => tell(story, { world, service: { count } }));
    return watched;
  } catch (error) {
    console.log(`${story.name} is not told in ${pack}: ${String(error)}`);
    return undefined;
  }
};

/** Keeps the commands whose result can be reproduced: the others would record nothing useful. */
const reproduced = async (recording: Omit<Recording, 'about'>): Promise<readonly Stored[]> => {
  const { again } = replaying(recording);
  const kept: Stored[] = [];
  for (const stored of recording.commands) {
    const differences = outcomesDiffer(stored.outcome, await again(stored));
    if (differences.length === 0) kept.push(stored);
    else console.log('not reproduced:', stored.deed.step, JSON.stringify(differences[0]));
  }
  return kept;
};

type Recorder = ReturnType<typeof recorder>;

const storiesAndRuns = async (into: Recorder) => {
  let toldStories = 0;
  for (const [story, pack] of stories.flatMap((each) =>
    deployments.map((pack) => [each, pack] as const),
  )) {
    const watched = await told(story, pack);
    if (!watched) continue;
    toldStories += 1;
    await into.add(`${story.name} ${pack}`, watched);
  }
  for (let seed = 1; seed <= runs; seed += 1) {
    await into.add(String(seed), await played(seed));
    if (seed % 50 === 0) console.log(`${seed} runs`);
  }
  return { runs, stories: toldStories };
};

const allExtras = async (into: Recorder) => {
  for (const { name, happens } of extras) {
    for (const inForce of ['all', 'own'] as const) {
      const world = worldOfExtras(inForce);
      const watched = watch(world, inForce);
      await onItsOwnTime(world, () => happens(world));
      await into.add(`${name} ${inForce}`, watched);
    }
  }
  return { runs: 0, stories: 0, extras: extras.length };
};

const makers = { runs: storiesAndRuns, extras: allExtras };

const record = async (set: SetName): Promise<void> => {
  const into = recorder();
  const what = await makers[set](into);
  const { about: counted, ...recording } = await into.finished();
  const commands = await reproduced(recording);
  const notReproduced = recording.commands.length - commands.length;
  const about = { ...what, ...counted, notReproduced };
  const all = withoutUnread(trimmed(thinned({ ...recording, commands, about })));
  const counts = [all.histories.length, all.commands.length, all.items.length, writeSet(set, all)];
  console.log(`${set}: histories, commands, items, bytes: ${counts.join(', ')}`);
};

for (const set of sets) if (only === undefined || only === set) await record(set);
