import { showWords } from '#domain/words/show';
import { ChildField } from '#schemas/child-identity';
import { isDisputed, standingOf } from './identity.ts';
import type { Statement } from './statement.ts';

/**
 * Each field of a child about which there is a statement.
 *
 * @param isBySeen - whether the speaker of a statement may be shown
 */
export const showChild = (
  statements: readonly Statement[],
  isBySeen: (statement: Statement) => boolean = () => true,
) =>
  showWords(statements, {
    fields: ChildField.options,
    rules: { standingOf, isDisputed },
    isBySeen,
  });
