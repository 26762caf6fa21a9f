import { seesInRegister } from '#domain/access/register-rights';
import { showChild } from '#domain/child/show-child';
import { isCase } from '#domain/composed/carrier';
import { Refusal } from '#domain/errors';
import type { DutyId } from '#schemas/ids';
import { ofDuty } from '../duties/of-duty.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { ofRegister } from '../register/child-line.ts';
import { whoIn } from '../who-in.ts';
import { readChild } from './read-files.ts';

/**
 * Shows the child of an open duty on a file: what is known of the child, without its cases and without the speakers. An
 * office that sees the child in the register is shown what was said there: other statements would tell of a case.
 */
export const showChildOfDuty = query({
  may: 'seesChildOfDuty',
  first: ({ params }: { readonly params: { readonly dutyId: DutyId } }) => ofDuty(params.dutyId),
  reveals: reveals('child'),
  show: async ({ case: file }, _input, tools) => {
    if (!file || isCase(file)) throw new Refusal('not-found');
    const { said } = await readChild(tools, file);
    const words = seesInRegister(whoIn(tools), file) ? ofRegister(said) : said;
    return { body: { file: file.id, child: showChild(words, () => false) } };
  },
});
