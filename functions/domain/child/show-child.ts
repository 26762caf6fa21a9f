import { ChildField } from '#schemas/child-identity';
import { isDisputed, standingOf } from './identity.ts';
import type { Statement } from './statement.ts';

const wordOf = ({ value, by, at, standing, ground }: Statement, isBySeen: boolean) => ({
  value,
  ...(isBySeen && { by }),
  at,
  standing,
  ...(ground && { ground }),
});

const isSame = (one: Statement, other: Statement): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other.value);

/**
 * Each field of which something was said: the value that stands, its speaker, and all that was said otherwise.
 *
 * @param isBySeen - whether the speaker of a statement may be shown
 */
export const showChild = (
  statements: readonly Statement[],
  isBySeen: (statement: Statement) => boolean = () => true,
) =>
  Object.fromEntries(
    ChildField.options.flatMap((field) => {
      const stands = standingOf(statements, field);
      if (!stands) return [];
      const others = statements.filter((each) => each.field === field && !isSame(each, stands));
      const shown = {
        ...wordOf(stands, isBySeen(stands)),
        disputed: isDisputed(stands, statements),
        others: others.map((each) => wordOf(each, isBySeen(each))),
      };
      return [[field, shown] as const];
    }),
  );
