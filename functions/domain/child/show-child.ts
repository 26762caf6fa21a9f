import { ChildField } from '#schemas/child-identity';
import { isDisputed, standingOf } from './identity.ts';
import type { Statement } from './statement.ts';

const wordOf = ({ value, by, at, standing, ground }: Statement) => ({
  value,
  by,
  at,
  standing,
  ...(ground && { ground }),
});

const isSame = (one: Statement, other: Statement): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other.value);

/** Each field of which something was said: what stands, whose word it is, and all that was said otherwise. */
export const showChild = (statements: readonly Statement[]) =>
  Object.fromEntries(
    ChildField.options.flatMap((field) => {
      const stands = standingOf(statements, field);
      if (!stands) return [];
      const others = statements.filter((each) => each.field === field && !isSame(each, stands));
      const shown = {
        ...wordOf(stands),
        disputed: isDisputed(stands, statements),
        others: others.map(wordOf),
      };
      return [[field, shown] as const];
    }),
  );
