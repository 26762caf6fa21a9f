import { describe, expect, it } from 'vitest';
import { fill } from '#domain/papers/fill';
import { hiding } from '#domain/papers/hiding';
import { papers } from '#schemas/papers/papers';
import { paperFacts } from '#test/fakes/paper-facts';

const ADDRESS = '资阳区幸福路8号';

describe('a paper for a guardian hides where the child is', () => {
  it.each([
    [`孩子现住${ADDRESS}，请勿前往。`, '孩子现住〔隐去〕，请勿前往。'],
    ['孩子在资阳区 幸福路 8 号居住', '孩子在〔隐去〕居住'],
    ['孩子在資阳区幸福路８号', '孩子在資〔隐去〕'],
    ['在幸福路8号附近，与周桂英同住', '在幸福路8号附近，与〔隐去〕同住'],
    ['应当每周与孩子通话', '应当每周与孩子通话'],
  ])('%s → %s', (text, shown) => {
    expect(hiding([ADDRESS, '周桂英'], ['陈大勇'])(text)).toBe(shown);
  });

  it('finds an address inside the sentence in which an officer wrote it', () => {
    const hide = hiding([`今晚住${ADDRESS}，由社工陪护`], []);

    expect(hide(`已送至${ADDRESS}。`)).toBe('已送至〔隐去〕。');
  });

  it('leaves the names that the paper shows on purpose', () => {
    expect(hiding(['陈大勇', '周桂英'], ['陈大勇'])('陈大勇，周桂英')).toBe('陈大勇，〔隐去〕');
  });
});

describe('a reprimand whose words name the new address', () => {
  const facts = paperFacts(papers.reprimand);
  const content = `孩子已送往${ADDRESS}，由周桂英照料。`;
  const change = {
    source: { ...facts.source, fields: { ...facts.source.fields, content } },
    whereabouts: [ADDRESS, '周桂英'],
  };
  const textFor = (to: 'guardian' | 'authority') =>
    JSON.stringify(fill(papers.reprimand, { ...facts, ...change }, { to }).blocks);

  it('goes to the parent without it', () => {
    expect(textFor('guardian')).toContain('孩子已送往〔隐去〕，由〔隐去〕照料。');
    expect(textFor('guardian')).not.toContain(ADDRESS);
  });

  it('goes to another authority whole', () => {
    expect(textFor('authority')).toContain(content);
  });
});
