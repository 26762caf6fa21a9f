import { caseRecord } from '#domain/composed/case';
import { ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import { fileOfCase } from '../files/file-of-case.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { peopleOf } from './people-of.ts';

/**
 * Shows the guardians, carers, relatives and accused of a case's child: their identity as far as it is known, their
 * states by date, and the ledger of interventions for each child. A line is shown only to a caller who sees the case
 * that recorded it.
 */
export const showPeople = query({
  may: 'seesCase',
  first: ({ params }: { readonly params: { readonly caseNumber: CaseId } }) => ({
    case: ref(caseRecord, params.caseNumber),
  }),
  reveals: reveals('people'),
  show: async ({ case: found }, _input, tools) => {
    const { state, file } = await fileOfCase(tools, found);
    const people = await peopleOf(tools, file);
    return { body: { caseNumber: state.id, file: file.id, people } };
  },
});
