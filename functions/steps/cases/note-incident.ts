import { refuseAhead, refuseBeforeBirth } from '#domain/input/not-ahead';
import { noteIncident as decideIncident } from '#domain/workflows/temporary-custody/note-incident';
import type { IncidentBody } from '#schemas/api/cases';
import type { CaseId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { birthDateOf } from '../duties/birth-date.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: IncidentBody;
}

/** Something has befallen a child in custody: it is told, and alarms, at once. */
export const noteIncident = caseCommand<Input>(
  'tellsIncident',
  async ({ state, places, context, tools }, { body }) => {
    refuseAhead(body, ['at'], context.at);
    refuseBeforeBirth(body, ['at'], await birthDateOf(state.id, tools));
    const drafts = decideIncident(state, body, places, context);
    tools.meter.count(metricNames.incidentInCustody);
    tools.meter.note('incident-in-custody', { case_id: state.id, incident: body.incident });
    return { drafts, status: 201 };
  },
);
