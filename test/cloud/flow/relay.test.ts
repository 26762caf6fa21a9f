import {
  LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';
import { DeleteTopicCommand, paginateListTopics } from '@aws-sdk/client-sns';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase } from './a-case.ts';
import { aChangedCounty } from './a-changed-county.ts';
import { lastExecution, running, statusOf } from './executions.ts';
import { cloudOf, smsTo, snsOf } from './inspect.ts';
import { messageAt, outbox, post } from './outbox.ts';
import { alone, forward, nowOf, sweepIn } from './time.ts';
import { told } from './told.ts';

describe('the relay', () => {
  let system: System;
  let county: County;
  let lambda: LambdaClient;

  /** Stops the stream, or lets it run again. */
  const stream = async (Enabled: boolean): Promise<void> => {
    const asked = new ListEventSourceMappingsCommand({ FunctionName: 'local-relay' });
    const { EventSourceMappings = [] } = await lambda.send(asked);
    expect(EventSourceMappings).toHaveLength(1);
    for (const { UUID } of EventSourceMappings) {
      await lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled }));
    }
  };

  /** All topics: a list returns a hundred at a time. */
  const topicArns = async (): Promise<readonly string[]> => {
    const arns: string[] = [];
    for await (const { Topics = [] } of paginateListTopics({ client: snsOf(system) }, {}))
      arns.push(...Topics.map(({ TopicArn = '' }) => TopicArn));
    return arns;
  };

  beforeAll(async () => {
    system = await theSystem();
    lambda = new LambdaClient(cloudOf(system));
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));
  afterEach(() => stream(true));

  it('hands everything over that a report sends on its way, and leaves nothing behind', async () => {
    const of = await aCase(system, county);

    await eventually(async () => (await outbox(system, of.caseNumber)).length === 0);

    expect((await told(of, { occasion: 'opened', channel: 'sms' })).length).toBe(2);
    expect((await of.show()).reports[0]?.registerNumber).toMatch(/-\d{5}$/);
    expect((await running(system, of)).cycle).toBe(1);
  });

  it('puts a message off that fails, and holds nobody else up', async () => {
    const first = await aCase(system, county);
    const { id: dutyId } = await first.duty('dispatch');
    const errand = { dutyId, occasion: 'no-such-occasion', to: ['owner'] };
    const poison = await post(system, `${first.caseNumber}-9-9`, { kind: 'tell', ...errand });

    const second = await aCase(system, county);
    await eventually(async () => (await outbox(system, second.caseNumber)).length === 0);
    const tried = async () => (await messageAt(system, poison))?.attempts ?? 0;
    const before = await eventually(tried);
    await forward(system, 30, 'minute');

    expect(await tried()).toBeGreaterThan(before);
    const { nextAt = '' } = (await messageAt(system, poison)) ?? {};
    expect(nextAt > (await nowOf(system))).toBe(true);
    expect(await outbox(system, second.caseNumber)).toEqual([]);
  });

  it('loses nothing with the stream: the sweep carries what it did not bring', async () => {
    await stream(false);
    const of = await aCase(system, county);
    const { arn } = await lastExecution(of);
    expect((await outbox(system, of.caseNumber)).length).toBeGreaterThan(0);
    expect(await statusOf(system, arn)).toBe('not started');

    await sweepIn(system, 2);

    expect(await outbox(system, of.caseNumber)).toEqual([]);
    expect(await statusOf(system, arn)).toBe('RUNNING');
    expect((await told(of, { occasion: 'opened', channel: 'sms' })).length).toBe(2);
  });

  it('sends nothing twice when stream and sweep carry the same message', async () => {
    const mobile = '+8613700000021';
    const own = await aChangedCounty(system, { officers: { station: { mobile } } });
    await stream(false);
    const of = await aCase(system, own);

    await Promise.all([stream(true), forward(system, 1, 'minute')]);
    await eventually(async () => (await outbox(system, of.caseNumber)).length === 0);
    await forward(system, 1, 'minute');

    const texts = (await smsTo(system, mobile)).filter((text) => text.includes(of.caseNumber));
    // The second duty joins the first one's text, or has its own if stream and sweep send both at the same moment.
    const alerts = await told(of, { occasion: 'opened', channel: 'sms' });
    expect(new Set(alerts.map(({ duty }) => duty)).size).toBe(2);
    expect(alerts).toHaveLength(2);
    expect(texts).toHaveLength(alerts.filter(({ joined }) => !joined).length);
    expect((await of.show()).episodes[0]?.executions).toHaveLength(1);
  });

  it('notes an e-mail whose topic is gone as failed; the SMS goes out all the same', async () => {
    const own = await aCounty(system);
    const TopicArn = await eventually(async () =>
      (await topicArns()).find((arn) => arn.endsWith(`office-${own.offices.station}`)),
    );
    await snsOf(system).send(new DeleteTopicCommand({ TopicArn }));

    const of = await aCase(system, own);
    await eventually(async () => (await outbox(system, of.caseNumber)).length === 0);

    const alerts = await told(of, { type: 'dispatch', occasion: 'opened' });
    const status = Object.fromEntries(alerts.map((alert) => [alert.channel, alert.status]));
    expect(status).toEqual({ sms: 'handed_over', email: 'failed' });
  });

  it('makes one topic for each office that has addresses', async () => {
    const own = await aChangedCounty(system, { offices: { school: { emails: [] } } });
    const topics = async () =>
      (await topicArns())
        .map((arn) => arn.split('office-')[1] ?? '')
        .filter((office) => office.startsWith(`o${own.code}`));

    await eventually(async () => (await topics()).length >= 6);

    expect(await topics()).not.toContain(own.offices.school);
  });
});
