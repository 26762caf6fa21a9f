import type { Attributes } from '../units/value.ts';
import type { KeyRequest } from './request.ts';

export interface UpdateRequest extends KeyRequest {
  readonly UpdateExpression: string;
}

const ASSIGNED = /^(#?\w+) = (:\w+)$/;
const ADDED = /^(#?\w+) (:\w+)$/;

const numberIn = (value: Attributes[string] | undefined): number =>
  value && 'N' in value ? Number(value.N) : 0;

/**
 * The item after an update, whether it existed or not.
 *
 * @throws {Error} for an expression that no adapter writes.
 */
export const updated = (before: Attributes | undefined, request: UpdateRequest): Attributes => {
  const { Key, UpdateExpression, ExpressionAttributeNames: names = {} } = request;
  const { ExpressionAttributeValues: values = {} } = request;
  const [, sets = '', adds = ''] = /^SET (.+?)(?: ADD (.+))?$/.exec(UpdateExpression) ?? [];
  const after: Record<string, Attributes[string]> = { ...Key, ...before };
  const each = (list: string, form: RegExp, change: (name: string, value: string) => void) => {
    for (const term of list.split(', ').filter(Boolean)) {
      const [, name = '', value = ''] = form.exec(term) ?? [];
      if (!name) throw new Error(`the bench cannot read the update ${term}`);
      change(names[name] ?? name, value);
    }
  };
  each(sets, ASSIGNED, (name, value) => {
    const given = values[value];
    if (given) after[name] = given;
  });
  each(adds, ADDED, (name, value) => {
    after[name] = { N: String(numberIn(after[name]) + numberIn(values[value])) };
  });
  if (!sets) throw new Error(`the bench cannot read the update ${UpdateExpression}`);
  return after;
};
