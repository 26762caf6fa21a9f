import { describe, expect, it } from 'vitest';
import type { Case } from '#domain/composed/case';
import type { Draft } from '#domain/history/fact';
import { type Incident, noteIncident } from '#domain/workflows/temporary-custody/note-incident';
import { OfficeId, OfficerId } from '#schemas/ids';
import { people, routing } from '#test/fakes/a-county';
import { aCustodyWorld, inCustodyAt } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { MONDAY } from '#test/fakes/memory-clock';
import { caseNow } from '#test/fakes/what-happened';

/** The facts of this incident to a child in custody, in a case with these changes. */
const noted = async (incident: Incident['incident'], change: Partial<Case> = {}) => {
  const world = aCustodyWorld();
  const state = await caseNow(world, await inCustodyAt(world));
  const { policyOf, calendar, random } = world.ports;
  const actor = {
    officer: OfficerId.parse(people.civilAffairs),
    office: OfficeId.parse('civil-affairs'),
  };
  const context = { at: MONDAY, actor, policy: policyOf(state.pack, MONDAY), calendar, random };
  const told = { incident, at: MONDAY, text: MARK };
  return noteIncident({ ...state, ...change }, told, { ...context, routing });
};

const typesOf = (drafts: readonly Draft[]) => drafts.map(({ fact }) => fact.type);

describe('an incident in custody', () => {
  it('is told in words that are kept apart', async () => {
    const [told, ...others] = await noted('ill');

    expect(told).toEqual({
      fact: { type: 'IncidentInCustody', data: { incident: 'ill', at: MONDAY } },
      basis: [],
      personal: { text: MARK },
    });
    expect(others.filter(({ personal }) => personal)).toEqual([]);
  });

  it.each<[Incident['incident'], readonly string[]]>([
    ['ill', []],
    ['injured', []],
    ['died', ['ChildDied']],
  ])('of a child who is %s is answered, and begins no search', async (incident, more) => {
    expect(typesOf(await noted(incident))).toEqual(['IncidentInCustody', ...more, 'DutyOpened']);
  });

  it('of a child who is gone begins the search beside the answer (pol.missing)', async () => {
    const drafts = await noted('gone');

    expect(typesOf(drafts).slice(0, 4)).toEqual([
      'IncidentInCustody',
      'DutyOpened',
      'SituationFound',
      'EpisodeStarted',
    ]);
    expect(drafts.find(({ fact }) => fact.type === 'SituationFound')?.fact.data).toEqual({
      situations: ['missing'],
      episodeId: 'temporary-custody-1',
    });
  });

  it('of a child who is known to be dead says so no second time', async () => {
    expect(typesOf(await noted('died', { diedAt: MONDAY }))).not.toContain('ChildDied');
  });

  it.each<Incident['incident']>(['gone', 'ill', 'injured', 'died'])(
    'is not told in a closed case: %s',
    async (incident) => {
      await expect(noted(incident, { status: 'closed' })).rejects.toMatchObject({
        code: 'case-closed',
      });
    },
  );
});
