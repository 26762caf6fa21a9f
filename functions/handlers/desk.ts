import { openApiDocument } from '#runtime/http/openapi-document';
import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { deskPorts } from '#runtime/wiring/desk';
import { desk } from '#schemas/api/audiences/desk';
import { paths } from '#schemas/api/paths';
import { DeskEnvironment, identitiesIn } from '#schemas/environment';
import { explainCase } from '#steps/cases/explain-case';
import { showHistory } from '#steps/cases/show-history';
import { showDeviceKey } from '#steps/devices/show-device-key';
import { closeOffice } from '#steps/directory/close-office';
import { listDirectoryChanges } from '#steps/directory/list-changes';
import { listOfficers, listOffices } from '#steps/directory/list-offices';
import { listPlaces } from '#steps/directory/list-places';
import { loadDirectory } from '#steps/directory/load-directory';
import { reopenOffice } from '#steps/directory/reopen-office';
import { showMe, showOffice } from '#steps/directory/show-office';
import { listDutyTypes, showDutyType } from '#steps/duties/duty-types';
import { showDutyForm } from '#steps/duties/show-duty-form';
import { showHealth } from '#steps/health';

const env = DeskEnvironment.parse(process.env);
const ports = deskPorts(env);

/** Serves look-ups and administration, and answers requests that match no route. */
export const handler = middleware(
  router(
    desk,
    {
      showHistory: showHistory(ports),
      explainCase: explainCase(ports),
      listDutyTypes: listDutyTypes(ports),
      showDutyType: showDutyType(ports),
      showDutyForm: showDutyForm(ports),
      loadDirectory: loadDirectory(ports),
      listPlaces: listPlaces(ports),
      listOffices: listOffices(ports),
      listOfficers: listOfficers(ports),
      showOffice: showOffice(ports),
      closeOffice: closeOffice(ports),
      reopenOffice: reopenOffice(ports),
      listDirectoryChanges: listDirectoryChanges(ports),
      showMe: showMe(ports),
      showDeviceKey: showDeviceKey(ports),
      showHealth: showHealth(ports),
      showOpenApi: openApiDocument,
    },
    { ...identitiesIn(env), paths },
  ),
);
