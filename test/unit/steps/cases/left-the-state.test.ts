import { describe, expect, it } from 'vitest';
import type { Case } from '#domain/composed/case';
import { ClueBody } from '#schemas/api/doors';
import { Receipt } from '#schemas/ids';
import { sendClue } from '#steps/reports/send-clue';
import { showReport } from '#steps/reports/show-report';
import { TOWN } from '#test/fakes/a-county';
import { endBy, openAsked, shown } from '#test/fakes/a-custody';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { childFile } from '#test/fakes/of-files';
import { goOn, openNames } from '#test/fakes/usual-course';
import { caseNow, dutiesIn } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { reopen, stateAs } from '#test/fakes/what-supervisors-do';
import { holdCases } from '#test/simulation/case-invariants';

const idsIn = ({ episodes }: Pick<Case, 'episodes'>): readonly string[] =>
  Object.keys(episodes).toSorted();

const episodesShown = async (world: World, caseId: string) => {
  const { episodes } = (await shown(world, caseId)) as { episodes: readonly { id: string }[] };
  return episodes.map(({ id }) => id);
};

describe('an episode that has left the state of its case', () => {
  it('comes back when a person opens a duty in it, and leaves again when that is done', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, { dispatch: 'foundAbandoned' });
    const before = idsIn(await caseNow(world, caseId));
    const all = await episodesShown(world, caseId);
    expect(before).toEqual(['emergency-response-1', 'parent-recall-1']);
    expect(all).toContain('abandonment-response-1');

    await openAsked(world, caseId, 'pursue-liability', callAs('station'));

    const { id } = openDutyOf(world, caseId, 'pursue-liability');
    expect(id).toContain('.abandonment-response-1.');
    expect(idsIn(await caseNow(world, caseId))).toEqual(['abandonment-response-1', ...before]);
    expect(await episodesShown(world, caseId)).toEqual(all);
    holdCases(world);

    await goOn(world, caseId);
    expect(openNames(world, caseId)).toEqual(['close']);
    expect(idsIn(await caseNow(world, caseId))).toEqual(before);
    expect(await episodesShown(world, caseId)).toEqual(all);
    holdCases(world);
  });
});

/** A clue that becomes a report and gets its feedback; the case is closed and reopened by another report. */
const anOldClue = async () => {
  const world = aWorld();
  const child = { citizenId: CHILD };
  const body = ClueBody.parse({ signs: MARK, division: TOWN, reporter: { kind: 'school' }, child });
  const sent = await sendClue(world.ports)({ body }, callAs('school'));
  const { caseNumber: caseId, receipt } = sent.body as { caseNumber: string; receipt: string };
  const course = { dispatch: 'foundNothingMore' };
  const more = { situations: ['guardian_not_performing'], reason: MARK };
  await endBy(world, caseId, ['look-into-clue', 'isReport'], more);
  await goOn(world, caseId, course, []);
  await reopen(world, caseId);
  await report(world, { child });
  await goOn(world, caseId, course, []);
  await reopen(world, caseId);
  await runUntilQuiet(world);
  return { world, caseId, receipt: Receipt.parse(receipt) };
};

describe('a report that has left the state of its case', () => {
  it('is still answered to the holder of its receipt', async () => {
    const { world, caseId, receipt } = await anOldClue();
    const { received, reports } = await caseNow(world, caseId);
    expect([received, reports.map(({ id }) => id)]).toEqual([2, [`${caseId}-R2`]]);

    const { body } = await showReport(world.ports)({ params: { receipt } }, callAs('school'));

    expect(body).toMatchObject({ state: 'accepted', feedback: { content: MARK } });
    holdCases(world);
  });

  it('is fed back on once, although the case that was opened again answers it again', async () => {
    const { world } = await anOldClue();

    const feedbacks = dutiesIn(world).filter(({ type }) => type === 'feedback');
    expect(feedbacks.map(({ episodeId, round }) => [episodeId, round])).toEqual([
      ['emergency-response-1', 1],
      ['emergency-response-2', 2],
    ]);
  });
});

describe('the numbers of what was said of a child that have left the state of its case', () => {
  it('still show an officer of the case who said what', async () => {
    const { world, caseId } = await aCase();
    for (let n = 1; n <= 20; n += 1) {
      world.clock.forward(1);
      await stateAs(world, caseId, { name: `${MARK}${n}` });
    }
    expect((await caseNow(world, caseId)).saidLists).toBe(1);

    const { name } = (await childFile(world, caseId)).child;
    const unknown = [...(name ? [name, ...name.others] : [])].filter(({ by }) => !by);
    expect(unknown.map(({ value }) => value)).toEqual([]);
  });
});
