import type * as z from 'zod';
import { type Birthday, birthdayRecord } from '#domain/case/birthday';
import { type OpenCaseOfChild, openCaseOfChildRecord } from '#domain/case/case';
import { reopenFor } from '#domain/case/reopen-for';
import type { Case } from '#domain/composed/case';
import type { LocalContext } from '#domain/context';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { put, ref } from '#domain/record';
import type { Tools } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';

/** The records for an act that a case accepts in any state. */
export const anyStateRefs = ({ id, child }: Pick<Case, 'id' | 'child'>) => ({
  birthday: ref(birthdayRecord, id),
  lock: child === undefined ? undefined : ref(openCaseOfChildRecord, child),
});

interface Found {
  readonly birthday?: Birthday | undefined;
  readonly lock?: z.infer<typeof OpenCaseOfChild> | undefined;
}

interface On {
  readonly state: Case;
  readonly context: LocalContext;
  readonly tools: Tools;
  readonly found: Found;
}

/**
 * The decision for an act that a case accepts in any state: a closed case is reopened, and locks its child’s number.
 *
 * @throws {Refusal} `child-has-case` if the child has another open case by now.
 */
export const inAnyState = (
  { state, context, tools, found: { lock } }: On,
  reason: string,
  drafts: readonly Draft[],
) => {
  const { id: caseId, child, status } = state;
  if (status === 'open') return { drafts, status: 201 as const };
  if (lock && lock.caseId !== caseId) throw new Refusal('child-has-case');
  const { officer: by } = actingOfficer(tools);
  return {
    drafts: [...reopenFor(state, { by, reason }, context), ...drafts],
    writes: child ? [put(openCaseOfChildRecord, { child, caseId }, 'absent')] : [],
    status: 201 as const,
  };
};
