import { describe, expect, it } from 'vitest';
import type { Case } from '#domain/case/case';
import { type Incident, noteIncident } from '#domain/case/note-incident';
import { OfficeId, OfficerId } from '#schemas/ids';
import { people, places } from '#test/fakes/a-county';
import { aCustodyWorld, inCustodyAt } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { MONDAY } from '#test/fakes/memory-clock';
import { caseNow } from '#test/fakes/what-happened';

const world = aCustodyWorld();
const state = await caseNow(world, await inCustodyAt(world));

const noted = (incident: Incident['incident'], of: Case = state) => {
  const { policyOf, calendar, random } = world.ports;
  const actor = {
    officer: OfficerId.parse(people.civilAffairs),
    office: OfficeId.parse('civil-affairs'),
  };
  const context = { at: MONDAY, actor, policy: policyOf(of.pack, MONDAY), calendar, random };
  return noteIncident(of, { incident, at: MONDAY, text: MARK }, places, context);
};

const typesOf = (drafts: ReturnType<typeof noted>) => drafts.map(({ fact }) => fact.type);

describe('an incident in custody', () => {
  it('is told in words that are kept apart', () => {
    const [told, ...others] = noted('ill');

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
  ])('of a child who is %s is answered, and begins no search', (incident, more) => {
    expect(typesOf(noted(incident))).toEqual(['IncidentInCustody', ...more, 'DutyOpened']);
  });

  it('of a child who is gone begins the search beside the answer (pol.missing)', () => {
    const drafts = noted('gone');

    expect(typesOf(drafts).slice(0, 4)).toEqual([
      'IncidentInCustody',
      'DutyOpened',
      'SituationFound',
      'EpisodeStarted',
    ]);
    expect(drafts.find(({ fact }) => fact.type === 'SituationFound')?.fact.data).toEqual({
      situations: ['missing'],
      episodeId: state.custody?.episodeId,
    });
  });

  it('of a child who is known to be dead says so no second time', () => {
    expect(typesOf(noted('died', { ...state, diedAt: MONDAY }))).not.toContain('ChildDied');
  });

  it.each<Incident['incident']>(['gone', 'ill', 'injured', 'died'])(
    'is not told in a closed case: %s',
    (incident) => {
      expect(() => noted(incident, { ...state, status: 'closed' })).toThrow(
        expect.objectContaining({ code: 'case-closed' }),
      );
    },
  );
});
