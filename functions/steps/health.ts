import { ref } from '#domain/record';
import { type Answer, requestRecord } from '#domain/request';
import type { Ports } from '#domain/world';

/** Nothing is kept there: what counts is that the table says so. */
const nothing = ref(requestRecord, 'health', 'health');

/** The table answers, and so does the clock. */
export const showHealth =
  ({ clock, store }: Pick<Ports, 'clock' | 'store'>) =>
  async (): Promise<Answer> => {
    const [now] = await Promise.all([clock.now(), store.load({ nothing })]);
    return { status: 200, body: { status: 'ok', now } };
  };
