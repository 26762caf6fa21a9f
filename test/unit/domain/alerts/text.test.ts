import { describe, expect, it } from 'vitest';
import { alertEmail, alertText, LONGEST_SMS } from '#domain/alerts/text';
import { dutyTypes, isDutyCode } from '#schemas/duties/index';
import { CaseId } from '#schemas/ids';
import { RungCode } from '#schemas/ladder';
import { Instant } from '#schemas/time';

const openedAt = Instant.parse('2026-11-23T08:00:00Z');
const due = Instant.parse('2026-11-23T16:30:00Z');
const caseId = CaseId.parse('7K3M9P2Q');

/** The longest signature that a deployment may register. */
const SIGNATURE = '合力关爱保护平台';

const codes = Object.keys(dutyTypes).filter(isDutyCode);
const rungs = RungCode.options.flatMap((rung) => [rung, `${rung}-9999`]);
const occasions = ['opened', ...rungs, 'noted-9999', 'ended'];
const everyText = codes.flatMap((type) =>
  occasions.flatMap((occasion) =>
    (['zh', 'en'] as const).map((language) => [type, occasion, language] as const),
  ),
);

/** The longest time is one with its year. */
const LAST_YEAR = Instant.parse('2025-11-23T08:00:00Z');

const to = (language: 'zh' | 'en') => ({ language, signature: '合力', at: openedAt });

const aDuty = (type: keyof typeof dutyTypes) => ({
  type,
  caseId,
  openedAt,
  ...('clock' in dutyTypes[type] && { due }),
});

describe('an SMS', () => {
  it.each(everyText)('to %s, %s, in %s is one message', (type, occasion, language) => {
    const { text } = alertText(aDuty(type), occasion, {
      language,
      signature: SIGNATURE,
      at: LAST_YEAR,
    });

    expect(text.length).toBeLessThanOrEqual(LONGEST_SMS);
    expect(text).toContain(`【${SIGNATURE}】`);
    expect(text).toContain(caseId);
    expect(text).toContain(dutyTypes[type].title[language]);
  });

  it('names the duty, the case and the time in Shanghai', () => {
    const text = (occasion: string, language: 'zh' | 'en') =>
      alertText(aDuty('dispatch'), occasion, to(language)).text;

    expect(text('opened', 'zh')).toBe(
      '【合力】新职责：出警处置，案号7K3M9P2Q，限11月24日0时30分前',
    );
    expect(text('superior-2', 'en')).toBe(
      '【合力】Overdue: Go to the child, case 7K3M9P2Q, by 11-24 00:30',
    );
  });

  it('of a duty without a term says since when it is owed', () => {
    const { text } = alertText(aDuty('assist'), 'review', to('zh'));

    expect(text).toBe(
      '【合力】请复核：协助调查和应急处置工作，案号7K3M9P2Q，11月23日16时起'.replace('工作', ''),
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
    const { text, variables } = alertText({ ...aDuty('notify'), ended }, 'ended', to('zh'));

    expect(text).toBe('【合力】已办结：通报应急处置情况，案号7K3M9P2Q，11月23日17时15分');
    expect(variables.time).toBe('11月23日17时15分');
  });

  it('for a gateway names a template without its repetition', () => {
    const { template, variables } = alertText(aDuty('dispatch'), 'leading-group-3', to('zh'));

    expect(template).toBe('heli_leading_group_zh');
    expect(variables).toEqual({ duty: '出警处置', case: caseId, time: '11月24日0时30分前' });
  });

  it('of an occasion without words is refused', () => {
    expect(() => alertText(aDuty('dispatch'), 'whatever', to('zh'))).toThrow(RangeError);
  });
});

describe('an e-mail', () => {
  it('says the same, and how to go on', () => {
    const sms = alertText(aDuty('dispatch'), 'opened', to('zh'));
    const { subject, body } = alertEmail(sms);

    expect(subject).toBe('Heli 7K3M9P2Q');
    expect(body).toContain(sms.text);
  });
});

describe('the end of a term', () => {
  const due = (instant: string) => {
    const duty = { ...aDuty('dispatch'), due: Instant.parse(instant) };
    return alertText(duty, 'due', to('zh')).text.split('，').at(-1);
  };

  it('at midnight is 24时 of the day that ends, as an official writes it', () => {
    expect(due('2026-11-26T16:00:00Z')).toBe('限11月26日24时前');
    expect(
      alertText(
        { ...aDuty('dispatch'), due: Instant.parse('2026-11-26T16:00:00Z') },
        'due',
        to('en'),
      ).text,
    ).toMatch(/by 11-26 24:00$/);
  });

  it('has its year where that is another', () => {
    expect(due('2026-12-31T16:00:00Z')).toBe('限12月31日24时前');
    expect(due('2026-12-31T16:05:00Z')).toBe('限2027年1月1日0时5分前');
    expect(due('2027-02-28T16:00:00Z')).toBe('限2027年2月28日24时前');
  });
});
