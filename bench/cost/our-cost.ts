import type { ToldStory } from '../story/tell.ts';
import { requestsIn } from '../table/tally.ts';
import { gigabyteSeconds, lambdaMilliseconds } from './lambda-time.ts';
import { prices } from './price-of.ts';

const keyRequests = (requests: Readonly<Record<string, number>>): number =>
  Object.entries(requests)
    .filter(([name]) => name.startsWith('kms:'))
    .reduce((sum, [, count]) => sum + count, 0);

const sum = (values: Readonly<Record<string, number>>): number =>
  Object.values(values).reduce((total, each) => total + each, 0);

/** The number of states entered, plus the start of each execution. */
export const transitionsOf = ({ world: { machines } }: ToldStory): number =>
  machines.entered.length + machines.started.length;

/** The cost of one case in USD, by the service that is paid. SMS and e-mail cost the same in every design. */
export const ourCost = (story: ToldStory) => {
  const { tally, invocations, microseconds } = story;
  const milliseconds = lambdaMilliseconds(microseconds / 1000, requestsIn(tally));
  const parts = {
    'DynamoDB reads': tally.readUnits * prices.readUnit.usd,
    'DynamoDB writes': tally.writeUnits * prices.writeUnit.usd,
    'state transitions': transitionsOf(story) * prices.transition.usd,
    'Lambda invocations': sum(invocations) * prices.invocation.usd,
    'Lambda time': gigabyteSeconds(milliseconds) * prices.gigabyteSecond.usd,
    'API Gateway': invocations.api * prices.httpRequest.usd,
    KMS: keyRequests(tally.requests) * prices.keyRequest.usd,
  };
  return { parts, total: sum(parts), milliseconds };
};
