import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { workPorts } from '#runtime/wiring/work';
import { work } from '#schemas/api/audiences/work';
import { identitiesIn, WorkEnvironment } from '#schemas/environment';
import { acknowledgeAlert, acknowledgeAlerts } from '#steps/alerts/acknowledge-alert';
import { listAlerts, listCaseAlerts } from '#steps/alerts/list-alerts';
import { closeCase, reopenCase } from '#steps/cases/close-case';
import { closeJunk } from '#steps/cases/close-junk';
import { correctTime } from '#steps/cases/correct-time';
import { findSituations } from '#steps/cases/find-situations';
import { identifyChild } from '#steps/cases/identify-child';
import { linkCases } from '#steps/cases/link-cases';
import { noteIncident } from '#steps/cases/note-incident';
import { offerTransfer } from '#steps/cases/offer-transfer';
import { openByHand } from '#steps/cases/open-by-hand';
import { recordPlace } from '#steps/cases/record-place';
import { resumeCase } from '#steps/cases/resume-case';
import { showCase } from '#steps/cases/show-case';
import { acknowledgeDuty } from '#steps/duties/acknowledge-duty';
import { extendDuty, noteOnDuty, reassignDuty, suspendDuty } from '#steps/duties/change-duty';
import { endDuty } from '#steps/duties/end-duty';
import { showDuty } from '#steps/duties/show-duty';
import { showOverview } from '#steps/duties/show-overview';
import { showWorklist } from '#steps/duties/show-worklist';
import { nameRespondent } from '#steps/guardianship/name-respondent';
import { recordOmission } from '#steps/guardianship/record-omission';
import { recordPetition } from '#steps/guardianship/record-petition';
import { recordRestoration } from '#steps/guardianship/record-restoration';
import { showGuardianship } from '#steps/guardianship/show-guardianship';
import { recordIntervention } from '#steps/interventions/record-intervention';
import { describePerson } from '#steps/people/describe-person';
import { joinPeople, partPeople } from '#steps/people/join-people';
import { showPeople } from '#steps/people/show-people';
import { listReports } from '#steps/reports/list-reports';

const env = WorkEnvironment.parse(process.env);
const ports = workPorts(env);

/** Serves the daily work of officers: cases, their people, duties, alerts. */
export const handler = middleware(
  router(
    work,
    {
      showCase: showCase(ports),
      resumeCase: resumeCase(ports),
      closeCase: closeCase(ports),
      closeJunk: closeJunk(ports),
      reopenCase: reopenCase(ports),
      identifyChild: identifyChild(ports),
      findSituations: findSituations(ports),
      correctTime: correctTime(ports),
      recordPlace: recordPlace(ports),
      offerTransfer: offerTransfer(ports),
      linkCases: linkCases(ports),
      openByHand: openByHand(ports),
      noteIncident: noteIncident(ports),
      showPeople: showPeople(ports),
      describePerson: describePerson(ports),
      joinPeople: joinPeople(ports),
      partPeople: partPeople(ports),
      nameRespondent: nameRespondent(ports),
      recordPetition: recordPetition(ports),
      recordOmission: recordOmission(ports),
      recordIntervention: recordIntervention(ports),
      recordRestoration: recordRestoration(ports),
      showGuardianship: showGuardianship(ports),
      showWorklist: showWorklist(ports),
      showOverview: showOverview(ports),
      showDuty: showDuty(ports),
      acknowledgeDuty: acknowledgeDuty(ports),
      endDuty: endDuty(ports),
      noteOnDuty: noteOnDuty(ports),
      extendDuty: extendDuty(ports),
      suspendDuty: suspendDuty(ports),
      reassignDuty: reassignDuty(ports),
      listCaseAlerts: listCaseAlerts(ports),
      listAlerts: listAlerts(ports),
      acknowledgeAlert: acknowledgeAlert(ports),
      acknowledgeAlerts: acknowledgeAlerts(ports),
      listReports: listReports(ports),
    },
    identitiesIn(env),
  ),
);
