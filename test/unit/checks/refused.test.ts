import { describe, expect, it } from 'vitest';
import { refusedIn } from '../../../checks/refused.ts';

const ORDER = 'functions/domain/episode/order.ts';
const linesRefused = (text: string, file = 'functions/steps/a.ts') =>
  refusedIn({ [file]: text }).map(({ line }) => line);

describe('what may not be written', () => {
  it.each([
    'Object.keys(state.episodes)',
    'Object.values(episodes)',
    'Object\n  .entries(found?.episodes ?? {})',
  ])('refuses the order of a stored map: %s', (text) => {
    expect(linesRefused(`// first\n${text}`)).toEqual([2]);
  });

  it('lets the one place that orders episodes read the map', () => {
    expect(linesRefused('Object.entries(episodes)', ORDER)).toEqual([]);
  });

  it('refuses an id that is asked for its machine', () => {
    expect(linesRefused("id.startsWith('parent-recall-')")).toEqual([1]);
    expect(linesRefused("machine === 'parent-recall'")).toEqual([]);
  });

  it('lets tests say what they like', () => {
    expect(linesRefused('Object.keys(episodes)', 'test/unit/a.test.ts')).toEqual([]);
  });

  it('lets other maps be', () => {
    expect(
      linesRefused('Object.entries(state.episodes[id]?.outcomes ?? {}); inOrder(state.episodes)'),
    ).toEqual([]);
  });
});
