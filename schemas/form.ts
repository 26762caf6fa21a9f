import * as z from 'zod';
import type { DutyType, Outcome } from './duty-type.ts';
import { choice, fieldOf } from './form-field.ts';
import { GROUPS, groupOf, inGroups } from './form-groups.ts';
import { inBoth } from './label.ts';
import { demandsOf } from './required-when.ts';

const OUTCOME = { zh: '办理结果', en: 'Outcome' } as const;

const shapeOf = ({ form }: Outcome) => {
  const { shape } = form();
  const fields = inGroups(
    Object.entries(shape).map((each) => [groupOf(...each), each] as const),
  ).map(([, each]) => each);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldOf(name, field)])),
    required: fields.flatMap(([name, field]) =>
      z.safeParse(field, undefined).success ? [] : [name],
    ),
    ...demandsOf(shape),
  };
};

const whenChosen = (code: string) => ({
  properties: { outcome: { const: code } },
  required: ['outcome'],
});

/**
 * The form of a duty type as JSON Schema, which a department's app draws without knowing Heli: first the outcome, and
 * once it is chosen its fields, with titles and choices in both languages. The form decides nothing: it starts empty.
 */
export const formOf = ({
  outcomes,
  title,
  help,
}: Pick<DutyType, 'outcomes' | 'title' | 'help'>) => ({
  title: inBoth(title),
  description: inBoth(help),
  type: 'object',
  properties: {
    outcome: {
      type: 'string',
      title: inBoth(OUTCOME),
      labels: OUTCOME,
      oneOf: Object.entries(outcomes).map(([code, outcome]) => choice(code, outcome.title)),
    },
  },
  required: ['outcome'],
  groups: GROUPS,
  allOf: Object.entries(outcomes).map(([code, outcome]) => ({
    if: whenChosen(code),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
    then: shapeOf(outcome),
  })),
  unevaluatedProperties: false,
});
