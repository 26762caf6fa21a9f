import type { Answer } from '#domain/request';
import type { Ports } from '#domain/world';

/** The table answers, and so does the clock. */
export const showHealth =
  ({ clock, store }: Pick<Ports, 'clock' | 'store'>) =>
  async (): Promise<Answer> => {
    const [now] = await Promise.all([clock.now(), store.load({})]);
    return { status: 200, body: { status: 'ok', now } };
  };
