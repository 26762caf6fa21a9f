import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Parts } from '#domain/ports';
import { calling } from './aws-errors.ts';

/**
 * Asks the function that may carry out parts, through its topic; the request is delivered at least once, and has no
 * answer.
 */
export const snsParts = (client: SNSClient, TopicArn: string): Parts => ({
  ask: async (task) => {
    const asked = new PublishCommand({ TopicArn, Message: JSON.stringify(task) });
    await calling('SNS', client.send(asked));
  },
});
