import type * as z from 'zod';
import { RespondentBody, RestorationBody } from '#schemas/api/guardianship';
import { InterventionBody } from '#schemas/api/interventions';
import { CHILD_FIELDS } from '#schemas/child-identity';
import { dutyTypeOf } from '#schemas/duties/index';
import type { FieldKey, PaperType, Source } from '#schemas/papers/paper';
import { fieldsOf } from './fill.ts';
import { isKeptFrom } from './least-knowledge.ts';

type Shape = Readonly<Record<string, z.core.$ZodType>>;

const FACTS = { RespondentNamed: RespondentBody, RestorationFiled: RestorationBody } as const;

/** The fields of a source. @throws {Error} for an outcome that its duty does not have */
const shapesOf = (source: Source): readonly Shape[] => {
  if ('act' in source) return [InterventionBody.shape];
  if ('fact' in source) return [FACTS[source.fact].shape];
  return source.outcomes.map((code) => {
    const outcome = dutyTypeOf(source.duty).outcomes[code];
    if (!outcome) throw new Error(`${source.duty} has no outcome ${code}`);
    return outcome.form().shape;
  });
};

const FIXED: readonly string[] = [
  ...Object.keys(CHILD_FIELDS).map((name) => `child.${name}`),
  ...['role', 'name', 'sex', 'citizenId', 'telephone'].map((name) => `person.${name}`),
  ...['number', 'division'].map((name) => `case.${name}`),
  ...['office.name', 'office.telephone', 'recorded.office'],
  ...['said.duty', 'said.outcome'],
];

const isKnown = (field: FieldKey, shapes: readonly Shape[]): boolean =>
  FIXED.includes(field) ||
  (field.startsWith('said.') && shapes.some((shape) => field.slice('said.'.length) in shape));

/**
 * A line for each fault of a paper's layout: a field that its sources do not have, or one that a party to which it may
 * go must not know.
 */
export const againstLayout = ({
  code,
  from,
  to,
  rows,
}: Pick<PaperType, 'code' | 'from' | 'to' | 'rows'>): readonly string[] => {
  const shapes = from.flatMap(shapesOf);
  return rows.flatMap(fieldsOf).flatMap((field) => {
    if (!isKnown(field, shapes)) return [`${code}: there is no field ${field}`];
    return to
      .filter((party) => isKeptFrom(party, field, shapes))
      .map((party) => `${code}: ${field} must not go to the ${party}`);
  });
};
