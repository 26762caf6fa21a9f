import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ClauseKey } from '#schemas/clauses';
import type { CodeList } from '#schemas/code-list';

const schemas = new URL('../../../schemas/', import.meta.url);
const workflows = readdirSync(new URL('workflows/', schemas));

/** The folders of code lists: the common ones, and those of one workflow. */
const folders = ['codes/', ...workflows.map((name) => `workflows/${name}/codes/`)]
  .map((path) => new URL(path, schemas))
  .filter((url) => existsSync(url));

const files = folders.flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)));
const names = files.map(({ pathname }) => pathname.slice(pathname.lastIndexOf('/') + 1));

const isList = (value: unknown): value is CodeList => value instanceof z.ZodEnum;

const listsIn = async (file: URL) => {
  const exported: Record<string, unknown> = await import(file.href);
  return Object.entries(exported).filter((entry): entry is [string, CodeList] => isList(entry[1]));
};

const lists = (await Promise.all(files.map(listsIn))).flat();

/** The codes that are the product's own: no clause names them. */
const own = [
  ...['app', 'telephone', 'in_person', 'letter'].map((code) => `Door.${code}`),
  ...['response_complete', 'unfounded', 'handed_to_other_unit'].map(
    (code) => `Disposition.${code}`,
  ),
  ...['in_person', 'telephone', 'video', 'writing'].map((code) => `Manner.${code}`),
  ...['provided', 'under_way', 'declined', 'not_available'].map(
    (code) => `ReferralOutcome.${code}`,
  ),
  'NoteKind.progress',
  'Post.administrator',
  ...['gone', 'ill', 'injured', 'died'].map((code) => `CustodyIncident.${code}`),
  // Only the law names these, and no clause of the notices.
  ...['came_of_age', 'died'].map((code) => `CustodyEnd.${code}`),
  'CustodyKind.temporary_living_care',
  ...['relative', 'foster_family', 'private_carer', 'hospital', 'school'].map(
    (code) => `PlacementKind.${code}`,
  ),
  ...['guardian_unknown', 'guardian_prevented', 'guardian_instigates', 'other'].map(
    (code) => `GuardianshipGround.${code}`,
  ),
  ...[
    ...['birth_certificate', 'household_register', 'passport', 'travel_permit'],
    ...['foreigner_permit', 'other'],
  ].map((code) => `ChildDocument.${code}`),
  ...['unknown', 'not_asked', 'known', 'whereabouts_unknown', 'detained', 'free', 'dead'].map(
    (code) => `PersonState.${code}`,
  ),
  // The Civil Code and the Opinions of 2014 name these.
  ...[
    ...['serious_harm_by_code', 'distress_by_code', 'serious_domestic_violence'],
    'other_infringement',
  ].map((code) => `RevocationGround.${code}`),
  ...[
    ...['eligible_guardian', 'relative_or_friend', 'protection_institution', 'school'],
    ...['protection_organization', 'medical_institution', 'womens_federation', 'youth_league'],
    ...['disabled_persons_federation', 'next_generation_committee', 'parents_employer'],
  ].map((code) => `PetitionerKind.${code}`),
  ...[
    ...['case', 'child', 'history', 'explanation', 'alerts', 'duty', 'people', 'file'],
    ...['access_log', 'guardianship', 'papers'],
  ].map((code) => `ShownPart.${code}`),
  ...['register', 'register_line'].map((code) => `ShownPart.${code}`),
  ...['registered', 'guardian', 'court'].map((code) => `CasePlaceRole.${code}`),
  // The national form of 2016 prints these, and others that a file needs stand beside them.
  ...['both_incapable', 'one_away', 'parents_home', 'no_parents'].map(
    (code) => `CareArrangement.${code}`,
  ),
  ...['unattended', 'parent_incapable', 'trustee_weak', 'fair', 'good'].map(
    (code) => `GuardianshipStanding.${code}`,
  ),
  ...['healthy', 'disabled', 'ill'].map((code) => `HealthCondition.${code}`),
  ...[
    ...['kindergarten', 'not_in_kindergarten', 'primary', 'junior', 'senior', 'vocational'],
    ...['dropped_out', 'not_at_school'],
  ].map((code) => `Schooling.${code}`),
  ...['parents_back', 'taken_along', 'moved', 'no_longer', 'mistaken', 'died'].map(
    (code) => `RegisterLeaving.${code}`,
  ),
  'VisitorKind.other',
  'VisitResult.nobody_met',
  ...['registration', 'health', 'remarks'].map((code) => `RegisterPart.${code}`),
  'Act.guardianship_restoration',
  ...[
    ...['intentional_crime', 'sexual_abuse_or_sale', 'long_abuse_or_abandonment'],
    'five_years_sentence',
  ].map((code) => `RestorationBar.${code}`),
  'PetitionAsks.relieve_and_appoint',
  ...['assessment_report', 'child_wish', 'relation', 'conduct', 'criminal_papers', 'other'].map(
    (code) => `EvidenceKind.${code}`,
  ),
  ...['held', 'missing', 'not_applicable'].map((code) => `PieceState.${code}`),
  ...['standing', 'jurisdiction', 'incomplete', 'other'].map((code) => `NotAcceptedFor.${code}`),
  'PartlyDecided.measures_only',
  ...['school', 'registration', 'maintenance', 'assistance'].map(
    (code) => `JudgmentMatter.${code}`,
  ),
  ...['settled', 'under_way', 'not_needed'].map((code) => `MatterState.${code}`),
  ...['stepfather', 'stepmother', 'adoptive_father', 'adoptive_mother'].flatMap((code) => [
    `Parent.${code}`,
    `PersonRole.${code}`,
  ]),
  'Independence.able',
];

it('keeps one list per file', () => {
  expect(lists).toHaveLength(files.length);
});

it('names each file after its list', () => {
  const kebab = (name: string) => name.replaceAll(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

  expect(lists.map(([name]) => `${kebab(name)}.ts`).toSorted()).toEqual(names.toSorted());
});

describe.each(lists)('%s', (name, list) => {
  const entries = Object.entries(list.labels);

  it('is known by its own name in every document', () => {
    expect(list.meta()?.id).toBe(name);
  });

  it('has no identifier twice, all in snake case', () => {
    expect(new Set(list.options).size).toBe(list.options.length);
    for (const code of list.options) expect(code).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  });

  it('reads in Chinese and in English', () => {
    for (const [, { zh, en }] of entries) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/i);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('gives no two codes the same label', () => {
    expect(new Set(entries.map(([, { zh }]) => zh)).size).toBe(entries.length);
    expect(new Set(entries.map(([, { en }]) => en)).size).toBe(entries.length);
  });

  it('cites clauses that exist, each once', () => {
    for (const [, { basis }] of entries) {
      expect(ClauseKey.array().safeParse(basis).success).toBe(true);
      expect(new Set(basis).size).toBe(basis.length);
    }
  });

  it('cites a clause or a law for everything but the product’s own codes', () => {
    const uncited = entries.filter(([, { basis, law = [] }]) => basis.length + law.length === 0);

    expect(own).toEqual(expect.arrayContaining(uncited.map(([code]) => `${name}.${code}`)));
  });

  it('carries its labels into the JSON Schema', () => {
    const definition = z.toJSONSchema(list).$defs?.[name];

    expect(definition).toMatchObject({ enum: list.options, labels: list.labels });
  });

  it('lists what is allowed when a code is wrong', () => {
    expect(list.safeParse('no_such_code').error?.issues[0]).toMatchObject({ values: list.options });
  });
});
