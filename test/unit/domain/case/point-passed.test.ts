import { describe, expect, it } from 'vitest';
import { machineGraphs } from '#adapters/machine-graphs';
import { Graph } from '#domain/episode/machine-graph';
import { isPointPassed } from '#domain/episode/point-passed';
import { dutyTypes } from '#schemas/duties/index';

const response = machineGraphs['emergency-response'];
const recall = machineGraphs['parent-recall'];

const a = (step: string, subject?: string, round = 1) => ({
  step,
  round,
  ...(subject && { subject }),
});

const opens = (duty: string, edge: object) => ({ Arguments: { Payload: { duty } }, ...edge });

const passed = (asked: ReturnType<typeof a>, ...opened: ReturnType<typeof a>[]) =>
  isPointPassed(response, asked, opened);

const passedInRecall = (asked: ReturnType<typeof a>, ...opened: ReturnType<typeof a>[]) =>
  isPointPassed(recall, asked, opened);

describe('a point of the response is passed', () => {
  it('when what follows has been opened', () => {
    expect(passed(a('notify'), a('assess'))).toBe(true);
    expect(passed(a('dispatch'), a('close'))).toBe(true);
    expect(passedInRecall(a('order-return', 'mother'), a('compliance', 'mother'))).toBe(true);
    expect(passedInRecall(a('reprimand', 'father'), a('verify-visit'))).toBe(true);
  });

  it('for one parent, and not for the other', () => {
    expect(passedInRecall(a('escort', 'father'), a('compliance', 'father'))).toBe(true);
    expect(passedInRecall(a('escort', 'father'), a('compliance', 'mother'))).toBe(false);
  });

  it('for the child, once what follows has been opened for either parent', () => {
    const graph = Graph.parse({
      StartAt: 'dispatch',
      States: {
        dispatch: opens('dispatch', { Next: 'escort' }),
        escort: opens('escort', { End: true }),
      },
    });

    expect(isPointPassed(graph, a('dispatch'), [a('escort', 'father')])).toBe(true);
    expect(isPointPassed(graph, a('dispatch', 'father'), [a('escort')])).toBe(true);
  });

  it('by nothing that runs beside it or comes before it', () => {
    expect(passed(a('notify'), a('accept'), a('dispatch'), a('assist'))).toBe(false);
    const beside = [a('reprimand', 'father'), a('order-return', 'father')];
    expect(passedInRecall(a('escort', 'father'), ...beside)).toBe(false);
    expect(passed(a('serve'), a('secure'), a('assess'))).toBe(false);
    expect(passed(a('notify'))).toBe(false);
  });

  it('by no earlier round of what follows', () => {
    expect(passed(a('notify', undefined, 2), a('assess'))).toBe(false);
    expect(passed(a('notify', undefined, 2), a('assess', undefined, 2))).toBe(true);
  });

  it('by nothing that comes both before and after it', () => {
    const again = Graph.parse({
      StartAt: 'dispatch',
      States: {
        dispatch: opens('dispatch', { Next: 'notify' }),
        notify: opens('notify', { Next: 'second' }),
        second: opens('dispatch', { End: true }),
      },
    });

    expect(isPointPassed(again, a('notify'), [a('dispatch')])).toBe(false);
  });

  it('for no duty that declares to open late', () => {
    const late = { ...dutyTypes.notify, opensLate: true as const };
    const types = dutyTypes as unknown as Record<string, unknown>;
    const before = types.notify;
    types.notify = late;
    try {
      expect(passed(a('notify'), a('assess'))).toBe(false);
    } finally {
      types.notify = before;
    }
  });
});
