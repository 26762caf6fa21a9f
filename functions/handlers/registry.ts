import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { registryPorts } from '#runtime/wiring/registry';
import { registry } from '#schemas/api/audiences/registry';
import { identitiesIn, RegistryEnvironment } from '#schemas/environment';
import { assignEntry } from '#steps/files/assign-entry';
import { joinFiles } from '#steps/files/join-files';
import { partFiles } from '#steps/files/part-files';
import { showAccessLog } from '#steps/files/show-access-log';
import { showChildFile } from '#steps/files/show-child-file';
import { showChildOfDuty } from '#steps/files/show-child-of-duty';
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

const env = RegistryEnvironment.parse(process.env);
const ports = registryPorts(env);

/** Serves the files of children, and who has read them. */
export const handler = middleware(
  router(
    registry,
    {
      showChildFile: showChildFile(ports),
      joinFiles: joinFiles(ports),
      partFiles: partFiles(ports),
      assignEntry: assignEntry(ports),
      showChildOfDuty: showChildOfDuty(ports),
      showAccessLog: showAccessLog(ports),
      enterChild: enterChild(ports),
      listChildren: listChildren(ports),
      findChildren: findChildren(ports),
      showChild: showChild(ports),
      enterPart: enterPart(ports),
      listPartEntries: listPartEntries(ports),
      leaveRegister: leaveRegister(ports),
      returnToRegister: returnToRegister(ports),
      listChildReadings: listChildReadings(ports),
      recordVisit: recordVisit(ports),
      listVisitsDue: listVisitsDue(ports),
    },
    identitiesIn(env),
  ),
);
