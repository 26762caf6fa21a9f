import * as z from 'zod';
import type { System } from '#local/system';

const Groups = z.object({ logGroups: z.array(z.object({ logGroupName: z.string() })) });

const Events = z.object({
  events: z.array(z.object({ message: z.string(), timestamp: z.number() })),
  nextToken: z.string().optional(),
});

const logs = async ({ cloud }: System, operation: string, input: object): Promise<unknown> => {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `Logs_20140328.${operation}`,
    authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${cloud.region}/logs/aws4_request`,
  };
  const answer = await fetch(cloud.endpoint, {
    method: 'POST',
    headers,
    body: JSON.stringify(input),
  });
  return answer.json();
};

/** All log groups, whoever created them. */
export const logGroups = async (system: System): Promise<readonly string[]> => {
  const { logGroups: found } = Groups.parse(await logs(system, 'DescribeLogGroups', {}));
  return found.map(({ logGroupName }) => logGroupName);
};

/** All lines of a log group since this moment. */
export const linesOf = async (
  system: System,
  logGroupName: string,
  startTime = 0,
): Promise<readonly string[]> => {
  const lines: string[] = [];
  let nextToken: string | undefined;
  do {
    const asked = { logGroupName, startTime, ...(nextToken && { nextToken }) };
    const page = Events.parse(await logs(system, 'FilterLogEvents', asked));
    lines.push(...page.events.map(({ message }) => message));
    nextToken = page.nextToken;
  } while (nextToken);
  return lines;
};

const Line = z.looseObject({ message: z.string(), correlation_id: z.string().optional() });
export type Line = z.infer<typeof Line>;

const parsed = (text: string): Line | undefined => {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The structured lines of a function: those of our own logger. */
export const structured = async (
  system: System,
  handler: string,
  since = 0,
): Promise<readonly Line[]> => {
  const lines = await linesOf(system, `/heli/local-${handler}`, since);
  return lines.flatMap((line) => parsed(line) ?? []);
};
