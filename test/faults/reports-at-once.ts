import type { System } from '#local/system';
import { client } from '#schemas/api/client';
import type { County } from '#test/cloud/a-county';
import { aReport } from '#test/cloud/a-report';

type Change = Parameters<typeof aReport>[1];

/** The number of callers at once: more than a gateway accepts, so that many are told to wait. */
const AT_ONCE = 100;

/** Makes this many reports in a burst; 429 and 503 are repeated with the same key until there is an answer. */
export const reportsAtOnce = async (
  system: System,
  county: County,
  many: number,
  change: () => Change = () => ({}),
) => {
  const turnedAway: number[] = [];
  const counting: typeof fetch = async (...asked) => {
    const answer = await system.fetch(...asked);
    if (answer.status === 429 || answer.status === 503) turnedAway.push(answer.status);
    return answer;
  };
  const caller = county.people.school;
  const token = () => system.officers.token(caller);
  const heli = client({ url: system.front.url, fetch: counting, token, repeats: 1000 });

  const made: { readonly receipt: string; readonly caseNumber: string }[] = [];
  const left = Array.from({ length: many }, (_, index) => index);
  const work = async (): Promise<void> => {
    while (left.pop() !== undefined) {
      const key = crypto.randomUUID();
      const { body } = await heli.makeReport({ key, body: aReport(county, change()) });
      made.push(body);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { made, turnedAway };
};
