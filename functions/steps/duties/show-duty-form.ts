import { packOf } from '#domain/duty/duty';
import { narrowedForm } from '#domain/duty/narrowed-form';
import { Refusal } from '#domain/errors';
import { partsOfDuty } from '#domain/ids';
import { dutyTypeOf, isDutyCode } from '#schemas/duties/index';
import { CaseId, type DutyId } from '#schemas/ids';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { ofDuty } from './of-duty.ts';

interface Input {
  readonly params: { readonly dutyId: DutyId };
}

/**
 * The form of a duty, with the choices that the policy of its case allows.
 *
 * @throws {Refusal} `not-found` for a duty on a child's file: whoever shows texts opens no file, and the form of its
 *   type is the same.
 */
export const showDutyForm = query({
  may: 'seesDuty',
  first: ({ params: { dutyId } }: Input) => {
    if (!CaseId.safeParse(partsOfDuty(dutyId).caseId).success) throw new Refusal('not-found');
    return ofDuty(dutyId);
  },
  reveals: reveals('duty'),
  show: async ({ duty, case: state }, _input, { dutyPages, policyOf, at }) => {
    if (!duty || !state || !isDutyCode(duty.type)) throw new Refusal('not-found');
    const { form, title } = (await dutyPages())[duty.type];
    const policy = policyOf(packOf(duty), at);
    const body = {
      ...{ duty: duty.id, code: duty.type, title },
      form: narrowedForm(form, dutyTypeOf(duty.type), policy),
    };
    return { body, etag: duty.version };
  },
});
