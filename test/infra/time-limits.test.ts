import { expect, it } from 'vitest';
import { names, resourcesOf } from './templates.ts';

/** The limits of functions that answer a caller, in seconds: API Gateway waits for none longer than thirty. */
const limits: Readonly<Record<string, number>> = {
  intake: 20,
  work: 20,
  registry: 20,
  desk: 20,
  console: 20,
  hotline: 20,
  clock: 29,
};

it.each(names)(
  '%s answers within the gateway’s time, however long the local cloud may wait',
  (name) => {
    const functions = resourcesOf(name, 'AWS::Lambda::Function').map(({ Properties }) => ({
      name: String(Properties.FunctionName).replace(`${name}-`, ''),
      limit: Properties.Timeout,
    }));
    const answering = functions.filter((each) => each.name in limits);

    expect(answering.length).toBeGreaterThanOrEqual(5);
    for (const each of answering) expect(each.limit).toBe(limits[each.name]);
  },
);
