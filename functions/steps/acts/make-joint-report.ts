import type { JointReport } from '#domain/acts/joint-report';
import { partsOf, type WholeAct, wholeActRecord } from '#domain/acts/whole-act';
import { lineageRefs } from '#domain/directory/routing';
import { newReceipt, newWholeActId } from '#domain/ids';
import { AS_IT_IS, few, type Reading } from '#domain/input/read-leniently';
import type { Misunderstood } from '#domain/input/understand';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put } from '#domain/record';
import { JointReportBody } from '#schemas/api/joint-reports';
import { ReportBody } from '#schemas/api/reports';
import type { WholeActId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { command, type Tools } from '../command.ts';
import { sinceOf } from '../reports/entered-later.ts';
import { identityOf } from '../reports/identity-of.ts';
import { type Found, policyAt, takenBy, takerRefs } from '../reports/intake.ts';
import { madeTo } from '../reports/made-to.ts';
import { pastOnly } from '../reports/past-only.ts';
import { adviceOnJointReport, stationView } from '../reports/station.ts';
import { takeIn } from '../reports/take-in.ts';
import { takenNow } from '../reports/taken-now.ts';
import { warningsOn } from '../reports/warnings.ts';
import { asTaken } from './take-child.ts';

interface Input {
  readonly body: JointReportBody;
  readonly reading?: Reading;
}

/** The readings of the whole report and of each child, without times that cannot be at present. */
const readNow = ({ body, reading = AS_IT_IS }: Input, at: Instant) => {
  const each = body.children.map(({ child, ...more }, index) => {
    const past = pastOnly({ child }, at, `/children/${index}`);
    return { ...past, body: { ...more, child: past.body.child } };
  });
  const children = each.map((past) => past.body);
  const found = {
    warnings: [...reading.warnings, ...each.flatMap(({ warnings }) => warnings)],
    asSaid: [...reading.asSaid, ...each.flatMap(({ asSaid }) => asSaid)],
  };
  const taken = takenNow(
    { body: { ...body, children }, reading: found },
    { ...JointReportBody.shape, ...ReportBody.shape },
    at,
  );
  return { ...taken, warnings: few([...taken.warnings, ...warningsOnEach(taken.body, at)]) };
};

/** Warnings about each child: impossible values, and words that name the reporter. The field names the child. */
const warningsOnEach = (
  { children, noticedAt, reportedAt, reporter }: JointReportBody,
  at: Instant,
): readonly Misunderstood[] =>
  children.flatMap((each, index) =>
    warningsOn({ ...each, noticedAt, reportedAt, reporter }, at).flatMap(({ field, zh, en }) =>
      field === '/reporter/telephone'
        ? []
        : [{ field: field === '/noticedAt' ? field : `/children/${index}${field}`, zh, en }],
    ),
  );

/** The content that the act keeps: a receipt for each child, and the report without its reporter's identity. */
const jointOf = ({ body, asSaid }: ReturnType<typeof readNow>, tools: Tools): JointReport => {
  const { kind } = body.reporter;
  return {
    said: { ...body, ...madeTo(body, tools), reporter: { kind } },
    ...asSaid,
    since: sinceOf(body, tools).since ?? tools.at,
    receipts: body.children.map(() => newReceipt(tools.random)),
  };
};

/** The record of the whole act, with sealed content. */
const actOf = async (id: WholeActId, joint: JointReport, tools: Tools): Promise<WholeAct> => {
  const { at, call, vault } = tools;
  return {
    id,
    kind: 'jointReport',
    at,
    caller: await vault.pseudonym('caller', call.subject),
    parts: joint.receipts.length,
    content: await vault.seal(joint),
  };
};

/** Decides each part once without writing it, so that no act is acknowledged that the rules cannot carry out. */
const tryParts = async (
  act: WholeAct,
  { joint, found }: { readonly joint: JointReport; readonly found: Found },
  tools: Tools,
) => {
  const policy = policyAt(found, tools);
  const { correlationId } = tools.call;
  for (const part of partsOf(act))
    await takeIn(found, asTaken(act, { joint, part, policy, correlationId }), tools);
};

/** One message for each part: a part that fails delays no other. */
const messagesOf = (act: WholeAct, { call: { correlationId } }: Tools) =>
  partsOf(act).map((part) => {
    const errand = { kind: 'part', act: act.id, part } as const;
    return put(
      messageRecord,
      newMessage(`${act.id}-${part}`, act.at, errand, correlationId),
      'absent',
    );
  });

/**
 * Receives one report of several children. A single record of the whole is the acknowledgement; each child's report
 * follows as a part of it, within seconds, with clocks that run from now.
 */
export const makeJointReport = command({
  may: 'reporter',
  first: ({ body }: Input) => ({
    lock: undefined,
    fileLock: undefined,
    routing: lineageRefs(body.division),
  }),
  second: (found, _input, tools) => takerRefs(found, 'report', tools),
  decide: async (read, input, tools) => {
    const { at, seal, random } = tools;
    const told = readNow(input, at);
    const found: Found = { ...read, leading: undefined, leadingBirthday: undefined };
    const { station } = takenBy(found, undefined);
    const joint = jointOf(told, tools);
    const act = await actOf(newWholeActId(random), joint, tools);
    await tryParts(act, { joint, found }, tools);
    const { id, parts } = act;
    const sealed = await seal.close({ ...identityOf(told.body, tools), ...told.said }, id);
    return {
      writes: [
        put(wholeActRecord, act, 'absent'),
        ...messagesOf(act, tools),
        { kind: 'seal', key: { pk: `REPORT#${id}`, sk: 'REPORTER' }, sealed },
      ],
      answer: {
        status: 202,
        body: {
          jointReport: id,
          receivedAt: at,
          children: parts,
          station: stationView(station),
          advice: adviceOnJointReport(station),
          warnings: told.warnings,
        },
      },
    };
  },
});
