import { describe, expect, it } from 'vitest';
import { againstLinking, againstUnrecordedVisit, linkTo } from '#domain/case/link-cases';
import type { Case } from '#domain/composed/case';
import { CaseId, DivisionCode } from '#schemas/ids';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { OTHER_COUNTY } from '#test/fakes/jobs';
import { endNamed } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';

const { world, caseId } = await aCase();
const state = await caseNow(world, caseId);
const other: Case = { ...state, id: CaseId.parse('BBBBBBBB') };

const sameVisit = { why: 'same_visit' } as const;
const byHand = { why: 'by_hand', reason: MARK } as const;

const linked = (to: CaseId, why: string) => ({ type: 'CaseLinked', data: { with: to, why } });

describe('a case says which other belongs with it', () => {
  it('by the visit that found both children, as the policy has it (pol.accept)', () => {
    expect(linkTo(state, other, sameVisit)).toEqual([
      { fact: linked(other.id, 'same_visit'), basis: ['pol.accept'] },
    ]);
  });

  it('by hand on no clause, for a reason that is kept apart', () => {
    expect(linkTo(state, other, byHand)).toEqual([
      { fact: linked(other.id, 'by_hand'), basis: [], personal: { reason: MARK } },
    ]);
  });

  it('only where it does not say so yet', () => {
    expect(linkTo({ linked: [state.id] }, state, sameVisit)).toEqual([]);
  });
});

it('a case is linked with one of another county, too', () => {
  const elsewhere = { ...other, county: DivisionCode.parse(OTHER_COUNTY) };
  const naming = { field: 'caseNumber', given: 'ABC', other: elsewhere };

  expect(againstLinking(state, naming)).toEqual([]);
});

describe('a case is not linked with', () => {
  it.each<[string, Case | undefined, string, string]>([
    ['one that is not seen', undefined, '没有此案件，或您无权查看', 'no case that you see'],
    ['itself', state, '不能关联本案', 'a case is not linked with itself'],
  ])('%s', (_what, to, zh, en) => {
    const naming = { field: 'caseNumber', given: 'ABC', other: to };

    expect(againstLinking(state, naming)).toEqual([{ path: '/caseNumber', given: 'ABC', zh, en }]);
  });
});

const visitedAs = async (outcome: 'found' | 'unfounded') => {
  const on = await aCase();
  await endNamed(on.world, on.caseId, 'dispatch', outcome);
  return caseNow(on.world, on.caseId);
};

const againstMeasuresIn = (visited: Case) =>
  againstUnrecordedVisit({ field: 'sameVisitAs', given: visited.id, other: visited });

describe('measures that are left to another case', () => {
  it('are refused while that one has no record of its visit (pol.accept)', () => {
    expect(againstMeasuresIn(other)).toEqual([
      {
        path: '/sameVisitAs',
        given: 'BBBBBBBB',
        zh: '该案件尚未记录出警情况，请先在该案件或本案记录措施',
        en: 'record that visit first, or the measures here',
      },
    ]);
  });

  it('stand there once its visit has found a child', async () => {
    expect(againstMeasuresIn(await visitedAs('found'))).toEqual([]);
  });

  it('are refused where its visit has found nothing', async () => {
    expect(againstMeasuresIn(await visitedAs('unfounded'))).toHaveLength(1);
  });
});
