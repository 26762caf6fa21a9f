import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/composed/case';
import type { Duty } from '#domain/duty/duty';
import { openedBy } from '#domain/explain/opened-by';
import { dutyIdOf } from '#domain/ids';
import { CaseId, EpisodeId } from '#schemas/ids';

const FIRST = 'parent-recall-1';
const SECOND = 'parent-recall-2';

const idOf = (step: string, subject?: string, episode = FIRST) =>
  dutyIdOf({
    caseId: CaseId.parse('ABCDEFGH'),
    episodeId: EpisodeId.parse(episode),
    step,
    subject,
    round: 1,
  });

const aDuty = (step: string, subject?: string) =>
  ({ id: idOf(step, subject), episodeId: FIRST, step, subject }) as Duty;

/** Facts numbered as in a history, with only the fields that matter here. */
const historyOf = (...facts: readonly object[]): readonly CaseEvent[] =>
  facts.map((fact, n) => ({ seq: n + 1, fact }) as CaseEvent);

const reported = { type: 'ReportReceived', data: {} };
const reopened = { type: 'CaseReopened', data: { by: 'zhou.jing' } };
const found = { type: 'SituationFound', data: { situations: [] } };
const resumed = { type: 'EpisodeResumed', data: { episodeId: FIRST } };
const started = (episodeId = FIRST) => ({ type: 'EpisodeStarted', data: { episodeId } });
const opened = (duty: Duty) => ({ type: 'DutyOpened', data: { duty } });
const ended = (dutyId: string, by: object = { officer: 'zhou.jing', office: 'station' }) => ({
  type: 'DutyEnded',
  data: { dutyId, by },
});
const endedByRule = ended(idOf('escort'), { rule: 'the child is placed' });

describe('a duty that comes after others is opened by the latest end', () => {
  const compliance = aDuty('compliance', 'father');
  const before = ['order-return'];
  const right = ended(idOf('order-return', 'father'));

  it.each<[string, object]>([
    ['of its own episode', ended(idOf('order-return', 'father', SECOND))],
    ['of a step before it', ended(idOf('reprimand', 'father'))],
    ['of its own parent', ended(idOf('order-return', 'mother'))],
    ['of a duty, whatever else has happened', resumed],
  ])('%s', (_which, other) => {
    const events = historyOf(reported, right, other, opened(compliance));

    expect(openedBy(compliance, before, events)).toEqual({ event: 2, type: 'DutyEnded' });
  });

  it('that there was when it was opened', () => {
    const events = historyOf(right, right, opened(compliance), right);

    expect(openedBy(compliance, before, events)).toEqual({ event: 2, type: 'DutyEnded' });
  });

  it.each<[string, Duty, string]>([
    ['of either parent, where it names none', aDuty('verify-visit'), 'mother'],
    ['of what names no parent, where it names one', compliance, ''],
  ])('%s', (_whose, duty, subject) => {
    const events = historyOf(ended(idOf('order-return', subject)), opened(duty));

    expect(openedBy(duty, before, events)).toEqual({ event: 1, type: 'DutyEnded' });
  });

  it('of any step, where it is in no machine', () => {
    const feedback = aDuty('feedback');
    const events = historyOf(right, ended(idOf('accept')), opened(feedback));

    expect(openedBy(feedback, undefined, events)).toEqual({ event: 2, type: 'DutyEnded' });
  });
});

describe('a first duty of its episode is opened by', () => {
  const first = aDuty('order-return', 'father');
  const causeIn = (...facts: readonly object[]) => openedBy(first, [], historyOf(...facts));

  it.each<[string, object]>([
    ['a report', reported],
    ['the reopening', reopened],
    ['what was found', found],
    ['what an officer did', ended(idOf('dispatch', undefined, SECOND))],
  ])('%s, when its episode began with that', (_what, cause) => {
    const { type } = cause as CaseEvent['fact'];
    const facts = [reported, cause, endedByRule, opened(aDuty('assist')), started()];

    expect(causeIn(...facts, opened(first))).toEqual({ event: 2, type });
  });

  it.each<[string, readonly object[]]>([
    ['and not what was found since', [found]],
    ['and not what began another episode since', [found, started(SECOND)]],
    ['and not what set it going again', [resumed]],
    ['and not what an officer has ended since', [ended(idOf('reprimand', 'father'))]],
  ])('what its episode began with, %s', (_not, since) => {
    const facts = [reported, started(), ...since, opened(first)];

    expect(causeIn(...facts)).toEqual({ event: 1, type: 'ReportReceived' });
  });

  it('a further report that has joined the episode, and no later one', () => {
    const facts = [reported, started(), reported, opened(first), reported];

    expect(causeIn(...facts)).toEqual({ event: 3, type: 'ReportReceived' });
  });
});

describe('where nothing else is known, a duty is opened by', () => {
  it.each([
    ['a first duty', []],
    ['one after others', ['order-return']],
  ])('its own opening: %s', (_which, before) => {
    const duty = aDuty('compliance');

    expect(openedBy(duty, before, historyOf(found, opened(duty)))).toEqual({
      event: 2,
      type: 'DutyOpened',
    });
    expect(openedBy(duty, before, historyOf(reported))).toEqual({ event: 0, type: 'DutyOpened' });
  });
});
