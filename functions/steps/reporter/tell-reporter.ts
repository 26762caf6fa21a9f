import * as z from 'zod';
import { officerRecord } from '#domain/directory/records';
import { Unavailable, WriteConflict } from '#domain/errors';
import { caseOfReport } from '#domain/ids';
import {
  type ReporterMessage,
  type ReporterTopic,
  reporterMessageRecord,
} from '#domain/outbox/reporter-message';
import type { MessageKey } from '#domain/ports';
import { put, ref, remove } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { ReporterPorts } from '#domain/world';
import { OfficerId } from '#schemas/ids';
import type { Label } from '#schemas/label';
import { metricNames } from '#schemas/metrics';
import { mobileIn } from '#schemas/reading/telephone';
import { traced } from '../traced.ts';
import { changeCase } from '../workers/change-case.ts';

/** The parts of a reporter's identity that are needed to reach them. */
const Identity = z.object({ subject: OfficerId.optional(), telephone: z.string().optional() });

/** At most 70 characters with the signature; nothing about the child, not even a case number. */
const texts: Readonly<Record<ReporterTopic, Label>> = {
  assist: {
    zh: '您的报告已送达警方，请保持电话畅通，协助调查；详情凭回执查询',
    en: 'Police have your report. Please help them; see your receipt.',
  },
  feedback: {
    zh: '警方已就您的报告反馈进展，请凭回执查询',
    en: 'The police sent you feedback; look it up by your receipt.',
  },
  result: {
    zh: '您报告的事项已有处理结果，请凭回执查询',
    en: 'There is a result of your report; look it up by your receipt.',
  },
  reward: {
    zh: '感谢您主动报告，表扬奖励事宜请凭回执查询',
    en: 'Thank you for reporting. See your receipt for your reward.',
  },
};

/** The tries after which a refused message is given up; an unavailable service is tried each minute for a day. */
const MOST_REFUSALS = 5;
const MOST_MINUTES = 24 * 60;

const addressOf = async (ports: ReporterPorts, identity: z.infer<typeof Identity>) => {
  const { subject, telephone } = identity;
  const [{ officer }] = await ports.store.load({
    officer: subject && ref(officerRecord, subject),
  });
  const mobile = (telephone && mobileIn(telephone)) ?? officer?.mobile;
  return { mobile, language: officer?.language ?? 'zh' } as const;
};

type Result = 'handed_over' | 'no_telephone' | 'failed';

/** Records each opening of the seal as an event of the case; it gives the reason, and never the reporter. */
const note = async (ports: ReporterPorts, message: ReporterMessage, result: Result) => {
  const { reportId, occasion, createdAt, id } = message;
  await changeCase(ports, { id: caseOfReport(reportId), system: 'seal' }, () => ({
    drafts: [
      {
        fact: { type: 'ReporterTold', data: { reportId, occasion, result } },
        basis: ['rep.privacy'],
      },
    ],
    writes: [remove(reporterMessageRecord, createdAt, id)],
  }));
  ports.meter.note('reporter-told', { occasion, result });
};

const send = async (ports: ReporterPorts, message: ReporterMessage): Promise<Result> => {
  const identity = Identity.parse(await ports.register.identityOf(message.reportId));
  const { mobile, language } = await addressOf(ports, identity);
  if (!mobile) return 'no_telephone';
  const text = `【${ports.signature}】${texts[message.occasion][language]}`;
  const template = `heli_reporter_${message.occasion}_${language}`;
  await ports.sms(mobile, { template, variables: {}, text });
  return 'handed_over';
};

/** A later run tries again; after the last try the case says that the reporter was not reached. */
const putOff = async (
  ports: ReporterPorts,
  message: ReporterMessage,
  error: unknown,
): Promise<void> => {
  const most = error instanceof Unavailable ? MOST_MINUTES : MOST_REFUSALS;
  ports.meter.count(metricNames.relayFailed);
  const { attempts } = message;
  ports.meter.failed('reporter-not-told', error, { attempts });
  if (attempts >= most) return note(ports, message, 'failed');
  const { claimedUntil: _over, ...next } = message;
  await ports.store.write([put(reporterMessageRecord, next, attempts)]);
};

/** The time that a sender has before another may claim the message, by the machine's own clock. */
const CLAIM_MS = 60_000;

/** Claims the message, so that the stream and the minute do not both send it. */
const claim = async ({ store }: ReporterPorts, message: ReporterMessage) => {
  const now = Date.now();
  if (message.claimedUntil && millisecondsOf(message.claimedUntil) > now) return undefined;
  const taken = {
    ...message,
    attempts: message.attempts + 1,
    claimedUntil: instantAt(now + CLAIM_MS),
  };
  try {
    await store.write([put(reporterMessageRecord, taken, message.attempts)]);
    return taken;
  } catch (error) {
    if (error instanceof WriteConflict) return undefined;
    throw error;
  }
};

/**
 * Informs a reporter by SMS that there is something new under their receipt.
 *
 * This is the only place where the seal is opened. Nothing of its content leaves this function: it goes neither
 * into an event nor into the log. The SMS can repeat only when the process dies after the provider accepted it and
 * before the result is stored.
 */
export const tellReporter =
  (own: ReporterPorts) =>
  async ({ createdAt, id }: MessageKey): Promise<void> => {
    const [{ message }] = await own.store.load({
      message: ref(reporterMessageRecord, createdAt, id),
    });
    const taken = message && (await claim(own, message));
    if (!taken) return;
    const { reportId, correlationId } = taken;
    const about = { message_id: id, case_id: caseOfReport(reportId), report_id: reportId };
    const ports = traced(own, correlationId, about);
    let result: Result;
    try {
      result = await send(ports, taken);
    } catch (error) {
      return putOff(ports, taken, error);
    }
    await note(ports, taken, result);
  };
