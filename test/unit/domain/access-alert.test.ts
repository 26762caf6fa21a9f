import { describe, expect, it } from 'vitest';
import type { Verdict, What } from '#domain/access/asked';
import { rights } from '#domain/access/rights';
import { officerNamed, people } from '#test/fakes/a-county';

const answers = (recipient: string): Verdict => {
  const who = { officer: officerNamed('station'), scopes: [], isDeploymentAdministrator: false };
  const alert = { office: 'elsewhere', recipient };
  return rights.answersAlert(who, { alert } as unknown as What);
};

describe('an alert', () => {
  it('is answered by whomever it was sent to, for whatever office', () => {
    expect(answers(people.station)).toBe('allowed');
  });

  it('to somebody else, for another office, is hidden', () => {
    expect([people.stationSecond, 'office'].map(answers)).toEqual(['hidden', 'hidden']);
  });
});
