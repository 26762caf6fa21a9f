import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packs } from '#adapters/policy-packs';
import { decidedIn } from '../../checks/packs/decided.ts';
import { deployments } from '../../checks/packs/deployments.ts';
import { comparisonPage } from '../../checks/packs/markdown.ts';
import { proofs, unitsNotHeld } from '../../checks/packs/proof.ts';
import { deployedMatrix, emptyCells, textMatrix } from '../../checks/packs/situations.ts';
import { root } from '../../checks/root.ts';

describe('docs/packs.md', () => {
  it('is what npm run packs writes', () => {
    expect(readFileSync(path.join(root, 'docs', 'packs.md'), 'utf8')).toBe(comparisonPage());
  });
});

describe.each(deployments.map((each) => [each.pack, each] as const))('%s', (_name, of) => {
  it('has a clock, an owner and a way out in every state', () => {
    expect(proofs(of).filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(unitsNotHeld(of)).toEqual([]);
  });

  it('shows each number as its deployer’s own, with the words of the notice that gave none', () => {
    const terms = decidedIn(of).filter(({ key }) => key === 'urgent.dispatch');

    expect(terms).toHaveLength(1);
    expect(terms[0]?.silent).toMatch(/第一时间|迅速/);
  });

  it('leaves no situation empty in every text and in law too', () => {
    const { en } = of.county;

    expect(emptyCells(deployedMatrix()).filter((cell) => cell.startsWith(en))).toEqual([]);
  });
});

describe('the nine situations in the four places', () => {
  it('are left empty by the texts themselves in eleven cells, and nowhere else', () => {
    const cells = emptyCells(textMatrix()).filter((cell) => !cell.startsWith('national'));

    expect(cells.toSorted()).toEqual([
      'Chongqing E1',
      'Chongqing E2',
      'Chongqing E4',
      'Chongqing E6',
      'Chongqing E7',
      'Chongqing E8',
      'Heshan E3',
      'Jinpu E3',
      'Jinpu E8',
      'Wuhai E3',
      'Wuhai E8',
    ]);
  });
});

describe('what a text leaves open', () => {
  it('stands with its reading until the legal office decides', () => {
    const open = Object.values(packs).flatMap(({ questions }) => questions);

    expect(open.length).toBeGreaterThan(0);
    for (const { question, reading, basis } of open) {
      expect(
        [question.zh, question.en, reading.zh, reading.en].every((text) => text.length > 5),
      ).toBe(true);
      expect(basis).not.toEqual([]);
    }
  });
});
