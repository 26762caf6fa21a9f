import { beforeAll, describe, expect, it } from 'vitest';
import { dutyIdOf } from '#domain/ids';
import type { System } from '#local/system';
import { CaseId, EpisodeId } from '#schemas/ids';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { aCase, type TheCase } from '../flow/a-case.ts';
import { kill, running } from '../flow/executions.ts';
import { alone, forward, sweepIn, well } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { type Line, structured } from './logs.ts';

/** The functions that answer officers and reporters. */
const answering = ['intake', 'work', 'registry', 'desk', 'disclosure', 'papers'];

describe('the log', () => {
  let system: System;
  let county: County;
  let of: TheCase;
  let since: number;

  const lines = (handler: string) => structured(system, handler, since);

  /** Waits for lines of some functions that match. */
  const seenIn = (handlers: readonly string[], like: Partial<Line>) =>
    eventually(async () => {
      const all = await Promise.all(handlers.map(lines));
      const found = all
        .flat()
        .filter((line) => Object.entries(like).every(([key, value]) => line[key] === value));
      return found.length > 0 && found;
    });

  const seen = (handler: string, like: Partial<Line>) => seenIn([handler], like);

  /**
   * Lines about an errand that the relay, the sweep or the clock carried out: a sweep may be quicker than a slow
   * stream.
   */
  const carried = (like: Partial<Line>) => seenIn(['relay', 'sweep', 'clock'], like);

  const requestOf = async (like: Partial<Line>): Promise<string> => {
    const [line] = await seenIn(answering, { message: 'request', ...like });
    return String(line?.correlation_id);
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
    await alone(system);
    since = Date.now() - 1000;
    of = await aCase(system, county);
    await running(system, of);
  });

  it('follows a report by its request from the API to the relay, the execution and its worker', async () => {
    const correlation_id = await requestOf({ route: 'makeReport', case_id: of.caseNumber });
    const { name } = await running(system, of);

    for (const kind of ['number', 'tell'])
      await carried({ message: 'errand-done', kind, correlation_id });
    const started = await carried({ message: 'execution-started', correlation_id });
    const caseId = CaseId.parse(of.caseNumber);
    const episodeId = EpisodeId.parse('emergency-response-1');
    for (const step of ['accept', 'dispatch']) {
      const duty_id = dutyIdOf({ caseId, episodeId, step, round: 1 });
      const [asked] = await seen('open-duty', { message: 'duty-asked', duty_id });
      expect(asked).toMatchObject({
        correlation_id,
        execution: name,
        case_id: caseId,
        episode_id: episodeId,
      });
    }
    expect(started).toEqual([
      expect.objectContaining({ execution: name, case_id: of.caseNumber, cycle: 1 }),
    ]);
  });

  it('follows an outcome by its request to the execution that waits for it', async () => {
    const { id } = await of.duty('accept');
    await of.end('accept', 'accepted');

    const correlation_id = await requestOf({ route: 'endDuty', duty_id: id, status: 200 });
    const [told] = await carried({ message: 'errand-done', kind: 'outcome', correlation_id });

    expect(told).toMatchObject({ duty_id: id, case_id: of.caseNumber });
  });

  it('names a lost execution, and the one that follows it', async () => {
    const lost = await kill(system, of);
    const ended = await seen('executions', { message: 'execution-ended', execution: lost.name });
    await forward(system, 2, 'minute');

    expect(ended).toEqual([expect.objectContaining({ case_id: of.caseNumber, status: 'ABORTED' })]);
    const found = await Promise.all(['sweep', 'clock'].map((handler) => lines(handler)));
    expect(found.flat()).toContainEqual(
      expect.objectContaining({ message: 'execution-lost', case_id: of.caseNumber }),
    );
  });

  it('has in every line whose request it is', async () => {
    await sweepIn(system, 0);
    await seen('sweep', { message: 'swept' });

    const workers = ['relay', 'open-duty', 'executions', 'sweep', 'reporter'];
    for (const handler of [...answering, ...workers]) {
      const all = await lines(handler);
      expect(all.filter(({ correlation_id }) => !correlation_id)).toEqual([]);
    }
  });

  it('has one line for each request, with its route, its answer and how long it took', async () => {
    await well(system);
    await system.as().showHealth();

    const [line] = await seen('desk', { message: 'request', route: 'showHealth' });
    expect(line).toMatchObject({ status: 200, duration_ms: expect.any(Number) });
  });
});
