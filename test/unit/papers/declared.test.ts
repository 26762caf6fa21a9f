import { describe, expect, it } from 'vitest';
import { againstLayout } from '#domain/papers/against-layout';
import type { PaperType } from '#schemas/papers/paper';
import { papers } from '#schemas/papers/papers';

const all: readonly PaperType[] = Object.values(papers);

describe.each(all)('$code', (paper) => {
  it('shows only fields that its facts have, and none that a party must not know', () => {
    expect(againstLayout(paper)).toEqual([]);
  });

  it('is kept in the file of its office, and has places for a signature or a seal', () => {
    expect(paper.to).toContain('file');
    expect(paper.signs.length).toBeGreaterThan(0);
    expect(paper.issuers.length).toBeGreaterThan(0);
  });
});

describe('a layout', () => {
  const { reprimand, handover } = papers;
  const rows = [{ cell: '甲', field: 'said.whereNow' }] as const;

  it('with a field that no fact has is refused, and names the field', () => {
    expect(againstLayout({ ...reprimand, rows })).toEqual([
      'reprimand: there is no field said.whereNow',
    ]);
  });

  it('that shows a guardian where the child is, is refused', () => {
    expect(againstLayout({ ...handover, to: ['guardian'] })).toEqual(
      expect.arrayContaining([
        'handover: said.place must not go to the guardian',
        'handover: said.receivedById must not go to the guardian',
        'handover: said.placeId must not go to the guardian',
      ]),
    );
  });

  it('that shows a reporter the child, the family or what was found is refused (rep.privacy)', () => {
    expect(againstLayout({ ...reprimand, to: ['reporter'] })).toEqual(
      expect.arrayContaining([
        'reprimand: person.name must not go to the reporter',
        'reprimand: child.name must not go to the reporter',
        'reprimand: said.content must not go to the reporter',
      ]),
    );
  });
});
