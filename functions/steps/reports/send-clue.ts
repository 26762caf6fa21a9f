import { isOwed } from '#domain/case/is-owed';
import { answerTo } from '#domain/case/receive-report';
import { newReceipt } from '#domain/ids';
import { partPersonal } from '#domain/input/personal';
import type { Reading } from '#domain/input/read-leniently';
import type { Policy } from '#domain/policy/policy';
import { isBound } from '#domain/reporting-duty';
import { ClueBody } from '#schemas/api/doors';
import { reporterKinds } from '#schemas/codes/reporter-kind';
import { command, type Tools } from '../command.ts';
import { sinceOf } from './entered-later.ts';
import { identityOf } from './identity-of.ts';
import { type Intake, intakeRefs, leadingRefs, policyAt, takerRefs } from './intake.ts';
import { receiptView, type Warning } from './receipt-view.ts';
import { takeIn } from './take-in.ts';
import { type TakenNow, takenNow } from './taken-now.ts';

const isLookedInto = (policy: Policy): boolean => isOwed(answerTo.clue.machine, [], { policy });

/** If no rule has anybody look into a clue, the police do: nothing that was noticed is dropped. */
const AS_REPORT: Warning = {
  field: '/signs',
  zh: '本地规定没有核查苗头性线索的职责，已作为报告由公安机关受理',
  en: 'the rules here have nobody look into clues: it was taken as a report to the police',
};

const intakeOf = ({ body, asSaid }: TakenNow<ClueBody>, policy: Policy, tools: Tools): Intake => {
  const { reporter, situations, division, door, child, noticedAt, reportedAt } = body;
  const { duty, unit } = reporterKinds[reporter.kind];
  const { personal } = partPersonal(ClueBody, body);
  return {
    ...(isLookedInto(policy) && { below: 'clue' }),
    situations,
    division,
    door,
    child,
    unit,
    mandatory: isBound(reporter, policy),
    voluntary: duty === 'voluntary',
    ...(noticedAt && { noticedAt }),
    reportedAt,
    ...sinceOf(body, tools),
    personal: { ...personal, ...asSaid },
  };
};

/**
 * Receives a clue, which is less than a report (`rep.early`). It opens or joins the child's case with an episode of its
 * own, in which a post looks into it. A setting lists the posts that are informed as well.
 */
export const sendClue = command({
  may: 'reporter',
  first: ({ body }: { readonly body: ClueBody; readonly reading?: Reading }, ports) =>
    intakeRefs(body, ports),
  second: (found, _input, successors) => takerRefs(found, 'clue', successors),
  third: (found) => leadingRefs(found),
  decide: async (found, read, tools) => {
    const { at, random, call } = tools;
    const clue = takenNow(read, ClueBody.shape, at);
    const receipt = newReceipt(random);
    const policy = policyAt(found, tools);
    const intake = intakeOf(clue, policy, tools);
    const identity = { ...identityOf(clue.body, tools), ...clue.said };
    const { correlationId } = call;
    const taken = await takeIn(found, { intake: intake, identity, receipt, correlationId }, tools);
    const { caseId, station, writes, personal } = taken;
    const warnings = [...(isLookedInto(policy) ? [] : [AS_REPORT]), ...clue.warnings];
    return {
      writes,
      personal,
      answer: { status: 201, body: receiptView({ receipt, caseId, at, station, warnings }) },
    };
  },
});
