import { DivisionCode } from '#schemas/ids';
import { carryOutPart } from '#steps/acts/carry-out-part';
import { makeJointReport } from '#steps/acts/make-joint-report';
import { showJointReport } from '#steps/acts/show-joint-report';
import { acknowledgeAlert, acknowledgeAlerts } from '#steps/alerts/acknowledge-alert';
import { listAlerts, listCaseAlerts } from '#steps/alerts/list-alerts';
import { closeCase, reopenCase } from '#steps/cases/close-case';
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
import { closeOffice } from '#steps/directory/close-office';
import { listDirectoryChanges } from '#steps/directory/list-changes';
import { reopenOffice } from '#steps/directory/reopen-office';
import { acknowledgeDuty } from '#steps/duties/acknowledge-duty';
import { extendDuty, noteOnDuty, reassignDuty, suspendDuty } from '#steps/duties/change-duty';
import { endDuty } from '#steps/duties/end-duty';
import { showDuty } from '#steps/duties/show-duty';
import { showWorklist } from '#steps/duties/show-worklist';
import { assignEntry } from '#steps/files/assign-entry';
import { joinFiles } from '#steps/files/join-files';
import { partFiles } from '#steps/files/part-files';
import { nameRespondent } from '#steps/guardianship/name-respondent';
import { recordOmission } from '#steps/guardianship/record-omission';
import { recordPetition } from '#steps/guardianship/record-petition';
import { recordRestoration } from '#steps/guardianship/record-restoration';
import { recordIntervention } from '#steps/interventions/record-intervention';
import { describePerson } from '#steps/people/describe-person';
import { relay } from '#steps/relay/relay';
import { tellReporter } from '#steps/reporter/tell-reporter';
import type { Call as HotlineCall } from '#steps/reports/call-receipt';
import { deliverRosterLine } from '#steps/reports/deliver-roster-line';
import { makeReport } from '#steps/reports/make-report';
import { sendClue } from '#steps/reports/send-clue';
import { showReport } from '#steps/reports/show-report';
import { takeCall } from '#steps/reports/take-call';
import { sweep } from '#steps/sweep/sweep';
import { noteExecutionEnd } from '#steps/workers/note-execution-end';
import { openDuty } from '#steps/workers/open-duty';
import { COUNTY } from './a-county.ts';
import type { DeedPorts } from './deed.ts';
import { fenced } from './fenced.ts';
import { memoryCallers } from './memory-callers.ts';

/** A deed does not depend on the caller's address, so there is no limit. */
const NO_LIMIT = { calls: Number.POSITIVE_INFINITY, minutes: 1 };

/** Every use case by which the simulation and the stories change or read anything, by name. */
export const steps = {
  makeReport,
  makeJointReport,
  showJointReport,
  carryOutPart,
  sendClue,
  deliverRosterLine,
  showReport,
  takeCall: (ports: DeedPorts) => {
    const county = DivisionCode.parse(COUNTY);
    const take = takeCall({ ...ports, county, callers: memoryCallers(), perCaller: NO_LIMIT });
    return (heard: HotlineCall) => take(heard);
  },
  endDuty,
  acknowledgeDuty,
  extendDuty,
  suspendDuty,
  reassignDuty,
  noteOnDuty,
  closeCase,
  reopenCase,
  resumeCase,
  identifyChild,
  describePerson,
  findSituations,
  nameRespondent,
  recordPetition,
  recordOmission,
  recordIntervention,
  recordRestoration,
  correctTime,
  recordPlace,
  offerTransfer,
  linkCases,
  joinFiles,
  partFiles,
  assignEntry,
  openByHand,
  noteIncident,
  acknowledgeAlert,
  acknowledgeAlerts,
  closeOffice,
  reopenOffice,
  listDirectoryChanges,
  showCase,
  showHistory,
  explainCase,
  showDuty,
  showWorklist,
  listCaseAlerts,
  listAlerts,
  relay,
  openDuty,
  noteExecutionEnd,
  tellReporter,
  sweep: (ports: DeedPorts) => (_minute: object) => sweep(ports),
} as const;

type Steps = typeof steps;
export type StepName = keyof Steps;

type Run<N extends StepName> = ReturnType<Steps[N]>;
type Call<N extends StepName> = Parameters<Run<N>> extends [unknown, infer C] ? C : undefined;

/** An act or a question, as data: the use case, its input, and the caller. */
export interface Deed<N extends StepName = StepName> {
  readonly step: N;
  readonly input: Parameters<Run<N>>[0];
  readonly call?: Call<N>;
}

/** A deed of unknown type. */
export interface AnyDeed {
  readonly step: StepName;
  readonly input: unknown;
  readonly call?: unknown;
}

type AnyRun = (input: unknown, call?: unknown) => Promise<unknown>;

/** Does a deed with these ports, limited to the rights of the function that does it. */
export const run = <N extends StepName>(
  ports: DeedPorts,
  { step, input, call }: Deed<N>,
): ReturnType<Run<N>> => {
  const made = steps[step] as (ports: DeedPorts) => AnyRun;
  return made(fenced(ports, step))(input, call) as ReturnType<Run<N>>;
};
