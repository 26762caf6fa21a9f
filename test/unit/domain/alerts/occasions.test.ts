import { describe, expect, it } from 'vitest';
import { alertText } from '#domain/alerts/text';
import { CaseId } from '#schemas/ids';
import { Instant } from '#schemas/time';

const openedAt = Instant.parse('2026-11-23T08:00:00Z');
const due = Instant.parse('2026-11-23T16:30:00Z');
const noted = { at: Instant.parse('2026-11-23T10:20:00Z'), kind: 'contact_attempt' as const };
const duty = { type: 'dispatch' as const, caseId: CaseId.parse('7K3M9P2Q'), openedAt };

const said = (occasion: string, language: 'zh' | 'en', change: object = { due }) => {
  const { text, template } = alertText({ ...duty, ...change }, occasion, {
    language,
    signature: '合力',
    at: Instant.parse('2026-11-23T08:00:00Z'),
  });
  return { text, template };
};

describe('an SMS', () => {
  it.each([
    ['opened', '新待办', 'New duty', 'opened'],
    ['remind', '提醒', 'Reminder', 'remind'],
    ['review-12', '请登记', 'Review', 'review'],
    ['due', '已到期', 'Due now', 'due'],
    ['superior-2', '逾期未办', 'Overdue', 'superior'],
    ['leading-group-12', '逾期未办', 'Overdue', 'leading_group'],
    ['turned-18', '到龄提醒', 'Age mark', 'turned'],
  ])('on the occasion %s says so, by its template', (occasion, zh, en, template) => {
    const isOver = zh === '逾期未办';
    expect(said(occasion, 'zh')).toEqual({
      text: `【合力】${zh}：出警处置，案件编号7K3M9P2Q，${isOver ? '原' : ''}限11月24日0时30分前`,
      template: `heli_${template}_zh`,
    });
    expect(said(occasion, 'en')).toEqual({
      text: `【合力】${en}: Go to the child, case 7K3M9P2Q, ${isOver ? 'due' : 'by'} 11-24 00:30`,
      template: `heli_${template}_en`,
    });
  });

  it('of a duty without a term says in English since when it is owed', () => {
    expect(said('review', 'en', {}).text).toBe(
      '【合力】Review: Go to the child, case 7K3M9P2Q, from 11-23 16:00',
    );
  });

  it('of a note says when it was noted', () => {
    expect(said('noted-7', 'zh', { due, noted })).toEqual({
      text: '【合力】最新进展：出警处置，案件编号7K3M9P2Q，11月23日18时20分',
      template: 'heli_noted_zh',
    });
    expect(said('noted-7', 'en', { due, noted }).text).toBe(
      '【合力】Progress: Go to the child, case 7K3M9P2Q, 11-23 18:20',
    );
  });

  it('of a note that is gone says when the duty was opened', () => {
    expect(said('noted-7', 'zh').text).toBe(
      '【合力】最新进展：出警处置，案件编号7K3M9P2Q，11月23日16时',
    );
  });
});
