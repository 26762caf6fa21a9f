import { describe, expect, it } from 'vitest';
import { alertEmail, alertText, LONGEST_SMS, shortTime } from '#domain/alerts/text';
import { dutyTypes, isDutyCode } from '#schemas/duties/index';
import { CaseId } from '#schemas/ids';
import { RungCode } from '#schemas/ladder';
import { Instant } from '#schemas/time';

const openedAt = Instant.parse('2026-11-23T08:00:00Z');
const due = Instant.parse('2026-11-23T16:30:00Z');
const caseId = CaseId.parse('7K3M9P2Q');

/** The longest that a deployment may register. */
const SIGNATURE = '合力关爱保护平台';

const codes = Object.keys(dutyTypes).filter(isDutyCode);
const rungs = RungCode.options.flatMap((rung) => [rung, `${rung}-9999`]);
const occasions = ['opened', ...rungs, 'noted-9999', 'ended'];
const everyText = codes.flatMap((type) =>
  occasions.flatMap((occasion) =>
    (['zh', 'en'] as const).map((language) => [type, occasion, language] as const),
  ),
);

const aDuty = (type: keyof typeof dutyTypes) => ({
  type,
  caseId,
  openedAt,
  ...('clock' in dutyTypes[type] && { due }),
});

describe('an SMS', () => {
  it.each(everyText)('to %s, %s, in %s is one message', (type, occasion, language) => {
    const { text } = alertText(aDuty(type), occasion, language, SIGNATURE);

    expect(text.length).toBeLessThanOrEqual(LONGEST_SMS);
    expect(text).toContain(`【${SIGNATURE}】`);
    expect(text).toContain(caseId);
    expect(text).toContain(dutyTypes[type].title[language]);
  });

  it('names the duty, the case and the time in Shanghai', () => {
    const text = (occasion: string, language: 'zh' | 'en') =>
      alertText(aDuty('dispatch'), occasion, language, '合力').text;

    expect(text('opened', 'zh')).toBe('【合力】新职责：出警处置，案号7K3M9P2Q，限11-24 00:30');
    expect(text('superior-2', 'en')).toBe(
      '【合力】Overdue: Go to the child, case 7K3M9P2Q, by 11-24 00:30',
    );
  });

  it('of a duty without a term says since when it is owed', () => {
    const { text } = alertText(aDuty('assist'), 'review', 'zh', '合力');

    expect(text).toBe(
      '【合力】请复核：协助调查和应急处置工作，案号7K3M9P2Q，11-23 16:00起'.replace('工作', ''),
    );
  });

  it('of an end says when it ended, not when it was due', () => {
    const ended = {
      at: Instant.parse('2026-11-23T09:15:00Z'),
      outcome: 'sent',
      by: { rule: 'x' },
      facts: {},
      seq: 9,
    };
    const { text, variables } = alertText({ ...aDuty('notify'), ended }, 'ended', 'zh', '合力');

    expect(text).toBe('【合力】已办结：通报应急处置情况，案号7K3M9P2Q，11-23 17:15');
    expect(variables.time).toBe('11-23 17:15');
  });

  it('for a gateway names a template without its repetition', () => {
    const { template, variables } = alertText(aDuty('dispatch'), 'leading-group-3', 'zh', '合力');

    expect(template).toBe('heli_leading_group_zh');
    expect(variables).toEqual({ duty: '出警处置', case: caseId, time: '11-24 00:30' });
  });

  it('of an occasion without words is refused', () => {
    expect(() => alertText(aDuty('dispatch'), 'whatever', 'zh', '合力')).toThrow(RangeError);
  });
});

describe('an e-mail', () => {
  it('says the same, and how to go on', () => {
    const sms = alertText(aDuty('dispatch'), 'opened', 'zh', '合力');
    const { subject, body } = alertEmail(sms);

    expect(subject).toBe('Heli 7K3M9P2Q');
    expect(body).toContain(sms.text);
  });
});

describe('a short time', () => {
  it('is the wall’s in Shanghai, over the end of a year', () => {
    expect(shortTime(Instant.parse('2026-12-31T16:05:00Z'))).toBe('01-01 00:05');
  });
});
