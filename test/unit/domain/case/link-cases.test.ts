import { describe, expect, it } from 'vitest';
import type { Case } from '#domain/case/case';
import { holdFirstOfVisit, linkCases } from '#domain/case/link-cases';
import { Refusal } from '#domain/errors';
import { CaseId, DivisionCode } from '#schemas/ids';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { OTHER_COUNTY } from '#test/fakes/jobs';
import { endNamed } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';

const { world, caseId } = await aCase();
const state = await caseNow(world, caseId);
const other: Case = { ...state, id: CaseId.parse('BBBBBBBB') };

const sameVisit = { field: 'sameVisitAs', why: 'same_visit' } as const;
const byHand = { field: 'caseNumber', why: 'by_hand', reason: MARK } as const;

const linked = (to: CaseId, why: string) => ({ type: 'CaseLinked', data: { with: to, why } });

const refusalOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error('it is refused');
};

describe('two cases are linked, each with the other', () => {
  it('by the visit that found both children, as the policy has it (pol.accept)', () => {
    expect(linkCases(state, other, other.id, sameVisit)).toEqual({
      here: [{ fact: linked(other.id, 'same_visit'), basis: ['pol.accept'] }],
      there: [{ fact: linked(state.id, 'same_visit'), basis: ['pol.accept'] }],
    });
  });

  it('by hand on no clause, for a reason that is kept apart', () => {
    const personal = { reason: MARK };

    expect(linkCases(state, other, other.id, byHand)).toEqual({
      here: [{ fact: linked(other.id, 'by_hand'), basis: [], personal }],
      there: [{ fact: linked(state.id, 'by_hand'), basis: [], personal }],
    });
  });

  it('only where it does not say so yet', () => {
    const told = { ...other, linked: [state.id] };

    expect(linkCases(state, told, told.id, sameVisit)).toEqual({
      here: [{ fact: linked(told.id, 'same_visit'), basis: ['pol.accept'] }],
      there: [],
    });
  });
});

describe('a case is not linked with', () => {
  const elsewhere = { ...other, county: DivisionCode.parse(OTHER_COUNTY) };

  it.each<[string, Case | undefined, string, string]>([
    ['one that is not seen', undefined, '没有此案件，或您无权查看', 'no case that you see'],
    ['itself', state, '不能关联本案', 'a case is not linked with itself'],
    ['one of another county', elsewhere, '不属同一县级区域', 'it is of another county'],
  ])('%s', (_what, to, zh, en) => {
    expect(refusalOf(() => linkCases(state, to, 'the number given', byHand))).toEqual({
      code: 'bad-input',
      complaints: [{ path: '/caseNumber', given: 'the number given', zh, en }],
    });
  });
});

const visitedAs = async (outcome: 'found' | 'unfounded') => {
  const on = await aCase();
  await endNamed(on.world, on.caseId, 'dispatch', outcome);
  return caseNow(on.world, on.caseId);
};

describe('measures that are left to another case', () => {
  it('are refused while that one has no record of its visit (pol.accept)', () => {
    expect(refusalOf(() => holdFirstOfVisit(other, 'sameVisitAs', other.id))).toEqual({
      code: 'bad-input',
      complaints: [
        {
          path: '/sameVisitAs',
          given: 'BBBBBBBB',
          zh: '该案件尚未记录出警情况，请先在该案件或本案记录措施',
          en: 'record that visit first, or the measures here',
        },
      ],
    });
  });

  it('stand there once its visit has found a child', async () => {
    const visited = await visitedAs('found');

    expect(() => holdFirstOfVisit(visited, 'sameVisitAs', visited.id)).not.toThrow();
  });

  it('are refused where its visit has found nothing', async () => {
    const visited = await visitedAs('unfounded');

    expect(() => holdFirstOfVisit(visited, 'sameVisitAs', visited.id)).toThrow(Refusal);
  });
});
