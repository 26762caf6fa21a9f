import { describe, expect, it } from 'vitest';
import { packs } from '#adapters/policy-packs';
import { linesOf } from '#domain/directory/lines-of';
import { lineage } from '#domain/directory/routing';
import { DutyOpened } from '#domain/duty/facts';
import { openDuty } from '#domain/duty/open-duty';
import { resolve } from '#domain/policy/resolve';
import { CaseId, DivisionCode, EpisodeId, ReportId } from '#schemas/ids';
import { aWorld } from '#test/fakes/a-world';
import { DAY, deployments } from '../../checks/packs/deployments.ts';

const YONGZHENG = DivisionCode.parse('210271011');

const routingOf = (pack: string, code: DivisionCode) => {
  const of = deployments.find((each) => each.pack === pack);
  const divisions = linesOf(of?.lines ?? [], 'division');
  return lineage(code).flatMap((each) => divisions.filter((line) => line.code === each));
};

/** The posts told of a duty's opening in Jinpu, where the deployer has the units informed or only shown. */
const opened = (step: string, copied: 'shown' | 'told_when_opened') => {
  const { ports } = aWorld();
  const jinpu = packs['demonstration-jinpu'];
  if (!jinpu) throw new Error('Jinpu has a demonstration');
  const settings = { ...jinpu.settings, 'units.copied': { value: copied, basis: [] } };
  const policy = resolve(
    { ...packs, 'demonstration-jinpu': { ...jinpu, settings } },
    'demonstration-jinpu',
    DAY,
  );
  const [draft] = openDuty(
    {
      caseId: CaseId.parse('4K7PX2M9'),
      episodeId: EpisodeId.parse('abandonment-response-1'),
      step,
      round: 1,
      reportId: ReportId.parse('4K7PX2M9-R1'),
      circumstances: { machine: 'abandonment-response', situations: ['abandonment'] },
    },
    {
      routing: routingOf('demonstration-jinpu', YONGZHENG),
      at: DAY,
      actor: { system: 'machine' },
      policy,
      calendar: ports.calendar,
      random: ports.random,
    },
  );
  if (!draft || !DutyOpened.is(draft.fact)) throw new Error('nothing was opened');
  return draft.fact.data;
};

describe('the lead and responsible units of Jinpu’s notice (gov.raci)', () => {
  it('are told when the duty opens, at the offices of that subdistrict, and do not own it', () => {
    const { tells, told, duty } = opened('handle-abandonment', 'told_when_opened');

    expect(duty.owner).toMatchObject({ office: 'yongzheng-police', post: 'police_station' });
    expect(tells).toEqual([
      'county_police',
      'civil_affairs',
      'youth_league',
      'womens_federation',
      'township',
    ]);
    expect(told).toContain('jinzhou-sub-bureau');
    expect(told).toContain('yongzheng-township');
  });

  it('are only named where the deployer has them shown', () => {
    const { tells, told } = opened('handle-abandonment', 'shown');

    expect([tells, told]).toEqual([undefined, undefined]);
  });
});
