import { describe, expect, it } from 'vitest';
import type { Policy } from '#domain/policy/policy';
import { resolve } from '#domain/policy/resolve';
import { isBound, isMandatory, strictest, wordsFor } from '#domain/reporting-duty';
import type { ReportableSituation } from '#schemas/codes/reportable-situation';
import type { ReporterKind } from '#schemas/codes/reporter-kind';
import type { ReportingDuty } from '#schemas/reporting-duty';
import { aPack, county, decided, national, packsOf, today } from './policy/a-pack.ts';

const duties: readonly ReportingDuty[] = [
  { reporters: ['school', 'kindergarten'], situations: ['missing'], words: 'promptly' },
  {
    reporters: ['school', 'medical_institution'],
    situations: ['missing'],
    words: 'at_first_moment',
  },
  { reporters: ['medical_institution'], situations: ['unattended'], words: 'as_found' },
];

const policy: Policy = resolve(
  packsOf(
    national,
    aPack({
      ...county,
      settings: { ...decided, 'report.duties': { value: duties, basis: [] } },
    }),
  ),
  'county',
  today,
);

const reporting = (kind: ReporterKind, ...situations: ReportableSituation[]) => ({
  reporter: { kind },
  situations,
});

describe('a report that somebody makes', () => {
  it.each<[ReporterKind, ReportableSituation[], ReportingDuty['words'] | undefined]>([
    ['school', ['missing'], 'at_first_moment'],
    ['school', ['unattended'], undefined],
    ['school', ['unattended', 'missing'], 'at_first_moment'],
    ['medical_institution', ['unattended'], 'as_found'],
    ['medical_institution', ['unattended', 'missing'], 'at_first_moment'],
    ['kindergarten', ['missing'], 'promptly'],
    ['citizen', ['missing', 'unattended'], undefined],
    ['school', [], undefined],
  ])('by a %s of %j is owed %s', (kind, situations, words) => {
    const made = reporting(kind, ...situations);

    expect([wordsFor(made, policy), isMandatory(made, policy)]).toEqual([
      words,
      words !== undefined,
    ]);
  });
});

describe('a reporter', () => {
  it.each<[ReporterKind, boolean]>([
    ['school', true],
    ['medical_institution', true],
    ['kindergarten', true],
    ['citizen', false],
  ])('who is a %s must report something: %s', (kind, expected) => {
    expect(isBound({ kind }, policy)).toBe(expected);
  });
});

describe('of the words of time', () => {
  it.each<[ReportingDuty['words'][], ReportingDuty['words'] | undefined]>([
    [['promptly', 'as_found', 'at_first_moment'], 'at_first_moment'],
    [['promptly', 'as_found'], 'as_found'],
    [['promptly'], 'promptly'],
    [[], undefined],
  ])('%j the strictest is %s', (said, words) => {
    expect(strictest(said)).toBe(words);
  });
});
