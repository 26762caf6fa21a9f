import { describe, expect, it } from 'vitest';
import { openCaseOfChildRecord } from '#domain/case/case';
import { caseRecord, eventRecord } from '#domain/composed/case';
import { dutyRecord } from '#domain/duty/duty';
import { watchRecord } from '#domain/episode/watch';
import { sealedRecord } from '#domain/history/event';
import { type Put, put, ref } from '#domain/record';
import { CaseId, EpisodeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { aCase } from '#test/fakes/a-response';
import { caseNow, eventsOf } from '#test/fakes/what-happened';
import { openDutyOf } from '#test/fakes/what-people-do';

const on = await aCase();
const caseId = CaseId.parse('ABCDEFGH');
const state = { ...(await caseNow(on.world, on.caseId)), id: caseId, seq: 7 };
const [first] = eventsOf(on.world, on.caseId);
if (!first) throw new Error('a case has a history');

const at = Instant.parse('2026-11-23T08:00:00.000Z');
const episodeId = EpisodeId.parse('parent-recall-1');

describe('what is stored of a case lies where it always lay:', () => {
  it.each<[string, () => Put, string, string, object]>([
    ['case', () => put(caseRecord, state), 'CASE#ABCDEFGH', 'STATE', { version: 7 }],
    [
      'openCaseOfChild',
      () => put(openCaseOfChildRecord, { child: 'pseudonym', caseId }),
      'CHILD#pseudonym',
      'OPEN-CASE',
      {},
    ],
    [
      'watch',
      () => put(watchRecord, { caseId, episodeId, cycle: 2, at }),
      'CASE#ABCDEFGH',
      'WATCH#parent-recall-1',
      { version: Date.parse(at), due: at },
    ],
    [
      'event',
      () => put(eventRecord, { ...first, caseId, seq: 12 }),
      'CASE#ABCDEFGH',
      'EVENT#000012',
      {},
    ],
    [
      'sealed',
      () => put(sealedRecord, { caseId, seq: 12, sealed: 'sealed' }),
      'CASE#ABCDEFGH',
      'SEALED#000012',
      {},
    ],
  ])('%s', (name, written, pk, sk, attributes) => {
    const { value: _value, ...rest } = written();

    expect(rest).toEqual({ kind: 'put', name, key: { pk, sk }, ...attributes });
  });
});

describe('a duty lies with its case', () => {
  const duty = openDutyOf(on.world, on.caseId, 'dispatch');
  const key = {
    pk: `CASE#${on.caseId}`,
    sk: `DUTY#${on.caseId}.emergency-response-1.dispatch.1`,
  };

  it('and is found by its next rung and in its office’s list while it is open', () => {
    const { value: _value, ...rest } = put(dutyRecord, duty);

    expect(rest).toEqual({
      kind: 'put',
      name: 'duty',
      key,
      version: 1,
      due: '2026-11-23T08:15:00.000Z',
      work: { pk: 'OFFICE#station', sk: `2026-11-23T08:30:00.000Z#${duty.id}` },
    });
  });

  it('and comes last in that list where it has no term', () => {
    const { due: _due, ...endless } = duty;

    expect(put(dutyRecord, endless).work).toEqual({
      pk: 'OFFICE#station',
      sk: `9999#${duty.id}`,
    });
  });

  it('and is read where it was put', () => {
    expect(ref(dutyRecord, duty.id)).toEqual({ type: dutyRecord, key });
  });
});
