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
import { recorder } from './recording.ts';
import { replaying } from './replaying.ts';
import { type Recording, type Stored, writeRecording } from './storage.ts';
import { type Watched, watch } from './watching.ts';

const { runs } = new Command('record')
  .option('--runs <n>', 'how many seeds of the simulation', Number, 1200)
  .parse()
  .opts<{ runs: number }>();

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

/** A story as this deployment's county lives through it; nothing where it cannot. */
const told = async (story: (typeof stories)[number], pack: string): Promise<Watched> => {
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
    return { changes: [], seen: [] };
  }
};

/** What does not come to the same by itself is no recording of anything. */
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

const into = recorder();
let toldStories = 0;
for (const story of stories) {
  for (const pack of deployments) {
    const watched = await told(story, pack);
    if (watched.seen.length > 0) toldStories += 1;
    await into.add(`${story.name} ${pack}`, watched);
  }
}
for (let seed = 1; seed <= runs; seed += 1) {
  await into.add(String(seed), await played(seed));
  if (seed % 50 === 0) console.log(`${seed} runs`);
}
const { about, ...recording } = await into.finished();
const commands = await reproduced(recording);
const bytes = writeRecording({
  ...recording,
  commands,
  about: {
    runs,
    stories: toldStories,
    deeds: 0,
    played: 0,
    kinds: 0,
    ...about,
    notReproduced: recording.commands.length - commands.length,
  },
});
const { histories, items } = recording;
console.log(
  `${histories.length} histories, ${commands.length} commands, ${items.length} items, ${bytes} bytes`,
);
