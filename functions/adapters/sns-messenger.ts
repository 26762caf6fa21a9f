import {
  CreateTopicCommand,
  PublishCommand,
  type SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { Unavailable } from '#domain/errors';
import type { Messenger, Sms } from '#domain/ports';
import type { OfficeId } from '#schemas/ids';
import { calling } from './aws-errors.ts';

const SNS = 'SNS';

/** Sends one text to one telephone by the service that the region offers. */
export type SendSms = (to: string, sms: Sms) => Promise<string>;

export const snsSms =
  (client: SNSClient): SendSms =>
  async (PhoneNumber, { text }) => {
    const MessageAttributes = {
      'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
    };
    const asked = new PublishCommand({ PhoneNumber, Message: text, MessageAttributes });
    const { MessageId = '' } = await calling(SNS, client.send(asked));
    return MessageId;
  };

const GATEWAY = 'the SMS gateway';

const post = async (gateway: string, body: unknown): Promise<Response> => {
  try {
    return await fetch(gateway, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(5000),
    });
  } catch (error) {
    throw new Unavailable(GATEWAY, { cause: error });
  }
};

/**
 * Sends through a gateway, where the region's SNS sends no SMS; the gateway knows the template by its own code.
 *
 * If the gateway is down or busy, the message is tried again; if it refuses the message, it is not.
 */
export const gatewaySms =
  (gateway: string): SendSms =>
  async (to, { template, variables }) => {
    const answer = await post(gateway, { to, template, variables });
    if (answer.status === 429 || answer.status >= 500) throw new Unavailable(GATEWAY);
    if (!answer.ok) throw new Error(`${GATEWAY} answered ${answer.status}`);
    return answer.headers.get('x-message-id') ?? '';
  };

/** @param prefix - the part of a topic's ARN before the office's id: `TOPIC_ARN_PREFIX`. */
export const snsMessenger = (client: SNSClient, prefix: string, sms: SendSms): Messenger => {
  const topicArn = (office: OfficeId): string => `${prefix}${office}`;

  const subscribe = async (TopicArn: string, Endpoint: string): Promise<void> => {
    await calling(
      SNS,
      client.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint })),
    );
  };

  return {
    sms,
    email: async (office, Subject, Message) => {
      const asked = new PublishCommand({ TopicArn: topicArn(office), Subject, Message });
      const { MessageId = '' } = await calling(SNS, client.send(asked));
      return MessageId;
    },
    subscribe: async (office, addresses) => {
      const TopicArn = topicArn(office);
      const Name = TopicArn.slice(TopicArn.lastIndexOf(':') + 1);
      await calling(SNS, client.send(new CreateTopicCommand({ Name })));
      for (const address of addresses) await subscribe(TopicArn, address);
    },
  };
};
