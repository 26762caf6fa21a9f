import * as z from 'zod';
import type { Cloud } from '#local/cloud';

const Sent = z.object({
  sms_messages: z.record(z.string(), z.array(z.looseObject({ MessageId: z.string() }))),
});

/**
 * The ids of the SMS that the local cloud has accepted for any telephone, one for each sending; nothing with another
 * emulator, which does not list them.
 */
export const smsTaken = async ({ endpoint }: Cloud): Promise<readonly string[] | undefined> => {
  const answer = await fetch(`${endpoint}/_ministack/sns/sms-messages`);
  if (!answer.ok) return undefined;
  const { sms_messages: byPhone } = Sent.parse(await answer.json());
  return Object.values(byPhone).flatMap((sent) => sent.map((each) => each.MessageId));
};
