import type { Context } from '#domain/context';
import type { Tools } from './command.ts';

/** The request that caused a decision; everything that follows carries its id. */
export const causeIn = ({
  call: { correlationId },
}: Pick<Tools, 'call'>): Pick<Context, 'correlationId'> => ({
  ...(correlationId && { correlationId }),
});
