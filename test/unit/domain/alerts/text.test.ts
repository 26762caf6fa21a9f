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

  it.each(everyText)(
    'that counts several: %s, %s, in %s is one message',
    (type, occasion, language) => {
      const { text } = alertText(aDuty(type), occasion, {
        language,
        signature: SIGNATURE,
        at: LAST_YEAR,
        count: 12,
        place: { zh: '某某街道办事处辖区', en: 'the town of the longest name' },
        late: { zh: '某某县公安局某某派出所', en: 'the station of the longest name' },
      });

      expect(text.length).toBeLessThanOrEqual(LONGEST_SMS);
      expect(text).toContain(caseId);
    },
  );

  it('names the duty, the case and the time in Shanghai', () => {
    const text = (occasion: string, language: 'zh' | 'en') =>
      alertText(aDuty('dispatch'), occasion, to(language)).text;

    expect(text('opened', 'zh')).toBe(
      '【合力】新待办：出警处置，案件编号7K3M9P2Q，限11月24日0时30分前',
    );
    expect(text('superior-2', 'en')).toBe(
      '【合力】Overdue: Go to the child, case 7K3M9P2Q, due 11-24 00:30',
    );
  });

  it('of a duty without a term says since when it is owed', () => {
    const { text } = alertText(aDuty('assist'), 'review', to('zh'));

    expect(text).toBe(
      '【合力】请登记：协助调查和应急处置工作，案件编号7K3M9P2Q，11月23日16时起'.replace(
        '工作',
        '',
      ),
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

    expect(text).toBe('【合力】收到通报：通报应急处置情况，案件编号7K3M9P2Q，11月23日17时15分');
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

describe('the words of an SMS', () => {
  const notice = { zh: '兰溪镇', en: 'Lanxi' };
  const late = { zh: '兰溪派出所', en: 'Lanxi police station' };
  const said = (occasion: string, type: 'dispatch' | 'assist', more: object) =>
    alertText(aDuty(type), occasion, { ...to('zh'), ...more }).text;

  it('count what one act opened, and say where', () => {
    expect(said('opened', 'dispatch', { count: 3, place: notice })).toBe(
      '【合力】新待办3项：出警处置等，兰溪镇，案件编号7K3M9P2Q，限11月24日0时30分前',
    );
  });

  it('name for a superior the office that is late', () => {
    expect(said('superior', 'dispatch', { late, isOthers: true })).toBe(
      '【合力】逾期未办：兰溪派出所，出警处置，案件编号7K3M9P2Q，原限11月24日0时30分前',
    );
  });

  it('never say overdue where there is no term', () => {
    for (const occasion of ['due', 'superior', 'leading-group-4']) {
      expect(said(occasion, 'assist', {})).toMatch(/^【合力】尚未登记：/);
    }
  });

  it('tell who does not owe it for their information', () => {
    expect(said('opened', 'dispatch', { isOthers: true })).toMatch(/^【合力】请知悉：/);
  });

  it('leave out the place first, where one message is too short for all', () => {
    const long = { zh: '巴音陶亥镇哈日嘎毛都村', en: 'Hari' };
    const text = alertText({ ...aDuty('dispatch'), due: undefined }, 'superior', {
      ...to('zh'),
      signature: SIGNATURE,
      late: { zh: '乌海市公安局海南区分局巴音陶亥派出所', en: 'x' },
      place: long,
    }).text;

    expect(text).toContain('派出所，出警处置');
    expect(text).not.toContain(long.zh);
    expect(text.length).toBeLessThanOrEqual(LONGEST_SMS);
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
