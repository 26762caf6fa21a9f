import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { againstNoFinding } from '#domain/case/against/no-finding';
import { againstVisit } from '#domain/workflows/emergency-response/visited';
import { againstUnheard as againstUnheardOfRestoration } from '#domain/workflows/guardianship-restoration/against-unheard';
import { againstChosen } from '#domain/workflows/revocation-petition/against-petition';
import { againstList } from '#domain/workflows/revocation-petition/evidence';
import { againstUnheard } from '#domain/workflows/revocation-petition/heard';
import { againstPart } from '#domain/workflows/revocation-petition/partly';
import { againstReturn } from '#domain/workflows/temporary-custody/against-return';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import { formOf } from '#schemas/form';
import { requiredWhenOf } from '#schemas/required-when';
import { bodyFor } from '#test/fakes/outcomes';

type Fields = Readonly<Record<string, unknown>>;

const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false });

const on = {
  state: { guardianships: {} },
  named: { others: {} },
  context: { policy: { setting: () => ({ value: [] }), inForce: () => ({ inForce: true }) } },
} as never;

const parentOf = (kind: string, field: string) => (fields: Fields) =>
  againstChosen(
    { kind: fields[kind], parent: fields[field], field, inPlaceOf: undefined } as never,
    {} as never,
  );

const byAppointed = parentOf('appointed', 'appointedParent');
const byProposed = parentOf('proposed', 'proposedParent');

/** For each field that is required on a condition: its rule, and a case in which the rule requires it. */
const rules: Readonly<
  Record<string, readonly [rule: (fields: Fields) => readonly { path: string }[], when: Fields]>
> = {
  'dispatch.found.situations': [againstNoFinding, {}],
  'search-child.found.situations': [againstNoFinding, {}],
  'dispatch.found.measures': [(fields) => againstVisit(fields, on), {}],
  'file-petition.filed.proposedParent': [byProposed, { proposed: 'other_parent' }],
  'petition-in-default.filed.proposedParent': [byProposed, { proposed: 'other_parent' }],
  'judge-petition.revoked.appointedParent': [byAppointed, { appointed: 'other_parent' }],
  'judge-petition.relieved.appointedParent': [byAppointed, { appointed: 'other_parent' }],
  'judge-petition.partly.appointedParent': [
    byAppointed,
    { decided: 'appointed_without_revocation', appointed: 'other_parent' },
  ],
  'judge-petition.partly.appointed': [againstPart, { decided: 'appointed_without_revocation' }],
  'appoint-guardian.appointed.appointedParent': [byAppointed, { appointed: 'other_parent' }],
  'hear-petition.heard.childView': [againstUnheard, {}],
  'end-custody.ended.leaves': [
    (fields) => againstReturn(fields, on),
    { how: 'guardian_appointed' },
  ],
  'judge-restoration.restored.childView': [againstUnheardOfRestoration, {}],
};

const types: readonly DutyType[] = Object.values(dutyTypes);

const demanded = types.flatMap((type) =>
  Object.entries(type.outcomes).flatMap(([outcome, { form }]) =>
    Object.entries(form().shape).flatMap(([field, schema]) =>
      requiredWhenOf(schema) ? [`${type.code}.${outcome}.${field}`] : [],
    ),
  ),
);

/** Fields that rules require because of the case or the policy, which no form of a type can know. */
const ofTheCase = [
  'ground',
  'apartFromAccused',
  'unattended',
  'independence',
  'cannotReturn',
  'to',
  'ageShownBy',
  'without',
];

/** Fields of acts and of rows, which have forms of their own. */
const elsewhere = ['applicant', 'source', '/subject', 'pieces/'];

describe('a field that is demanded on a condition', () => {
  it('is each held against its rule', () => {
    expect(demanded.toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  it.each(Object.entries(rules))('%s: form and rule say the same', (name, [rule, when]) => {
    const [code = '', outcome = '', field = ''] = name.split('.');
    const takes = ajv.compile(formOf(dutyTypeOf(code)));
    const { [field]: _left, ...body } = { ...bodyFor(code, outcome), ...when };

    expect(rule(body).map(({ path }) => path)).toContain(`/${field}`);
    expect(takes(body)).toBe(false);
    expect(takes.errors).toContainEqual(
      expect.objectContaining({ params: { missingProperty: field } }),
    );
  });

  it.each([
    ['dispatch', { noneFound: true, situations: [] }],
    ['dispatch', { measures: undefined, sameVisitAs: '7K3M9P2Q' }],
    ['hear-petition', { childView: undefined, childNotHeard: 'a' }],
    ['judge-petition', { outcome: 'partly', decided: 'revoked_without_appointment' }],
  ])('of %s is not asked for with %j', (code, said) => {
    const takes = ajv.compile(formOf(dutyTypeOf(code)));
    const [first = ''] = Object.keys(dutyTypeOf(code).outcomes);
    const { outcome = first, ...fields } = said as Fields & { outcome?: string };
    const body = { ...bodyFor(code, outcome), appointed: undefined, ...fields };

    expect(takes(JSON.parse(JSON.stringify(body))) ? [] : takes.errors).toEqual([]);
  });

  it('of a row of evidence is asked for by form and rule', () => {
    const takes = ajv.compile(formOf(dutyTypes['prepare-petition']));
    const pieces = [{ kind: 'child_view', state: 'held' }];
    const body = { ...bodyFor('prepare-petition', 'listed'), pieces };

    expect(takes(body)).toBe(false);
    expect(againstList({ pieces } as never, on).map(({ path }) => path)).toEqual([
      '/pieces/0/where',
    ]);
  });

  it('is no other than these, where a rule asks for a field that is missing', () => {
    const source = readdirSync('functions/domain', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`functions/domain/${file}`, 'utf8'))
      .join('\n');
    const asked = [...source.matchAll(/(?:complaint|wrong)\(\s*['`](\S+?)['`$],?\s*'nothing'/g)];
    const known = [...demanded.map((each) => each.split('.')[2]), ...ofTheCase, ...elsewhere];

    expect(asked.length).toBeGreaterThan(5);
    expect(
      asked
        .map(([, field = '']) => field)
        .filter((field) => !known.some((each) => each && field.startsWith(each))),
    ).toEqual([]);
  });
});
