import { endDuty as decideEnd } from '#domain/case/end-duty';
import type { NamedInOutcome } from '#domain/case/named-in-outcome';
import { complaintsOf } from '#domain/complaints';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { isOpen } from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import { dutyTypeOf } from '#schemas/duties/index';
import { outcomeForm } from '#schemas/duty-type';
import { type DutyId, OfficeId, OfficerId } from '#schemas/ids';
import type { Tools } from '../command.ts';
import { actingOfficer } from './context.ts';
import { dutyCommand } from './duty-command.ts';

interface Input {
  readonly params: { readonly dutyId: DutyId };
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the duty's own type makes of the body. @throws {Refusal} `bad-input`. */
const outcomeOf = (type: string, body: Input['body']) => {
  const form = outcomeForm(dutyTypeOf(type));
  const parsed = form.safeParse(body);
  if (!parsed.success) {
    throw new Refusal('bad-input', { complaints: complaintsOf(parsed.error, form, body) });
  }
  const { outcome, ...fields } = parsed.data;
  return { outcome: String(outcome), fields };
};

/** The office and the officer whom an outcome names, to be looked up in the directory. */
const namedIn = async (
  { to, confirmedBy }: Input['body'],
  { store, successors }: Tools,
): Promise<NamedInOutcome> => {
  const office = OfficeId.safeParse(to).data;
  const officer = OfficerId.safeParse(confirmedBy).data;
  const [{ receiver, confirmer }] = await store.load({
    // Nothing can be given to an office that has closed.
    receiver: office && isOpen(office, successors) ? ref(officeRecord, office) : undefined,
    confirmer: officer && ref(officerRecord, officer),
  });
  return { receiver, confirmer: confirmer?.left ? undefined : confirmer };
};

/** An officer ends a duty by one of the outcomes that its type declares. */
export const endDuty = dutyCommand<Input>({
  may: 'endsDuty',
  versioned: true,
  decide: async ({ state, duty, places, context, tools }, { body }) => {
    const named = await namedIn(body, tools);
    const given = { ...outcomeOf(duty.type, body), by: actingOfficer(tools), named };
    return decideEnd(state, duty.id, given, places, context);
  },
});
