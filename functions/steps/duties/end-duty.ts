import { commit } from '#domain/case/commit';
import { endDuty as decideEnd } from '#domain/case/end-duty';
import { complaintsOf } from '#domain/complaints';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { lineageRefs } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import { partsOfDuty } from '#domain/ids';
import { ref } from '#domain/record';
import { dutyTypeOf, isDutyCode } from '#schemas/duties/index';
import { outcomeForm } from '#schemas/duty-type';
import { type DutyId, OfficeId, OfficerId } from '#schemas/ids';
import { command } from '../command.ts';
import { actingOfficer, contextOf } from './context.ts';
import { dutyView } from './duty-view.ts';
import { ofDuty } from './of-duty.ts';

interface Input {
  readonly params: { readonly dutyId: DutyId };
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the duty's own type makes of the body. @throws {Refusal} `bad-input`. */
const outcomeOf = ({ params, body }: Input) => {
  const { step } = partsOfDuty(params.dutyId);
  if (!isDutyCode(step)) throw new Refusal('not-found');
  const form = outcomeForm(dutyTypeOf(step));
  const parsed = form.safeParse(body);
  if (!parsed.success) {
    throw new Refusal('bad-input', { complaints: complaintsOf(parsed.error, form, body) });
  }
  const { outcome, ...fields } = parsed.data;
  return { outcome: String(outcome), fields };
};

/** The office and the officer whom an outcome names, to be looked up in the directory. */
const namedIn = ({ to, confirmedBy }: Input['body']) => {
  const office = OfficeId.safeParse(to).data;
  const officer = OfficerId.safeParse(confirmedBy).data;
  return {
    receiver: office && ref(officeRecord, office),
    confirmer: officer && ref(officerRecord, officer),
  };
};

/** An officer ends a duty by one of the outcomes that its type declares. */
export const endDuty = command({
  may: 'endsDuty',
  first: ({ params }: Input) => ofDuty(params.dutyId),
  second: ({ case: state }, { body }) => ({
    places: state ? lineageRefs(state.division) : [],
    ...namedIn(body),
  }),
  version: ({ duty }) => duty?.version,
  decide: ({ case: state, duty, places, receiver, confirmer }, input, tools) => {
    if (!state || !duty) throw new Refusal('not-found');
    if (duty.ended) throw new Refusal('duty-ended');
    const context = contextOf(state, tools);
    const named = { receiver, confirmer };
    const given = { ...outcomeOf(input), by: actingOfficer(tools), named };
    const drafts = decideEnd(state, duty.id, given, places, context);
    const done = commit(state.id, state, drafts, context);
    const after = done.duties.find(({ id }) => id === duty.id) ?? duty;
    return {
      writes: done.writes,
      personal: done.personal,
      answer: { status: 200, body: dutyView(after, tools.at), etag: after.version },
    };
  },
});
