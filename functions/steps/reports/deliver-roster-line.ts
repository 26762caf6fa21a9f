import { countyOf } from '#domain/directory/routing';
import { type Complaint, Refusal } from '#domain/errors';
import { newReceipt } from '#domain/ids';
import { refuseAhead, refuseUnborn } from '#domain/input/not-ahead';
import { partPersonal } from '#domain/input/personal';
import { put, ref } from '#domain/record';
import { Answer } from '#domain/request';
import { rosterLineRecord } from '#domain/rosters/roster-line';
import { RosterLineBody } from '#schemas/api/doors';
import type { RosterId } from '#schemas/ids';
import { command, type Tools } from '../command.ts';
import { type Intake, intakeRefs, leadingRefs, takerRefs } from './intake.ts';
import { receiptView } from './receipt-view.ts';
import { takeIn } from './take-in.ts';
import { warningsOn } from './warnings.ts';

interface Input {
  readonly params: { readonly rosterId: RosterId };
  readonly body: RosterLineBody;
}

/** The police's clocks run from the delivery of the roster, however late the line is entered. */
const intakeOf = (body: RosterLineBody): Intake => {
  const { situations, division, child, deliveredAt } = body;
  const { personal } = partPersonal(RosterLineBody, body);
  const when = { reportedAt: deliveredAt, since: deliveredAt };
  // Civil affairs delivers rosters as its own task, so it is not a reporter who gets feedback or praise.
  const who = { unit: false, mandatory: false };
  return { situations, division, child, door: 'roster', ...who, ...when, personal };
};

/** @throws {Refusal} `bad-input` for a child of another place than the officer's own. */
const refuseElsewhere = ({ division }: RosterLineBody, { officer }: Tools): void => {
  if (officer && division.startsWith(officer.division)) return;
  const complaint: Complaint = {
    path: '/division',
    given: division,
    ...(officer && { allowed: officer.division }),
    zh: '只能移送本行政区划内儿童的花名册',
    en: 'a roster lists children of one’s own division',
  };
  throw new Refusal('bad-input', { complaints: [complaint] });
};

/**
 * Delivers one line of a roster to the police. It opens a case of its own for each child, or joins the child's
 * open one.
 *
 * A line is delivered once, under any `Idempotency-Key`: if it is sent again, it gets its first answer.
 *
 * @throws {Refusal} `line-taken` where the line said something else before: nobody's child may be lost by it.
 */
export const deliverRosterLine = command({
  may: 'deliversRoster',
  first: async ({ params: { rosterId }, body }: Input, ports) => ({
    ...(await intakeRefs(body, ports)),
    before: ref(rosterLineRecord, countyOf(body.division), rosterId, body.line),
  }),
  second: (found, _input, successors) => takerRefs(found, 'report', successors),
  third: (found) => leadingRefs(found),
  decide: async (found, { params: { rosterId }, body }, tools) => {
    const { at, random, vault, officer, call } = tools;
    refuseElsewhere(body, tools);
    const said = await vault.pseudonym('roster line', JSON.stringify(body));
    const { before } = found;
    if (before && before.said !== said) throw new Refusal('line-taken');
    if (before) return { writes: [], answer: Answer.parse(await vault.unseal(before.answer)) };
    refuseAhead(body, ['deliveredAt'], at);
    refuseUnborn(body.child?.birthDate, at);
    const receipt = newReceipt(random);
    const identity = { subject: call.subject, office: officer?.office };
    const { correlationId } = call;
    const taken = { intake: intakeOf(body), identity, receipt, correlationId };
    const { caseId, reportId, station, writes, personal } = await takeIn(found, taken, tools);
    const warnings = warningsOn({ ...body, reportedAt: body.deliveredAt }, at);
    const answer = {
      status: 201,
      body: receiptView({ receipt, caseId, at, station, warnings }),
    };
    const of = { county: countyOf(body.division), rosterId, line: body.line };
    const line = { ...of, caseId, reportId, said, answer: await vault.seal(answer) };
    return { writes: [...writes, put(rosterLineRecord, line, 'absent')], personal, answer };
  },
});
