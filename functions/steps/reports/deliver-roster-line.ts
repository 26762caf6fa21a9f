import { countyOf } from '#domain/directory/routing';
import { type Complaint, Refusal } from '#domain/errors';
import { newReceipt } from '#domain/ids';
import { partPersonal } from '#domain/input/personal';
import type { Reading } from '#domain/input/read-leniently';
import { put, ref } from '#domain/record';
import { Answer } from '#domain/request';
import { rosterKey, rosterLineRecord, storedUnder } from '#domain/rosters/roster-line';
import { RosterLineBody } from '#schemas/api/doors';
import type { RosterId } from '#schemas/ids';
import { command, type Tools } from '../command.ts';
import { type Intake, intakeRefs, leadingRefs, takerRefs } from './intake.ts';
import { receiptView } from './receipt-view.ts';
import { takeIn } from './take-in.ts';
import { type TakenNow, takenNow } from './taken-now.ts';

interface Input {
  readonly params: { readonly rosterId: RosterId };
  readonly body: RosterLineBody;
  readonly reading?: Reading;
}

/**
 * The intake of a roster line. The police's clocks run from the delivery of the roster, however late the line is
 * entered.
 */
const intakeOf = ({ body, asSaid }: TakenNow<RosterLineBody>): Intake => {
  const { situations, division, child, deliveredAt } = body;
  const { personal } = partPersonal(RosterLineBody, body);
  const when = deliveredAt ? { reportedAt: deliveredAt, since: deliveredAt } : {};
  // Civil affairs delivers rosters as its own task, so it is not a reporter who gets feedback or a reward.
  const who = { unit: false, mandatory: false };
  return {
    situations,
    division,
    child,
    door: 'roster',
    ...who,
    ...when,
    personal: { ...personal, ...asSaid },
  };
};

/** A line's content as one text, however it is written: the order of situations does not matter. */
const wordsOf = ({ body, reading }: Input): string =>
  JSON.stringify({
    ...body,
    situations: body.situations.toSorted(),
    ...(reading && reading.asSaid.length > 0 && { asSaid: Object.fromEntries(reading.asSaid) }),
  });

/** @throws {Refusal} `bad-input` for a child outside the officer's own division. */
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
 * Delivers one line of a roster to the police. It opens a case for each child, or joins the child's open one.
 *
 * A line is delivered once, under any `Idempotency-Key`: if it is sent again, it gets its first answer.
 *
 * @throws {Refusal} `line-taken` where the line had other content before, so that no child is lost.
 */
export const deliverRosterLine = command({
  may: 'deliversRoster',
  first: async ({ params: { rosterId }, body }: Input, ports) => ({
    ...(await intakeRefs(body, ports)),
    before: storedUnder(rosterId).map((each) =>
      ref(rosterLineRecord, countyOf(body.division), each, body.line),
    ),
  }),
  second: (found, _input, successors) => takerRefs(found, 'report', successors),
  third: (found) => leadingRefs(found),
  decide: async (found, input, tools) => {
    const { params, body } = input;
    const { rosterId } = params;
    const { at, random, vault, officer, call } = tools;
    refuseElsewhere(body, tools);
    const said = await vault.pseudonym('roster line', wordsOf(input));
    const [before] = found.before;
    if (before && before.said !== said) {
      const formerly = await vault.pseudonym('roster line', JSON.stringify(body));
      if (before.said !== formerly) throw new Refusal('line-taken');
    }
    if (before) return { writes: [], answer: Answer.parse(await vault.unseal(before.answer)) };
    const told = takenNow(input, RosterLineBody.shape, at);
    const receipt = newReceipt(random);
    const identity = { subject: call.subject, office: officer?.office, ...told.said };
    const { correlationId } = call;
    const taken = { intake: intakeOf(told), identity, receipt, correlationId };
    const { caseId, reportId, station, writes, personal } = await takeIn(found, taken, tools);
    const { warnings } = told;
    const answer = {
      status: 201,
      body: receiptView({ receipt, caseId, at, station, warnings }),
    };
    const of = { county: countyOf(body.division), rosterId: rosterKey(rosterId), line: body.line };
    const line = { ...of, caseId, reportId, said, answer: await vault.seal(answer) };
    return { writes: [...writes, put(rosterLineRecord, line, 'absent')], personal, answer };
  },
});
