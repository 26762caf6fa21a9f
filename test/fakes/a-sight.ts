import { type Case, caseRecord } from '#domain/composed/case';
import { commit } from '#domain/composed/child';
import { Officer, officerRecord } from '#domain/directory/records';
import type { Duty } from '#domain/duty/duty';
import { DutyEnded, DutyOpened } from '#domain/duty/facts';
import { EpisodeStarted } from '#domain/episode/facts';
import { dutyIdOf } from '#domain/ids';
import { put } from '#domain/record';
import type { Post } from '#schemas/codes/post';
import { CaseId, OfficeId, OfficerId } from '#schemas/ids';
import { systemContext } from '#steps/workers/system-context';
import { COUNTY, OTHER_COUNTY, officerNamed, type Role, TOWN } from './a-county.ts';
import { CHILD, OTHER_CHILD } from './a-report.ts';
import { aWorld, callAs, type World } from './a-world.ts';
import { fileOf, join, part } from './of-files.ts';
import { perform } from './perform.ts';
import { caseNow } from './what-happened.ts';
import { openDutyOf, report } from './what-people-do.ts';

/** The workplaces of callers, as the cases of one child see them. */
export const places = {
  'the office of the first case': { office: 'station', division: TOWN },
  'that office, barred from the first case': { office: 'station', division: TOWN },
  'the office of the second case': { office: 'other-station', division: COUNTY },
  'an office of both cases': { office: 'court', division: COUNTY },
  'the office that owes a duty on the file': { office: 'village', division: TOWN },
  'an office that was told of that duty': { office: 'protection', division: COUNTY },
  'another office of the county': { office: 'welfare', division: COUNTY },
  'another office of the town': { office: 'school', division: TOWN },
  'an office of another county': { office: 'elsewhere', division: OTHER_COUNTY },
} as const;
export type Place = keyof typeof places;

const idOf = (place: Place, post: Post): OfficerId =>
  OfficerId.parse(`${post}.${Object.keys(places).indexOf(place)}`);

/** A call by an officer of this post at this place. */
export const callBy = ({ table }: World, place: Place, post: Post) => {
  const { office, division } = places[place];
  const id = idOf(place, post);
  const officer = Officer.parse({
    ...officerNamed('station'),
    id,
    posts: [post],
    office,
    division,
  });
  table.transact([put(officerRecord, officer)]);
  return callAs('station', { subject: id });
};

/** Changes who may see a case, in a way that no step does by itself. */
const patch = async (world: World, caseId: string, change: (state: Case) => Partial<Case>) => {
  const state = await caseNow(world, caseId);
  world.table.transact([put(caseRecord, { ...state, ...change(state) })]);
};

/** Bars an officer of every post at one place. */
const bar = (world: World, caseId: string, posts: readonly Post[]): Promise<void> => {
  const barred = posts.map((post) => idOf('that office, barred from the first case', post));
  return patch(world, caseId, () => ({ barred }));
};

const addCourt = (world: World, caseId: string): Promise<void> =>
  patch(world, caseId, ({ offices }) => ({ offices: [...offices, OfficeId.parse('court')] }));

const names = async (world: World, caseId: string, role: Role, name: string) => {
  const input = { params: { caseNumber: CaseId.parse(caseId) }, body: { name } };
  await perform(world, { step: 'identifyChild', input, call: callAs(role) });
};

/** Opens a duty on the file of a case, owed by the village; its content, which is that of another, does not matter. */
export const oweOnFile = async (
  world: World,
  caseId: string,
  like: Duty = openDutyOf(world, caseId, 'accept'),
): Promise<Duty> => {
  const before = await fileOf(world, caseId);
  const { step, round, episodeId } = like;
  const id = dutyIdOf({ caseId: before.id, episodeId, step, round });
  const owner = { office: OfficeId.parse('village'), post: 'police_station' } as const;
  const duty: Duty = { ...like, id, caseId: before.id, owner };
  const started = EpisodeStarted.of({ episodeId, machine: 'emergency-response' });
  const told = [OfficeId.parse('protection')];
  const drafts = [
    { fact: started, basis: [] },
    { fact: DutyOpened.of({ duty, told }), basis: [] },
  ];
  const context = await systemContext(world.ports, before, 'machine');
  await world.store.write(commit({ id: before.id, before }, drafts, context).writes);
  return duty;
};

/** Ends the duty, after which it no longer shows the child. */
export const endOnFile = async (world: World, caseId: string, { id: dutyId }: Duty) => {
  const before = await fileOf(world, caseId);
  const by = { rule: 'a test' };
  const ended = { dutyId, outcome: 'done', by, fields: {}, facts: {}, tells: [], told: [] };
  const drafts = [{ fact: DutyEnded.of(ended), basis: [] }];
  const context = await systemContext(world.ports, before, 'machine');
  await world.store.write(commit({ id: before.id, before }, drafts, context).writes);
};

/** Two cases of one child, each with an office of its own, on two files that are joined, and a duty on the first file. */
export const aSight = async (posts: readonly Post[]) => {
  const world = aWorld();
  const first = await report(world, { child: { name: 'said in the first', citizenId: CHILD } });
  const there = { name: 'said in the second', citizenId: OTHER_CHILD };
  world.clock.forward(1);
  const second = await report(world, { child: there, division: COUNTY });
  await names(world, first.caseId, 'station', 'found in the first');
  world.clock.forward(1);
  await names(world, second.caseId, 'otherStation', 'found in the second');
  for (const { caseId } of [first, second]) await addCourt(world, caseId);
  world.clock.forward(1);
  await names(world, first.caseId, 'court', 'heard in the first');
  const duty = await oweOnFile(world, first.caseId);
  await join(world, second.caseId, first.caseId, 'civilAffairs');
  await bar(world, first.caseId, posts);
  return { world, first: first.caseId, second: second.caseId, duty };
};

/** The same two cases after they were parted: statements in the first while they were joined are not assigned yet. */
export const aParting = async (posts: readonly Post[]) => {
  const sight = await aSight(posts);
  const { world, first, second } = sight;
  world.clock.forward(1);
  await names(world, first, 'court', 'said while joined');
  await part(world, second, 'civilAffairs');
  return sight;
};
