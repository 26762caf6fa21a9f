import type * as z from 'zod';
import { roleOf } from '#schemas/field-role';
import type { FieldKey } from '#schemas/papers/paper';
import { isWhereabouts, type Knowledge, keptFrom, type Party } from '#schemas/papers/party';
import { isPersonal } from '#schemas/personal';

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The parents have named the trustee themselves. */
const OF_TRUSTEE = 'trusteeId';

/** Whether a field of an outcome says where a child is, or with whom. */
const saysWhere = (name: string, schema: z.core.$ZodType | undefined): boolean => {
  if (name === OF_TRUSTEE) return false;
  const role = schema && roleOf(schema);
  return isWhereabouts(name) || role === 'carer' || role === 'place';
};

/** The knowledge that a field gives; `said.…` is a field of one of these forms. */
const knowledgeOf = (field: FieldKey, shapes: readonly Shape[]): readonly Knowledge[] => {
  if (field.startsWith('child.')) return ['child'];
  if (field.startsWith('person.')) return ['person'];
  if (!field.startsWith('said.')) return [];
  const name = field.slice('said.'.length);
  const found = shapes.flatMap((shape) => shape[name] ?? []);
  return [
    ...(found.some((schema) => saysWhere(name, schema)) ? (['whereabouts'] as const) : []),
    ...(found.some(isPersonal) ? (['said'] as const) : []),
  ];
};

/** Whether a party must not learn a field. */
export const isKeptFrom = (party: Party, field: FieldKey, shapes: readonly Shape[]): boolean =>
  knowledgeOf(field, shapes).some((each) => keptFrom[party].includes(each));

/** The texts in an outcome that say where a child is, or with whom: they must not stand in another field either. */
export const whereaboutsIn = (
  fields: Readonly<Record<string, unknown>>,
  shape: Shape,
): readonly string[] =>
  Object.entries(fields)
    .filter(([name]) => saysWhere(name, shape[name]))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string');
