import { describe, expect, it } from 'vitest';
import { clauses } from '#schemas/clause-texts';
import { claimsOf, whyStale } from '../../../checks/clauses/claims.ts';
import { stale, unknownKeys, unproved, untrueRecords } from '../../../checks/clauses/faults.ts';
import { isField } from '../../../checks/clauses/field.ts';
import { known } from '../../../checks/clauses/known.ts';
import type { Mutant } from '../../../checks/clauses/mutant.ts';
import { namedIn } from '../../../checks/clauses/named-tests.ts';
import { linesOf, totalsOf } from '../../../checks/clauses/report.ts';
import { hashOf } from '../../../checks/clauses/table.ts';

const ofThis = (name: string) => namedIn('test/unit/a.test.ts', `it('${name}', () => {});`);

const nothing = { table: {}, tests: [], read: () => '', said: [], carriers: new Map() };

const mutant: Mutant = { name: 'a rule taken out', alters: {}, target: (read) => read('a.ts') };
const [claim] = claimsOf({ 'pol.alone': [mutant] });
if (!claim) throw new Error('a mutant makes a claim');

const [test] = ofThis('is a fact (pol.alone)');
if (!test) throw new Error('the test names a clause');

const seen = {
  table: {
    'pol.alone': {
      'a rule taken out': {
        target: hashOf('the rule'),
        killedBy: { 'test/unit/a.test.ts: is a fact (pol.alone)': hashOf(test.block.text) },
      },
    },
  },
  tests: [test],
  read: () => 'the rule',
};

describe('the report on the clauses', () => {
  it('counts each of the 241 once, each under one heading', () => {
    const lines = linesOf(nothing);
    const counts = Object.values(totalsOf(lines));

    expect(lines.map(({ key }) => key)).toEqual(Object.keys(clauses));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(241);
  });

  it('takes what a pack says for stated, what a duty does for carried, and neither for proved', () => {
    const said = { key: 'gov.fund', pack: 'a', of: 'duty', what: 'b', doc: 'CQ16', section: '一' };
    const carriers = new Map([['int.punish', ['duty c']]]);
    const lines = linesOf({ ...nothing, said: [{ ...said, of: 'duty' }], carriers });
    const how = (key: string) => lines.find((line) => line.key === key)?.how;

    expect([how('gov.fund'), how('int.punish'), how('rep.guide')]).toEqual([
      'stated',
      'carried',
      'people',
    ]);
  });
});

describe('a clause of which something is not done', () => {
  it('is not proved, whatever tests kill, and says what it lacks', () => {
    const line = linesOf({ ...known(), said: [], carriers: new Map([['fam.conf20', ['a duty']]]) });
    const { how, shown = [], lacks } = line.find(({ key }) => key === 'fam.conf20') ?? {};

    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ stale: why }) => !why)).toBe(true);
    expect(how).toBe('carried');
    expect(lacks).toContain('child director');
  });
});

describe('a mutant', () => {
  it('stands proved while what it changes and one test that killed it are the same', () => {
    expect(whyStale(claim, seen)).toBeUndefined();
  });

  it.each([
    ['was never proved', { table: {} }],
    ['changes something that has changed since', { read: () => 'another rule' }],
    ['was killed by tests that have changed since', { tests: ofThis('is another (pol.alone)') }],
    ['was killed by tests that have changed since', { tests: ofThis('is a fact') }],
  ])('%s', (why, change) => {
    expect(whyStale(claim, { ...seen, ...change })).toBe(why);
  });

  it.each([
    ['  // a reason\n  the rule', '  the rule'],
    ['/** A docstring. */\nthe rule', 'the rule'],
    ['/**\n * A docstring.\n */\nthe rule\n// a reason', 'the rule\n'],
  ])('stands proved when a comment of what it changes is reworded: %j', (text, without) => {
    expect(hashOf(text)).toBe(hashOf(without));
  });

  it.each(["const url = 'https://one';", 'const a = [\n  /x/y,\n];', 'const a = b * c;'])(
    'is proved anew when code changes beside which a comment could be seen: %j',
    (text) => {
      expect(hashOf(`${text}\n`)).not.toBe(hashOf(`${text.slice(0, -3)}\n`));
    },
  );

  it('is killed by no test of the cloud, which the proof does not run', () => {
    const [file] = namedIn('test/cloud/a.test.ts', "it('is a fact (pol.alone)', () => {});");

    expect(whyStale(claim, { ...seen, tests: file ? [file] : [] })).toContain('changed since');
  });

  it('that is stale, or gone from the list, is a fault', () => {
    const reasons = stale({ ...seen, read: () => '' }, { 'pol.dv': [mutant] });

    expect(reasons.map(({ reason }) => reason)).toEqual([
      'pol.dv: a rule taken out was never proved: npm run clauses -- --stale',
      'pol.alone: a rule taken out is no mutant any more: npm run clauses -- --stale',
    ]);
  });

  it('is wanted for each promise of the product', () => {
    expect(unproved({ 'own.close': [mutant] }).map(({ reason }) => reason)).toContain(
      'own.report has no mutant: nothing proves it',
    );
  });
});

describe('what is claimed of the clauses', () => {
  it('is there: fields, clauses, and mutants that tests kill', () => {
    const of = known();

    expect([...untrueRecords(), ...unknownKeys(of.tests), ...unproved(), ...stale(of)]).toEqual([]);
  });

  it('is a fault where a field has vanished', () => {
    const claims = { 'rep.who': { by: 'record', field: 'report.reporter.gone' } } as const;

    expect(untrueRecords(claims).map(({ reason }) => reason)).toEqual([
      'rep.who: there is no field report.reporter.gone',
    ]);
  });

  it('is a fault where a test or a mutant names what is no clause', () => {
    const reasons = unknownKeys(ofThis('is a fact (pol.nothing)'), { 'pol.never': [mutant] });

    expect(reasons.map(({ reason }) => reason)).toEqual([
      'a test names pol.nothing, which is no clause',
      'pol.never is no clause',
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

  it.each([
    ["it('one (pol.alone)', () => expect(1).toBe(1));", [1, 1]],
    ["it('one (pol.alone)', () => {\n  if (a) {\n  }\n});\nit('two', () => {});", [1, 4]],
    ["it.each([\n  [1],\n])('one %s (pol.alone)', (a) => {\n  f(a);\n});", [1, 5]],
    ["it.each(all)(\n  'one (pol.alone)',\n  () => {\n    f();\n  },\n);\nf();", [1, 6]],
    ["describe('a', () => {\n  it('b (pol.alone)', () => {\n    f();\n  });\n});", [2, 4]],
  ])('end where they end: %j', (text, lines) => {
    const [found] = namedIn('a.test.ts', text);

    expect([found?.block.from, found?.block.to]).toEqual(lines);
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
