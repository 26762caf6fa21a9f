import { describe, expect, it } from 'vitest';
import { cutTo, padTo, widthOf, wrap } from '#local/demo/text/width';

describe('a text on a terminal', () => {
  it('counts two columns for a Chinese character or mark', () => {
    expect(widthOf('Heli 合力，')).toBe(11);
    expect(padTo('合力', 6)).toBe('合力  ');
  });

  it('is cut within its width, never through a character', () => {
    expect(cutTo('合力合力', 6)).toBe('合力…');
    expect(cutTo('合力', 4)).toBe('合力');
  });

  it('is wrapped at spaces and between Chinese characters', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('赫山区民政局', 8)).toEqual(['赫山区民', '政局']);
  });

  it('never begins a line with a mark that closes', () => {
    expect(wrap('赫山区民，政局', 8)).toEqual(['赫山区', '民，政局']);
  });
});
