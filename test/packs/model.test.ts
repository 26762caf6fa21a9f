import { beforeAll, describe, expect, it } from 'vitest';
import { machines } from '#schemas/machines';
import type { Graph } from '#test/fakes/memory-machine';
import { deployments } from '../../checks/packs/deployments.ts';
import { type Model, models } from './model/model.ts';
import { walk } from './model/paths.ts';

describe('every path of every machine under every pack', () => {
  let all: readonly Model[];

  beforeAll(async () => {
    all = await models();
    const machineCount = new Set(all.map(({ machine }) => machine)).size;
    const paths = all.reduce((sum, each) => sum + each.paths, 0);
    const combined = all.reduce((sum, each) => sum + each.combined, 0);
    const sets = new Set(all.map(({ circumstances }) => circumstances.situations.join())).size;
    console.info(
      `model: ${machineCount} machines × ${deployments.length} packs × ${sets} sets of situations = ` +
        `${all.length} models, ${paths} paths walked, ${combined} ways to take their branches together`,
    );
  });

  it('reaches an end', () => {
    expect(all.filter(({ paths }) => paths === 0)).toEqual([]);
    expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('waits nowhere without an owner and a clock', () => {
    expect(all.flatMap(({ faults }) => faults)).toEqual([]);
    expect(all.filter(({ waits }) => waits.length > 0).length).toBeGreaterThan(0);
  });

  it('comes to every machine, under every pack', () => {
    for (const { pack } of deployments) {
      const walked = new Set(
        all.filter((each) => each.pack === pack).map(({ machine }) => machine),
      );

      expect([...walked].toSorted()).toEqual(Object.keys(machines).toSorted());
    }
  });

  it('waits in something wherever a machine answers a situation', () => {
    const idle = all.filter(
      ({ machine, waits }) => 'startedBy' in machines[machine] && waits.length === 0,
    );

    expect(idle).toEqual([]);
  });
});

describe('the walk itself', () => {
  const task = (duty: string, Next?: string) => ({
    Type: 'Task' as const,
    Arguments: { Payload: { duty } },
    ...(Next && { Next }),
  });
  const ends = () => [{ outcome: 'done' }, { outcome: 'undone' }];

  it('counts each way once, and branches apart', async () => {
    const branch: Graph = { StartAt: 'a', States: { a: task('a') } };
    const graph: Graph = {
      StartAt: 'Both',
      States: { Both: { Type: 'Parallel', Branches: [branch, branch], Next: 'b' }, b: task('b') },
    };

    expect(await walk(graph, ends)).toMatchObject({ combined: 8, stuck: [] });
    expect((await walk(graph, ends)).paths).toHaveLength(6);
  });

  it('finds a circle, an edge to nowhere and a Choice without an edge', async () => {
    const choice = { Type: 'Choice' as const, Choices: [{ Condition: '{% false %}', Next: 'a' }] };

    for (const States of [
      { a: task('a', 'a') },
      { a: task('a', 'gone') },
      { a: task('a', 'c'), c: choice },
    ]) {
      expect((await walk({ StartAt: 'a', States }, ends)).stuck).not.toEqual([]);
    }
  });

  it('finds a duty that nothing ends', async () => {
    const { stuck } = await walk({ StartAt: 'a', States: { a: task('a') } }, () => []);

    expect(stuck).toEqual(['a has no way out']);
  });
});
