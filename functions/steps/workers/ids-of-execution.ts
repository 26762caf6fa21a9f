import { executionName } from '#domain/ids';
import type { Ids } from '#domain/world';
import type { ExecutionInput } from '#schemas/machine-task';

/** The ids of an execution, for the log. */
export const idsOfExecution = (input: ExecutionInput): Ids => ({
  execution: executionName(input),
  case_id: input.caseId,
  episode_id: input.episodeId,
});
