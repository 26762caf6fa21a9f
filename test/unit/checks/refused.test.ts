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

  it.each([
    '/** What it keeps. */',
    '/**\n * Who owes it.\n */',
    '  // What was read before.',
    '/**\n * A duty.\n *\n * What it is, its type says.\n */',
  ])('refuses a comment that begins with What or Who, in tests too: %j', (comment) => {
    expect(linesRefused(`${comment}\nconst a = 1;`)).toHaveLength(1);
    expect(linesRefused(`${comment}\nconst a = 1;`, 'test/unit/a.test.ts')).toHaveLength(1);
  });

  it('says in which line the comment begins so', () => {
    expect(linesRefused('const a = 1;\n/**\n * Who owes it.\n */')).toEqual([3]);
  });

  it.each([
    '/** The records that the command reads. */',
    '// Whatever is left is due at once.',
    "const title = { en: 'What was found' };",
  ])('lets other comments and texts be: %s', (text) => {
    expect(linesRefused(text)).toEqual([]);
  });

  it('lets other maps be', () => {
    expect(
      linesRefused('Object.entries(state.episodes[id]?.outcomes ?? {}); inOrder(state.episodes)'),
    ).toEqual([]);
  });
});
