import { Refusal } from '#domain/errors';
import type { DutyId } from '#schemas/ids';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { dutyView } from './duty-view.ts';
import { ofDuty } from './of-duty.ts';

export const showDuty = query({
  may: 'seesDuty',
  first: ({ params }: { readonly params: { readonly dutyId: DutyId } }) => ofDuty(params.dutyId),
  reveals: reveals('duty'),
  show: async ({ duty }, _input, { at, successors }) => {
    if (!duty) throw new Refusal('not-found');
    return { body: dutyView(duty, at, successors), etag: duty.version };
  },
});
