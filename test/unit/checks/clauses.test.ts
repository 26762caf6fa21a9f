import { describe, expect, it } from 'vitest';
import { clauses } from '#schemas/clause-texts';
import { isField } from '../../../checks/clauses/field.ts';
import { namedIn, namedTests } from '../../../checks/clauses/named-tests.ts';
import { faultsOf, linesOf, totalsOf } from '../../../checks/clauses/report.ts';
import { root } from '../../../checks/root.ts';

const ofThis = (name: string) => namedIn('a.test.ts', `it('${name}', () => {});`);

describe('the report on the clauses', () => {
  it('counts each of the 241 once, each under one heading', () => {
    const lines = linesOf([]);
    const { tests, record, people, 'not yet': notYet } = totalsOf(lines);

    expect(lines.map(({ key }) => key)).toEqual(Object.keys(clauses));
    expect(tests + record + people + notYet).toBe(241);
  });

  it('finds nothing claimed that is not there', () => {
    expect(faultsOf(namedTests(root))).toEqual([]);
  });

  it('counts a clause as tested when a test names it in brackets', () => {
    const [line] = linesOf(ofThis('is a fact (def.lbc, rep.who)'));

    expect(line).toMatchObject({ key: 'def.lbc', how: 'tests' });
  });

  it('notices a test that vanished, and a field that vanished', () => {
    const claims = {
      'pol.alone': { by: 'tests' },
      'rep.who': { by: 'record', field: 'report.reporter.gone' },
    } as const;

    expect(faultsOf([], claims).map(({ reason }) => reason)).toEqual([
      'no test names pol.alone any more',
      'rep.who: there is no field report.reporter.gone',
    ]);
  });

  it('notices a test that names what is no clause', () => {
    expect(faultsOf(ofThis('is a fact (pol.nothing)'), {})).toEqual([
      { file: 'a.test.ts', reason: 'a test names pol.nothing, which is no clause' },
    ]);
  });
});

describe('the tests that name clauses', () => {
  it.each([
    ["it('one (pol.alone)', f)", ['pol.alone']],
    ["it('one (an.1.10, cus.send20)', f)", ['an.1.10', 'cus.send20']],
    ["it.each([1, 2])('one %s (pol.alone)', f)", ['pol.alone']],
    ['describe.each(all)(`one (pol.alone)`, f)', ['pol.alone']],
    ["it('one without (any)', f)", []],
    ["const text = 'no test (pol.alone)';", []],
  ])('are read from %s', (text, keys) => {
    expect(namedIn('a.test.ts', text).flatMap((found) => found.keys)).toEqual(keys);
  });
});

describe('a field that keeps a record', () => {
  it.each([
    ['report.infringement', true],
    ['report.reporter.kind:citizen', true],
    ['report.reporter.kind:nobody', false],
    ['escort.handedOver.receiver', true],
    ['escort.handedOver.gone', false],
    ['escort.gone.receiver', false],
    ['gone.handedOver.receiver', false],
    ['escort.handedOver', false],
  ] as const)('%s is there: %s', (field, isThere) => {
    expect(isField(field)).toBe(isThere);
  });
});
