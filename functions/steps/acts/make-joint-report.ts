import type { JointReport } from '#domain/acts/joint-report';
import { partsOf, type WholeAct, wholeActRecord } from '#domain/acts/whole-act';
import { lineageRefs } from '#domain/directory/routing';
import type { Complaint } from '#domain/errors';
import { newReceipt, newWholeActId } from '#domain/ids';
import { againstAhead, againstUnborn, refuseAll } from '#domain/input/not-ahead';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put } from '#domain/record';
import type { JointReportBody } from '#schemas/api/joint-reports';
import type { WholeActId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { command, type Tools } from '../command.ts';
import { sinceOf } from '../reports/entered-later.ts';
import { identityOf } from '../reports/identity-of.ts';
import { type Found, policyAt, takenBy, takerRefs } from '../reports/intake.ts';
import { adviceOnJointReport, stationView } from '../reports/station.ts';
import { takeIn } from '../reports/take-in.ts';
import { warningsOn } from '../reports/warnings.ts';
import { asTaken } from './take-child.ts';

/** The moments and birth dates that lie in the future, of the report and of each child. */
const againstFuture = (body: JointReportBody, at: Instant): readonly Complaint[] => [
  ...againstAhead(body, ['noticedAt', 'reportedAt'], at),
  ...body.children.flatMap(({ child }, index) =>
    againstUnborn(child?.birthDate, at, `children/${index}/child/birthDate`),
  ),
];

/** What was taken although it cannot be right, and words that name who reports; the field says of which child. */
const warningsOnAll = (body: JointReportBody, at: Instant) => {
  const { children, noticedAt, reportedAt, reporter, ...common } = body;
  const ofAll = warningsOn({ ...common, reporter }, at);
  const ofEach = children.flatMap((each, index) =>
    warningsOn({ ...each, noticedAt, reportedAt, reporter }, at).map(({ field, ...texts }) => ({
      field: field === '/noticedAt' ? field : `/children/${index}${field}`,
      ...texts,
    })),
  );
  return [...ofAll, ...ofEach];
};

/** What the act keeps: a receipt for each child, and the report without its reporter's identity. */
const jointOf = (body: JointReportBody, tools: Tools): JointReport => {
  const { kind } = body.reporter;
  return {
    said: { ...body, reporter: { kind } },
    since: sinceOf(body, tools).since ?? tools.at,
    receipts: body.children.map(() => newReceipt(tools.random)),
  };
};

/** The whole act, sealed. */
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

/** Decides each part once and writes nothing of it, so that nothing is acknowledged that no rule can carry out. */
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
 * Takes one report of several children. One record of the whole is the acknowledgement; each child's report follows
 * as a part of it, within seconds, with clocks that run from now.
 */
export const makeJointReport = command({
  may: 'reporter',
  first: ({ body }: { readonly body: JointReportBody }) => ({
    lock: undefined,
    fileLock: undefined,
    routing: lineageRefs(body.division),
  }),
  second: (found, _input, tools) => takerRefs(found, 'report', tools),
  decide: async (read, { body }, tools) => {
    const { at, seal, random } = tools;
    refuseAll(againstFuture(body, at));
    const found: Found = { ...read, leading: undefined, leadingBirthday: undefined };
    const { station } = takenBy(found, undefined);
    const joint = jointOf(body, tools);
    const act = await actOf(newWholeActId(random), joint, tools);
    await tryParts(act, { joint, found }, tools);
    const { id, parts } = act;
    const sealed = await seal.close(identityOf(body, tools), id);
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
          warnings: warningsOnAll(body, at),
        },
      },
    };
  },
});
