import { birthdayRecord } from '#domain/case/birthday';
import { refuseBeforeBirth, refuseImpossible } from '#domain/input/not-ahead';
import { ref } from '#domain/record';
import { noteIncident as decideIncident } from '#domain/workflows/temporary-custody/note-incident';
import type { IncidentBody } from '#schemas/api/cases';
import type { CaseId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { birthDateIn } from '../duties/birth-date.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: IncidentBody;
}

/** Records an incident with a child in custody, and alerts at once. */
export const noteIncident = caseCommand({
  may: 'tellsIncident',
  reads: ({ id }) => ({ birthday: ref(birthdayRecord, id) }),
  decide: async ({ state, context, tools, found }, { body }: Input) => {
    refuseImpossible(body, ['at'], context.at);
    refuseBeforeBirth(body, ['at'], await birthDateIn(found.birthday, state, tools));
    const drafts = decideIncident(state, body, context);
    tools.meter.count(metricNames.incidentInCustody);
    tools.meter.note('incident-in-custody', { case_id: state.id, incident: body.incident });
    return { drafts, status: 201 };
  },
});
