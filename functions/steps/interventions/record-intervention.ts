import { againstMoments, refuseAll } from '#domain/input/not-ahead';
import { againstIntervention } from '#domain/workflows/guardianship-intervention/against-intervention';
import { recordIntervention as decideRecord } from '#domain/workflows/guardianship-intervention/record-intervention';
import { InterventionBody } from '#schemas/api/interventions';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';
import { birthDateIn } from '../duties/birth-date.ts';
import { anyStateRefs, inAnyState } from '../guardianship/in-any-state.ts';
import { personRefs, subjectsIn } from '../people/subjects-in.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: InterventionBody;
}

/**
 * Records an act against a guardian or another person, for the body that did it or an office that has learned of it.
 */
export const recordIntervention = caseCommand({
  may: 'recordsInCase',
  reads: (state, { body }: Input) => ({
    ...anyStateRefs(state),
    persons: personRefs(body.against),
  }),
  decide: async (on, { body }) => {
    const { state, context, tools, found } = on;
    const birthDate = await birthDateIn(found.birthday, state, tools);
    refuseAll([
      ...againstMoments(InterventionBody, body, { at: context.at, birthDate }),
      ...againstIntervention(body, tools.officer?.posts ?? [], context),
    ]);
    const subjects = subjectsIn('against', body.against, { state, persons: found.persons });
    const against = subjects.filter((each) => each !== undefined);
    return inAnyState(on, body.content, decideRecord(state, body, against, context));
  },
});
