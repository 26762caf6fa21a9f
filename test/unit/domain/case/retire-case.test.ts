import { beforeAll, describe, expect, it } from 'vitest';
import { answeredReportRecord } from '#domain/case/answered-report';
import { CaseLinked } from '#domain/case/facts';
import { type Case, commit, fold } from '#domain/composed/case';
import { retireFromCase, takenBack } from '#domain/composed/retire-case';
import { endedEpisodeRecord } from '#domain/episode/ended-episode';
import { inOrder } from '#domain/episode/order';
import type { Draft } from '#domain/history/fact';
import type { Put } from '#domain/record';
import { CaseId, EpisodeId } from '#schemas/ids';
import { timesOver } from '#test/fakes/a-long-case';
import { CHILD, REPORTER_TELEPHONE } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { outcomes } from '#test/fakes/outcomes';
import { parsed } from '#test/fakes/parsed';
import { retiredCase, smallCase } from '#test/fakes/small-state';
import { caseNow, eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, report } from '#test/fakes/what-people-do';

const RESPONSE = EpisodeId.parse('emergency-response-1');

const valuesOf = (writes: readonly Put[], { name }: { readonly name: string }) =>
  writes.filter((write) => write.name === name).map(({ value }) => value);

/** The case with the same duty open in another of its episodes. */
const openIn = (state: Case, [duty]: Case['open'], episodeId: EpisodeId): Case => ({
  ...state,
  open: duty ? [{ ...duty, episodeId }] : [],
});

let world: World;
/** The state folded from its history, with everything that has ended. */
let whole: Case;
beforeAll(async () => {
  const of = await timesOver(5);
  const folded = fold(eventsOf(of.world, of.caseId));
  if (!folded) throw new Error('a case without events');
  world = of.world;
  whole = folded;
}, 120_000);

describe('a case whose ended episodes have left', () => {
  it('is the same, whichever of them comes back, as if that one had stayed', async () => {
    const other = await report(world);
    const { open } = await caseNow(world, other.caseId);
    const { state, writes } = retiredCase(whole);
    const left = {
      ended: valuesOf(writes, endedEpisodeRecord).map((each) =>
        parsed(endedEpisodeRecord.schema, each),
      ),
      answered: valuesOf(writes, answeredReportRecord).map((each) =>
        parsed(answeredReportRecord.schema, each),
      ),
    };
    expect(left.ended.length).toBeGreaterThan(10);

    for (const { episodeId } of left.ended) {
      const back = openIn(takenBack(state, left, episodeId), open, episodeId);
      expect(smallCase(back)).toEqual(smallCase(openIn(whole, open, episodeId)));
    }
  });
});

const linked = (count: number): readonly Draft[] =>
  Array.from({ length: count }, (_, n) => {
    const other = CaseId.parse(`A${String(n).padStart(7, '0')}`);
    return { fact: CaseLinked.of({ with: other, why: 'by_hand' }), basis: [] };
  });

describe('a transaction of a case from which much has to leave', () => {
  const CASES = [
    ['takes eight of it along', 1, {}, 8],
    ['takes nothing along where it writes sixty things itself', 60, {}, 0],
    ['takes nothing along where it joins that of another case', 1, { beside: true }, 0],
  ] as const;

  it.each(CASES)('%s', (_name, facts, how, most) => {
    const { ports } = world;
    const { calendar, random } = ports;
    const policy = ports.policyOf(whole.pack, MONDAY);
    const context = { at: MONDAY, actor: { system: 'machine' }, policy, calendar, random } as const;
    const { writes } = commit({ id: whole.id, before: whole, ...how }, linked(facts), context);

    expect(writes.filter(({ key }) => key.sk.startsWith('EPISODE#'))).toHaveLength(most);
  });
});

it('a response stays in the state until its last reporter is praised (rep.citizen)', async () => {
  const county = aWorld();
  const child = { citizenId: CHILD };
  const citizen = { child, reporter: { kind: 'citizen', telephone: REPORTER_TELEPHONE } };
  const { caseId } = await report(county, citizen);
  for (let n = 1; n < 5; n += 1) await report(county, citizen);
  await end(county, openDutyOf(county, caseId, 'dispatch'), 'station', outcomes.found);
  const state = await caseNow(county, caseId);
  const [[, response] = []] = inOrder(state.episodes);
  if (!response) throw new Error('a case without a response');
  const ended = { ...response, endedAt: state.openedAt };
  const over = (of: typeof ended): Case => ({
    ...state,
    open: [],
    status: 'closed',
    begun: { ...state.begun, 'emergency-response': 2 },
    episodes: { [RESPONSE]: of },
  });

  expect(retireFromCase(over(ended))?.write.name).not.toBe(endedEpisodeRecord.name);

  const praised = { ...ended, rounds: { ...ended.rounds, reward: 5 } };
  expect(retireFromCase(over(praised))?.write.name).toBe(endedEpisodeRecord.name);
});
