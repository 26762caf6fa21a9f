import type { Context } from '#domain/context';
import type { Tools } from './command.ts';

/** The request that a decision is part of: all that follows from it carries its id along. */
export const causeIn = ({
  call: { correlationId },
}: Pick<Tools, 'call'>): Pick<Context, 'correlationId'> => ({
  ...(correlationId && { correlationId }),
});
