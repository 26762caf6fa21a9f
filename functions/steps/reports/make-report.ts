import { type Case, caseRecord, openCaseOfChildRecord } from '#domain/case/case';
import { type Commit, commit } from '#domain/case/commit';
import { holderOf } from '#domain/case/holder-of';
import { placesOf } from '#domain/case/places';
import { type Incident, receiveReport } from '#domain/case/receive-report';
import { type Office, officeRecord } from '#domain/directory/records';
import { countyOf, type Lineage, lineageRefs, packFor } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import { newCaseId, newReceipt, reportIdOf } from '#domain/ids';
import { refuseAhead, refuseUnborn } from '#domain/not-ahead';
import { partPersonal } from '#domain/personal';
import type { Policy } from '#domain/policy/policy';
import { put, ref } from '#domain/record';
import { isMandatory } from '#domain/reporting-duty';
import { receiptRecord, reportRecord } from '#domain/reports';
import type { ApiPorts } from '#domain/world';
import { ReportBody } from '#schemas/api/reports';
import { hasCheckDigit } from '#schemas/citizen-id';
import { reporterKinds } from '#schemas/codes/reporter-kind';
import { dutyTypes } from '#schemas/duties/index';
import type { DutyId, ReportId } from '#schemas/ids';
import { causeIn } from '../cause-in.ts';
import { command, type Tools } from '../command.ts';
import { adviceOnReceipt, stationView } from './station.ts';
import { warningsOn } from './warnings.ts';

/** A child is known by a citizen id whose check digit is right; any other report opens its own case. */
const childOf = async ({ child }: ReportBody, { vault }: ApiPorts): Promise<string | undefined> => {
  const id = child?.citizenId?.toUpperCase();
  return id && hasCheckDigit(id) ? vault.pseudonym('child', id) : undefined;
};

interface Taken {
  readonly pack: string;
  readonly child: string | undefined;
  readonly at: Tools['at'];
  readonly policy: Policy;
}

const incidentOf = (
  body: ReportBody,
  id: ReportId,
  { pack, child, at, policy }: Taken,
): Incident => {
  const { reporter, situations, division, door, noticedAt, reportedAt = at } = body;
  const { duty, unit } = reporterKinds[reporter.kind];
  const { personal } = partPersonal(ReportBody, body);
  return {
    id,
    situations,
    county: countyOf(division),
    division,
    pack,
    ...(child && { child }),
    door,
    unit,
    mandatory: isMandatory(body, policy),
    voluntary: duty === 'voluntary',
    ...(noticedAt && { noticedAt }),
    reportedAt,
    personal,
  };
};

const openedBy = ({ duties }: Commit, type: string): DutyId | undefined =>
  duties.find((duty) => duty.type === type)?.id;

const recordsOf = (
  done: Commit,
  id: ReportId,
  receipt: string,
  station: Office,
  at: Tools['at'],
) => {
  const accept = openedBy(done, 'accept');
  const assist = openedBy(done, 'assist');
  if (!accept) throw new Error('every report opens its acceptance');
  const report = { id, caseId: done.state.id, receivedAt: at, accept, station: station.id };
  return [
    put(reportRecord, { ...report, ...(assist && { assist }) }, 'absent'),
    put(receiptRecord, { receipt, caseId: done.state.id, reportId: id }, 'absent'),
  ];
};

const placed = (places: Lineage, station: Office | undefined) => {
  const pack = packFor(places);
  if (!pack || !station) throw new Refusal('no-routing', { complaints: [NOWHERE] });
  return { pack, station };
};

const NOWHERE = {
  path: '/division',
  zh: '该行政区划尚未配置派出所或政策包',
  en: 'no police station or policy pack is set up for this division',
};

const caseOf = (state: Case | undefined): Case | undefined =>
  state?.status === 'open' ? state : undefined;

/** A unit that took the case over answers for further reports from the same place, too. */
const answering = (state: Case | undefined, { division }: ReportBody, places: Lineage): Lineage =>
  state?.division === division ? placesOf(state, places) : places;

/**
 * Takes a report: stored, receipted, and its first duties opened, in one transaction after two
 * readings. With or without a known child, a name or an address, it never waits.
 */
export const makeReport = command({
  may: 'reporter',
  first: async ({ body }: { readonly body: ReportBody }, ports) => {
    const child = await childOf(body, ports);
    return {
      lock: child === undefined ? undefined : ref(openCaseOfChildRecord, child),
      places: lineageRefs(body.division),
    };
  },
  second: ({ lock, places }, _input, successors) => {
    const { post } = dutyTypes.accept;
    const holder = holderOf(post, dutyTypes.accept, places, successors);
    return {
      known: lock && ref(caseRecord, lock.caseId),
      station: holder && ref(officeRecord, holder.office),
    };
  },
  decide: async ({ places, known, station: found }, { body }, tools) => {
    const { at, vault, seal, random, calendar, policyOf, call, officer, successors } = tools;
    refuseAhead(body, ['noticedAt', 'reportedAt'], at);
    refuseUnborn(body.child?.birthDate, at);
    const { pack, station } = placed(places, found);
    const state = caseOf(known);
    const caseId = state?.id ?? newCaseId(random);
    const id = reportIdOf(caseId, (state?.reports.length ?? 0) + 1);
    const policy = policyOf(pack, at);
    const child = await childOf(body, tools);
    const incident = incidentOf(body, id, { pack, child, at, policy });
    const actor = { reporter: id };
    const context = { at, actor, policy, calendar, random, successors, ...causeIn(tools) };
    const done = commit(
      caseId,
      state,
      receiveReport(caseId, state, incident, answering(state, body, places), context),
      context,
    );

    const receipt = newReceipt(random);
    const pseudonym = await vault.pseudonym('receipt', receipt);
    const identity = { subject: call.subject, office: officer?.office, ...body.reporter };
    return {
      writes: [
        ...done.writes,
        ...recordsOf(done, id, pseudonym, station, at),
        {
          kind: 'seal',
          key: { pk: `REPORT#${id}`, sk: 'REPORTER' },
          sealed: await seal.close(identity, id),
        },
      ],
      personal: done.personal,
      answer: {
        status: 201,
        body: {
          receipt,
          caseNumber: caseId,
          receivedAt: at,
          station: stationView(station),
          advice: adviceOnReceipt(station),
          warnings: warningsOn(body),
        },
      },
    };
  },
});
