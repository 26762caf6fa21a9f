import { showChild } from '#domain/child/show-child';
import { isCase } from '#domain/composed/carrier';
import { Refusal } from '#domain/errors';
import type { DutyId } from '#schemas/ids';
import { ofDuty } from '../duties/of-duty.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { readChild } from './read-files.ts';

/**
 * Shows the child of an open duty on a file: what is known of the child, without its cases and without the speakers.
 */
export const showChildOfDuty = query({
  may: 'seesChildOfDuty',
  first: ({ params }: { readonly params: { readonly dutyId: DutyId } }) => ofDuty(params.dutyId),
  reveals: reveals('child'),
  show: async ({ case: file }, _input, tools) => {
    if (!file || isCase(file)) throw new Refusal('not-found');
    const { said } = await readChild(tools, file);
    return { body: { file: file.id, child: showChild(said, () => false) } };
  },
});
