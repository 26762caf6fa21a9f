import type { Bindings } from '#runtime/http/router';
import type { AnyRoute, RouteName } from '#schemas/api/index';
import { makeJointReport } from '#steps/acts/make-joint-report';
import { showJointReport } from '#steps/acts/show-joint-report';
import { acknowledgeAlert, acknowledgeAlerts } from '#steps/alerts/acknowledge-alert';
import { listAlerts, listCaseAlerts } from '#steps/alerts/list-alerts';
import { closeCase, reopenCase } from '#steps/cases/close-case';
import { closeJunk } from '#steps/cases/close-junk';
import { correctTime } from '#steps/cases/correct-time';
import { explainCase } from '#steps/cases/explain-case';
import { findSituations } from '#steps/cases/find-situations';
import { identifyChild } from '#steps/cases/identify-child';
import { linkCases } from '#steps/cases/link-cases';
import { noteIncident } from '#steps/cases/note-incident';
import { offerTransfer } from '#steps/cases/offer-transfer';
import { openByHand } from '#steps/cases/open-by-hand';
import { recordPlace } from '#steps/cases/record-place';
import { resumeCase } from '#steps/cases/resume-case';
import { showCase } from '#steps/cases/show-case';
import { showHistory } from '#steps/cases/show-history';
import { showDeviceKey } from '#steps/devices/show-device-key';
import { closeOffice } from '#steps/directory/close-office';
import { listDirectoryChanges } from '#steps/directory/list-changes';
import { listOfficers, listOffices } from '#steps/directory/list-offices';
import { listPlaces } from '#steps/directory/list-places';
import { loadDirectory } from '#steps/directory/load-directory';
import { reopenOffice } from '#steps/directory/reopen-office';
import { showMe, showOffice } from '#steps/directory/show-office';
import { acknowledgeDuty } from '#steps/duties/acknowledge-duty';
import { extendDuty, noteOnDuty, reassignDuty, suspendDuty } from '#steps/duties/change-duty';
import { listDutyTypes, showDutyType } from '#steps/duties/duty-types';
import { endDuty } from '#steps/duties/end-duty';
import { showDuty } from '#steps/duties/show-duty';
import { showDutyForm } from '#steps/duties/show-duty-form';
import { showOverview } from '#steps/duties/show-overview';
import { showWorklist } from '#steps/duties/show-worklist';
import { assignEntry } from '#steps/files/assign-entry';
import { joinFiles } from '#steps/files/join-files';
import { partFiles } from '#steps/files/part-files';
import { showAccessLog } from '#steps/files/show-access-log';
import { showChildFile } from '#steps/files/show-child-file';
import { showChildOfDuty } from '#steps/files/show-child-of-duty';
import { nameRespondent } from '#steps/guardianship/name-respondent';
import { recordOmission } from '#steps/guardianship/record-omission';
import { recordPetition } from '#steps/guardianship/record-petition';
import { recordRestoration } from '#steps/guardianship/record-restoration';
import { showGuardianship } from '#steps/guardianship/show-guardianship';
import { showHealth } from '#steps/health';
import { recordIntervention } from '#steps/interventions/record-intervention';
import { describePerson } from '#steps/people/describe-person';
import { joinPeople, partPeople } from '#steps/people/join-people';
import { showPeople } from '#steps/people/show-people';
import { enterChild } from '#steps/register/enter-child';
import { enterPart } from '#steps/register/enter-part';
import { findChildren } from '#steps/register/find-children';
import { leaveRegister, returnToRegister } from '#steps/register/leave-register';
import { listChildReadings } from '#steps/register/list-child-readings';
import { listChildren } from '#steps/register/list-children';
import { listPartEntries } from '#steps/register/list-entries';
import { listVisitsDue } from '#steps/register/list-visits-due';
import { recordVisit } from '#steps/register/record-visit';
import { showChild } from '#steps/register/show-child';
import { openReporter } from '#steps/reporter/open-reporter';
import { deliverRosterLine } from '#steps/reports/deliver-roster-line';
import { listReporterKinds } from '#steps/reports/list-reporter-kinds';
import { listReports } from '#steps/reports/list-reports';
import { makeReport } from '#steps/reports/make-report';
import { sendClue } from '#steps/reports/send-clue';
import { showReport } from '#steps/reports/show-report';
import type { DeedPorts } from './deed.ts';

/** The routes that a function of its own kind serves, and not the router of officers' requests. */
export type Aside = 'callHotline' | 'moveClock' | 'showOpenApi';

type AllBindings = Bindings<AnyRoute>;

/** The step of every other route, by name; a test names those that have none. */
export const allSteps: {
  readonly [N in Exclude<RouteName, Aside>]?: (ports: DeedPorts) => AllBindings[N];
} = {
  makeReport,
  showReport,
  makeJointReport,
  showJointReport,
  sendClue,
  deliverRosterLine,
  listReporterKinds,
  showCase,
  resumeCase,
  closeCase,
  closeJunk,
  reopenCase,
  identifyChild,
  findSituations,
  correctTime,
  linkCases,
  openByHand,
  noteIncident,
  recordPlace,
  offerTransfer,
  showPeople,
  describePerson,
  joinPeople,
  partPeople,
  nameRespondent,
  recordPetition,
  recordOmission,
  recordIntervention,
  recordRestoration,
  showGuardianship,
  showWorklist,
  showOverview,
  showDuty,
  acknowledgeDuty,
  endDuty,
  noteOnDuty,
  extendDuty,
  suspendDuty,
  reassignDuty,
  listCaseAlerts,
  listAlerts,
  acknowledgeAlert,
  acknowledgeAlerts,
  listReports,
  showChildFile,
  joinFiles,
  partFiles,
  assignEntry,
  showChildOfDuty,
  showAccessLog,
  openReporter,
  enterChild,
  listChildren,
  findChildren,
  showChild,
  enterPart,
  listPartEntries,
  leaveRegister,
  returnToRegister,
  listChildReadings,
  recordVisit,
  listVisitsDue,
  showDeviceKey,
  showHistory,
  explainCase,
  listDutyTypes,
  showDutyType,
  showDutyForm,
  loadDirectory,
  listPlaces,
  listOffices,
  listOfficers,
  showOffice,
  closeOffice,
  reopenOffice,
  listDirectoryChanges,
  showMe,
  showHealth,
};
