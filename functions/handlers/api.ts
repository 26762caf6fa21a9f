import { openApiDocument } from '#runtime/http/openapi-document';
import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { apiPorts } from '#runtime/wiring/api';
import { table } from '#schemas/api/index';
import { ApiEnvironment } from '#schemas/environment';
import { acknowledgeAlert } from '#steps/alerts/acknowledge-alert';
import { listAlerts, listCaseAlerts } from '#steps/alerts/list-alerts';
import { closeCase, reopenCase } from '#steps/cases/close-case';
import { explainCase } from '#steps/cases/explain-case';
import { findSituations } from '#steps/cases/find-situations';
import { identifyChild } from '#steps/cases/identify-child';
import { linkCases } from '#steps/cases/link-cases';
import { noteIncident } from '#steps/cases/note-incident';
import { openByHand } from '#steps/cases/open-by-hand';
import { resumeCase } from '#steps/cases/resume-case';
import { showCase } from '#steps/cases/show-case';
import { showHistory } from '#steps/cases/show-history';
import { closeOffice } from '#steps/directory/close-office';
import { listPlaces } from '#steps/directory/list-places';
import { loadDirectory } from '#steps/directory/load-directory';
import { showMe, showOffice } from '#steps/directory/show-office';
import { acknowledgeDuty } from '#steps/duties/acknowledge-duty';
import { extendDuty, noteOnDuty, reassignDuty, suspendDuty } from '#steps/duties/change-duty';
import { listDutyTypes, showDutyType } from '#steps/duties/duty-types';
import { endDuty } from '#steps/duties/end-duty';
import { showDuty } from '#steps/duties/show-duty';
import { showWorklist } from '#steps/duties/show-worklist';
import { joinFiles } from '#steps/files/join-files';
import { partFiles } from '#steps/files/part-files';
import { showChildFile } from '#steps/files/show-child-file';
import { showHealth } from '#steps/health';
import { deliverRosterLine } from '#steps/reports/deliver-roster-line';
import { listReporterKinds } from '#steps/reports/list-reporter-kinds';
import { makeReport } from '#steps/reports/make-report';
import { sendClue } from '#steps/reports/send-clue';
import { showReport } from '#steps/reports/show-report';

const env = ApiEnvironment.parse(process.env);
const ports = apiPorts(env);
const administrators = env.ADMINISTRATORS.split(',');

export const handler = middleware(
  router(
    table.filter((route) => route.name !== 'moveClock' && route.name !== 'callHotline'),
    {
      makeReport: makeReport(ports),
      showReport: showReport(ports),
      sendClue: sendClue(ports),
      deliverRosterLine: deliverRosterLine(ports),
      listReporterKinds: listReporterKinds(ports),
      showCase: showCase(ports),
      showHistory: showHistory(ports),
      resumeCase: resumeCase(ports),
      closeCase: closeCase(ports),
      reopenCase: reopenCase(ports),
      identifyChild: identifyChild(ports),
      showChildFile: showChildFile(ports),
      joinFiles: joinFiles(ports),
      partFiles: partFiles(ports),
      findSituations: findSituations(ports),
      linkCases: linkCases(ports),
      openByHand: openByHand(ports),
      noteIncident: noteIncident(ports),
      explainCase: explainCase(ports),
      noteOnDuty: noteOnDuty(ports),
      extendDuty: extendDuty(ports),
      suspendDuty: suspendDuty(ports),
      reassignDuty: reassignDuty(ports),
      showWorklist: showWorklist(ports),
      showDuty: showDuty(ports),
      acknowledgeDuty: acknowledgeDuty(ports),
      endDuty: endDuty(ports),
      listDutyTypes: listDutyTypes(ports),
      showDutyType: showDutyType(ports),
      listCaseAlerts: listCaseAlerts(ports),
      listAlerts: listAlerts(ports),
      acknowledgeAlert: acknowledgeAlert(ports),
      loadDirectory: loadDirectory(ports),
      closeOffice: closeOffice(ports),
      listPlaces: listPlaces(ports),
      showOffice: showOffice(ports),
      showMe: showMe(ports),
      showHealth: showHealth(ports),
      showOpenApi: openApiDocument,
    },
    { subjectClaim: env.SUBJECT_CLAIM, administrators },
  ),
);
