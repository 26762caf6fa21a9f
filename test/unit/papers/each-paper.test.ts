import { describe, expect, it } from 'vitest';
import { fill } from '#domain/papers/fill';
import type { Sheet } from '#domain/papers/sheet';
import type { PaperType } from '#schemas/papers/paper';
import { papers } from '#schemas/papers/papers';
import { Party } from '#schemas/papers/party';
import { render, textOf } from '#test/fakes/of-papers';
import { aSource, paperFacts } from '#test/fakes/paper-facts';

const all: readonly PaperType[] = Object.values(papers);

/** Every text of a sheet. */
const textsOf = ({ title, notice, version, blocks, signs }: Sheet): readonly string[] => [
  title,
  notice,
  version,
  ...signs.map(({ sign }) => sign),
  ...blocks.flatMap((block) => {
    if (block.kind === 'cells') return block.cells.flatMap(({ label, value }) => [label, value]);
    if (block.kind === 'sentence') return [block.text];
    if (block.kind === 'part') return [block.heading, block.text];
    return [block.heading, ...block.head, ...block.lines.flat()];
  }),
];

/** Cells break a long text into lines, between which a reader sees other cells. */
const piecesOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]{1,4}/gu) ?? [];

describe.each(all)('$code', (paper) => {
  it('prints every field of its facts, and the number of each page', async () => {
    const sheet = fill(paper, paperFacts(paper), { to: paper.to[0] ?? 'file' });
    const { bytes, pages } = await render(sheet);
    const text = await textOf(bytes);

    for (const each of textsOf(sheet)) {
      for (const piece of piecesOf(each)) expect(text).toContain(piece);
    }
    expect(text).toContain(`第${pages}页共${pages}页`);
  });

  it('says on each page that its layout is the product’s, and for whom the copy is', async () => {
    for (const to of paper.to) {
      const { notice } = fill(paper, paperFacts(paper), { to });

      expect(notice).toContain('草稿');
      expect(notice).toContain('非官方样式');
      expect(notice).toContain(Party.labels[to].zh);
    }
  });

  it('is filled from each of its sources', () => {
    for (const source of paper.from) {
      const sheet = fill(paper, paperFacts(paper, { source: aSource(source) }), { to: 'file' });

      expect(JSON.stringify(sheet)).not.toMatch(/undefined|\[object|NaN|null/);
    }
  });
});

describe('a long paper', () => {
  it('goes on over several pages, each with its number', async () => {
    const facts = paperFacts(papers['warning-letter']);
    const content = '认定的事实经过如下，证据充分。'.repeat(200);
    const fields = { ...facts.source.fields, facts: content };
    const source = { ...facts.source, fields };
    const { bytes, pages } = await render(
      fill(papers['warning-letter'], { ...facts, source }, { to: 'file' }),
    );
    const text = await textOf(bytes);

    expect(pages).toBeGreaterThan(2);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`第${page}页共${pages}页`);
    expect(text.match(/证据充分/g)?.length).toBeGreaterThan(190);
  });

  it('prints rare characters of names', async () => {
    const facts = paperFacts(papers.reprimand, { person: { role: 'father', name: '䶮𬭎镕喆' } });
    const { bytes } = await render(fill(papers.reprimand, facts, { to: 'file' }));

    expect(await textOf(bytes)).toContain('䶮𬭎镕喆');
  });
});
