import type { Context } from '#domain/context';
import type { Carrier } from '#domain/duty/carrier';
import type { Actor } from '#domain/history/event';
import type { Ports } from '#domain/world';

type System = Extract<Actor, { system: unknown }>['system'];

/** The context of a worker's decision, which acts in the system's name. */
export const systemContext = async (
  { clock, calendar, random, policyOf, correlationId }: Ports,
  { pack }: Pick<Carrier, 'pack'>,
  system: System,
): Promise<Context> => {
  const at = await clock.now();
  const policy = policyOf(pack, at);
  const cause = correlationId && { correlationId };
  return { at, calendar, random, actor: { system }, policy, ...cause };
};
