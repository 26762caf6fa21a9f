import { groundsOf, guardiansShown } from '#domain/case/show-guardianship';
import { type Case, caseRecord } from '#domain/composed/case';
import { fileRecord } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import type { Asked } from '../command.ts';
import { reveals } from '../note-reading.ts';
import { peopleOf } from '../people/people-of.ts';
import { query } from '../query.ts';

/** The persons of the case’s child; none, as long as the case has no file. */
const peopleIn = async (tools: ApiPorts & Asked, { file: fileId }: Case) => {
  const [{ file }] = await tools.store.load({ file: fileId && ref(fileRecord, fileId) });
  return file ? peopleOf(tools, file) : [];
};

/**
 * The petitions and judgments about each guardian that a case knows: facts, days and the ledger, beside the grounds of
 * the texts in force here. It does not say whether a ground is met, which educations count together, or who should
 * petition.
 */
export const showGuardianship = query({
  may: 'seesCase',
  first: ({ params }: { readonly params: { readonly caseNumber: CaseId } }) => ({
    case: ref(caseRecord, params.caseNumber),
  }),
  reveals: reveals('guardianship'),
  show: async ({ case: state }, _input, tools) => {
    if (!state) throw new Refusal('not-found');
    const { at, calendar, policyOf } = tools;
    const showing = { policy: policyOf(state.pack, at), calendar };
    const people = await peopleIn(tools, state);
    const guardians = guardiansShown(state, showing).map((each) => {
      const person = people.find(({ roles }) => roles.some(({ role }) => role === each.guardian));
      const { states = [], interventions = [] } = person ?? {};
      return { ...each, ledger: { states, interventions } };
    });
    return { body: { caseNumber: state.id, grounds: groundsOf(showing), guardians } };
  },
});
