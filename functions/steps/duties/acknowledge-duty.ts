import { acknowledgeDuty as decideAcknowledge } from '#domain/case/acknowledge-duty';
import { commit } from '#domain/case/commit';
import { Refusal } from '#domain/errors';
import type { DutyId } from '#schemas/ids';
import { command } from '../command.ts';
import { actingOfficer, contextOf } from './context.ts';
import { dutyView } from './duty-view.ts';
import { ofDuty } from './of-duty.ts';

/** An officer has seen the duty. Its alerts need nobody else; its clock runs on. */
export const acknowledgeDuty = command({
  may: 'endsDuty',
  first: ({ params }: { readonly params: { readonly dutyId: DutyId } }) => ofDuty(params.dutyId),
  decide: ({ case: state, duty }, _input, tools) => {
    if (!state || !duty) throw new Refusal('not-found');
    if (duty.ended) throw new Refusal('duty-ended');
    const context = contextOf(state, tools);
    const drafts = decideAcknowledge(state, duty.id, actingOfficer(tools).officer);
    const done = drafts.length > 0 ? commit(state.id, state, drafts, context) : undefined;
    const after = done?.duties[0] ?? duty;
    return {
      writes: done?.writes ?? [],
      answer: { status: 200, body: dutyView(after, tools.at), etag: after.version },
    };
  },
});
