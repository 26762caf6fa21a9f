import { acknowledgeDuty as decideAcknowledge } from '#domain/duty/acknowledge-duty';
import type { DutyId } from '#schemas/ids';
import { actingOfficer } from './context.ts';
import { dutyCommand } from './duty-command.ts';

/** Records that an officer has seen the duty. Its alerts need nobody else; its clock runs on. */
export const acknowledgeDuty = dutyCommand<{ readonly params: { readonly dutyId: DutyId } }>({
  may: 'endsDuty',
  decide: ({ state, duty, tools }) =>
    decideAcknowledge(state, duty.id, actingOfficer(tools).officer),
});
