import { birthdayRecord, birthdayWrites, birthOf } from '#domain/case/birthday';
import { type Case, caseRecord, openCaseOfChildRecord } from '#domain/case/case';
import { type Commit, commit } from '#domain/case/commit';
import { holderOf } from '#domain/case/holder-of';
import { placesOf } from '#domain/case/places';
import { answerTo, type Below, type Incident, receiveReport } from '#domain/case/receive-report';
import { type Office, officeRecord } from '#domain/directory/records';
import { countyOf, type Lineage, lineageRefs, packFor } from '#domain/directory/routing';
import type { Successors } from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import { newCaseId, reportIdOf } from '#domain/ids';
import type { Policy } from '#domain/policy/policy';
import { type Loaded, put, ref } from '#domain/record';
import { receiptRecord, reportRecord } from '#domain/reports';
import type { TakeInPorts } from '#domain/world';
import { hasCheckDigit } from '#schemas/citizen-id';
import { dutyTypeOf } from '#schemas/duties/index';
import type { DivisionCode, DutyId, Receipt } from '#schemas/ids';
import type { Instant, LocalDate } from '#schemas/time';

/** What came through a door, whichever: stored, receipted and answered for in one transaction. */
export interface Arriving
  extends Pick<Incident, 'situations' | 'door' | 'noticedAt' | 'since' | 'personal'>,
    Pick<Incident, 'unit' | 'mandatory' | 'voluntary' | 'words'> {
  readonly division: DivisionCode;
  readonly child?:
    | {
        readonly citizenId?: string | undefined;
        readonly birthDate?: LocalDate | undefined;
      }
    | undefined;
  readonly below?: Below | undefined;
  /** Now, unless it was made before. */
  readonly reportedAt?: Instant | undefined;
}

/** What a decision about it leans on. */
export interface Taking extends TakeInPorts {
  readonly at: Instant;
  readonly successors: Successors;
}

type Child = Arriving['child'];

/** A child is known by a citizen id whose check digit is right; any other report opens its own case. */
const pseudonymOf = async (
  child: Child,
  { vault }: Pick<TakeInPorts, 'vault'>,
): Promise<string | undefined> => {
  const id = child?.citizenId?.toUpperCase();
  return id && hasCheckDigit(id) ? vault.pseudonym('child', id) : undefined;
};

/** What is read first: whether the child has a case, and who answers at this place. */
export const arrivalRefs = async (
  { division, child }: Pick<Arriving, 'division' | 'child'>,
  ports: Pick<TakeInPorts, 'vault'>,
) => {
  const pseudonym = await pseudonymOf(child, ports);
  return {
    lock: pseudonym === undefined ? undefined : ref(openCaseOfChildRecord, pseudonym),
    places: lineageRefs(division),
  };
};

type First = Loaded<Awaited<ReturnType<typeof arrivalRefs>>>;

const holderRef = (kind: Below | 'report', places: Lineage, successors: Successors) => {
  const type = dutyTypeOf(answerTo[kind].first);
  const holder = holderOf(type.post, type, places, successors);
  return holder && ref(officeRecord, holder.office);
};

/**
 * What can only be named then: the child's case, and the offices that may answer: the police, and whoever
 * looks into what is no report yet.
 */
export const answeringRefs = ({ lock, places }: First, kind: Below | 'report', of: Successors) => ({
  known: lock && ref(caseRecord, lock.caseId),
  birthday: lock && ref(birthdayRecord, lock.caseId),
  police: holderRef('report', places, of),
  desk: kind === 'report' ? undefined : holderRef(kind, places, of),
});

type Found = First & Loaded<ReturnType<typeof answeringRefs>>;

const NOWHERE = {
  path: '/division',
  zh: '该行政区划尚未配置派出所或政策包',
  en: 'no police station or policy pack is set up for this division',
};

/** @throws {Refusal} `no-routing` where nobody is set up to answer. */
const answeredBy = ({ places, police, desk }: Found, below: Arriving['below']) => {
  const pack = packFor(places);
  const station = below ? desk : police;
  if (!pack || !station) throw new Refusal('no-routing', { complaints: [NOWHERE] });
  return { pack, station };
};

const caseOf = (state: Case | undefined): Case | undefined =>
  state?.status === 'open' ? state : undefined;

/** A unit that took the case over answers for further reports from the same place, too. */
const answering = (state: Case | undefined, division: DivisionCode, places: Lineage): Lineage =>
  state?.division === division ? placesOf(state, places) : places;

const openedBy = ({ duties }: Commit, type: string): DutyId | undefined =>
  duties.find((duty) => duty.type === type)?.id;

/** What whoever reported asks after, under the receipt. */
const recordsOf = (
  done: Commit,
  { id, below, door, reportedAt }: Incident,
  receipt: string,
  { station, at }: { readonly station: Office; readonly at: Instant },
) => {
  const first = openedBy(done, answerTo[below ?? 'report'].first);
  const assist = openedBy(done, 'assist');
  if (!first) throw new Error('whatever arrives opens what answers it');
  const { id: caseId } = done.state;
  const report = { id, caseId, receivedAt: at, reportedAt, door, accept: first };
  const about = { station: station.id, ...(assist && { assist }), ...(below && { below }) };
  return [
    put(reportRecord, { ...report, ...about }, 'absent'),
    put(receiptRecord, { receipt, caseId, reportId: id }, 'absent'),
  ];
};

export interface TakenIn {
  readonly arriving: Arriving;
  /** Who reports, as it goes under the seal. */
  readonly identity: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt;
  readonly correlationId?: string | undefined;
}

/** The pack, and so the policy, under which it is taken. */
export const policyAt = (found: Found, { policyOf, at }: Taking): Policy =>
  policyOf(answeredBy(found, undefined).pack, at);

/**
 * Takes in what came through a door: all that is written for it, the sealed reporter included. With or
 * without a known child, a name or an address, it never waits.
 */
export const takeIn = async (found: Found, taken: TakenIn, taking: Taking) => {
  const { arriving, identity, receipt, correlationId } = taken;
  const { division, child, below, reportedAt = taking.at, ...said } = arriving;
  const { at, vault, seal, random, calendar, successors } = taking;
  const { pack, station } = answeredBy(found, below);
  const state = caseOf(found.known);
  const caseId = state?.id ?? newCaseId(random);
  const id = reportIdOf(caseId, (state?.reports.length ?? 0) + 1);
  const pseudonym = await pseudonymOf(child, { vault });
  const incident: Incident = {
    ...said,
    id,
    county: countyOf(division),
    division,
    pack,
    ...(pseudonym && { child: pseudonym }),
    ...(below && { below }),
    reportedAt,
  };
  const cause = correlationId ? { correlationId } : {};
  const actor = { reporter: id };
  const policy = policyAt(found, taking);
  const context = { at, actor, policy, calendar, random, successors, ...cause };
  const places = answering(state, division, found.places);
  const done = commit(
    caseId,
    state,
    receiveReport(caseId, state, incident, places, context),
    context,
  );
  const pseudonymous = await vault.pseudonym('receipt', receipt);
  return {
    caseId,
    reportId: id,
    station,
    personal: done.personal,
    writes: [
      ...done.writes,
      ...recordsOf(done, incident, pseudonymous, { station, at }),
      ...(await birthdayWrites(caseId, birthOf(child, at), state && found.birthday, {
        at,
        seal: vault.seal,
      })),
      {
        kind: 'seal' as const,
        key: { pk: `REPORT#${id}`, sk: 'REPORTER' },
        sealed: await seal.close(identity, id),
      },
    ],
  };
};
