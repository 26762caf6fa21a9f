import { describe, expect, it } from 'vitest';
import { type AlertStatus, digestList, isPending, isUnsent } from '#domain/alerts/alert';
import { OfficerId } from '#schemas/ids';

describe('an alert that is', () => {
  it.each<[AlertStatus, boolean, boolean]>([
    ['owed', true, true],
    ['in_digest', true, true],
    ['handed_over', false, true],
    ['acknowledged', false, false],
    ['failed', false, false],
    ['not_needed', false, false],
  ])('%s is unsent: %s, and waits for somebody: %s', (status, unsent, pending) => {
    expect(isUnsent({ status })).toBe(unsent);
    expect(isPending({ status })).toBe(pending);
  });
});

it('a digest is each person’s own', () => {
  expect(digestList(OfficerId.parse('zhou.jing'))).toBe('DIGEST#zhou.jing');
});
