import { describe, expect, it } from 'vitest';
import { chart } from '../../../bench/charts/chart.ts';
import { quartilesOf } from '../../../bench/quartiles.ts';
import { countedRatio, ratioOf } from '../../../bench/ratio.ts';

const compared = { name: 'a <thing>', unit: 'ms', goal: 1.1 } as const;

describe('quartiles', () => {
  it('stand between values in proportion, whatever their order', () => {
    expect(quartilesOf([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
  });
});

describe('a ratio', () => {
  it('is the median of its repetitions’ own, so that what slows both of a pair moves it little', () => {
    const ratio = ratioOf({ ...compared, above: [10, 100, 10], below: [10, 100, 20] });

    expect(ratio).toMatchObject({ median: 1, repetitions: 3, met: true });
  });

  it('misses its goal above it, and meets it at it', () => {
    expect(countedRatio(compared, 1.2, 1).met).toBe(false);
    expect(countedRatio(compared, 1.1, 1).met).toBe(true);
  });

  it('of a bad way is as it ought to be when it fails', () => {
    expect(countedRatio({ ...compared, isBad: true }, 800, 1).met).toBe(true);
    expect(countedRatio({ ...compared, isBad: true }, 1, 1).met).toBe(false);
  });

  it('of something over nothing misses any goal', () => {
    expect(countedRatio({ ...compared, goal: 0.5 }, 3, 0).met).toBe(false);
  });
});

describe('a chart', () => {
  it('is well-formed whatever it names, and says what it draws', () => {
    const svg = chart('A & B', [countedRatio(compared, 1, 1)]);

    expect(svg).toContain('a &lt;thing&gt;, ms');
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).toContain('1.00  ≤ 1.1  met');
  });
});
