import type { Errand } from '#domain/outbox/message';
import type { WorkerPorts } from '#domain/world';

type PartErrand = Extract<Errand, { kind: 'part' }>;

/** The relay has no right to what an act keeps sealed: it asks the function that has. */
export const carryOutPart = (
  { parts, correlationId }: WorkerPorts,
  { act, part }: PartErrand,
): Promise<void> => parts.carryOut({ act, part, ...(correlationId && { correlationId }) });
