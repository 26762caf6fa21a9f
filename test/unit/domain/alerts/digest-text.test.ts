import { describe, expect, it } from 'vitest';
import { digestText } from '#domain/alerts/digest-text';
import { LONGEST_SMS } from '#domain/alerts/text';

/** The longest signature that a deployment may register. */
const SIGNATURE = '合力关爱保护平台';

describe('a digest', () => {
  it('says how many duties need a look, and where', () => {
    expect(digestText(12, 'zh', '合力')).toEqual({
      template: 'heli_digest_zh',
      variables: { count: '12' },
      text: '【合力】您另有12项待办事项，请及时登录合力办理',
    });
    expect(digestText(12, 'en', '合力')).toEqual({
      template: 'heli_digest_en',
      variables: { count: '12' },
      text: '【合力】More duties (12): sign in and open your worklist now',
    });
  });

  it.each(['zh', 'en'] as const)('in %s is one message for any number', (language) => {
    const { text } = digestText(99_999, language, SIGNATURE);

    expect(text.length).toBeLessThanOrEqual(LONGEST_SMS);
  });
});
