import {
  dutyAcknowledged,
  dutyEnded,
  dutyNoted,
  dutyOpened,
  dutyReassigned,
  dutyRescheduled,
  ownerSucceeded,
  postTransferred,
  rungPassed,
} from '#domain/duty/duty-changes';
import {
  episodeEnded,
  episodeResumed,
  episodeStalled,
  episodeStarted,
} from '#domain/episode/episode-changes';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { machines, RESPONSE } from '#schemas/machines';
import type { Case, Episode } from './case.ts';
import { type Change, type DataOf, union, withEpisode } from './change.ts';
import {
  accusedNamed,
  careDelegated,
  childPlaced,
  custodyEnded,
  inCustody,
  parentReturned,
  trusteeFoundIncapable,
} from './custody-changes.ts';
import type { CaseEvent } from './event.ts';

const opened = (event: CaseEvent, data: DataOf<'CaseOpened'>): Case => ({
  id: event.caseId,
  status: 'open',
  ...data,
  openedAt: event.at,
  seq: event.seq,
  hash: event.hash,
  reports: [],
  situations: [],
  generalOnly: [],
  episodes: {},
  open: [],
  offices: [],
  barred: [],
});

const arrivalOf = ({ at }: CaseEvent, data: DataOf<'ReportReceived'>) => ({
  id: data.reportId,
  receivedAt: at,
  mandatory: data.mandatory,
  unit: data.unit,
  ...(data.voluntary && { voluntary: true }),
  ...(data.below && { below: data.below }),
});

const isResponse = ({ machine }: Pick<Episode, 'machine'>): boolean => machine === RESPONSE;

const unattended: readonly EmergencySituation[] = machines['parent-recall'].answers;

/** Nobody cares for the child: who was there before is not any longer. In custody others have it. */
const isLeft = ({ custody }: Case, situations: readonly EmergencySituation[]): boolean =>
  custody === undefined && situations.some((each) => unattended.includes(each));

/**
 * Whoever goes to the child again finds out again who cares for it; what is found later, in a case
 * that goes on, leaves the care as it is, unless it is that nobody cares.
 */
const situationFound = (
  { care, ...before }: Case,
  { situations, generalOnly = [], episodeId, later }: DataOf<'SituationFound'>,
): Case => {
  const response = episodeId === undefined ? undefined : before.episodes[episodeId];
  const isNewVisit = !later && (response === undefined || isResponse(response));
  const isUnknown = isNewVisit || isLeft(before, situations);
  const state = isUnknown ? before : { ...before, ...(care && { care }) };
  const found = {
    ...state,
    situations: union(state.situations, situations),
    generalOnly: union(state.generalOnly, generalOnly),
  };
  if (episodeId === undefined) return found;
  return withEpisode(found, episodeId, (episode) => ({
    ...episode,
    situations: union(episode.situations, situations),
  }));
};

const reopened = ({ closedAt, ...state }: Case): Case => ({ ...state, status: 'open' });

const apply = (state: Case, event: CaseEvent): Change => {
  const { fact, at } = event;
  switch (fact.type) {
    case 'CaseOpened':
      throw new Error('a case opens once');
    case 'ReportReceived':
      return { case: { ...state, reports: [...state.reports, arrivalOf(event, fact.data)] } };
    case 'ReportNumbered':
    case 'ReporterTold':
      return { case: state };
    case 'SituationFound':
      return { case: situationFound(state, fact.data) };
    case 'ChildPlaced':
      return { case: childPlaced(state, fact.data) };
    case 'CustodyEnded':
      return { case: custodyEnded(state, fact.data) };
    case 'CareDelegated':
      return { case: careDelegated(state, fact.data) };
    case 'CarerNamed':
      return { case: inCustody(state, fact.data.since, { named: true }) };
    case 'ReturnFoundFit':
      return { case: inCustody(state, fact.data.since, { mayReturn: true }) };
    case 'CustodyReviewed':
    case 'IncidentInCustody':
      return { case: inCustody(state, fact.data.at) };
    case 'ChildDied':
      return { case: { ...state, diedAt: fact.data.at } };
    case 'ChildTurned':
      return { case: { ...state, turned: fact.data.age } };
    case 'CaseLinked':
      return { case: { ...state, linked: union(state.linked ?? [], [fact.data.with]) } };
    case 'AccusedNamed':
      return { case: accusedNamed(state, fact.data) };
    case 'TrusteeFoundIncapable':
      return { case: trusteeFoundIncapable(state) };
    case 'ParentReturned':
      return { case: parentReturned(state, fact.data) };
    case 'TrusteeNamed':
      return { case: { ...state, care: { kind: 'trustee', ...fact.data } } };
    case 'AssessmentConcluded':
      return { case: { ...state, assessment: fact.data } };
    case 'ChildIdentified':
      return { case: { ...state, child: fact.data.child } };
    case 'CaseReopened':
      return { case: reopened(state) };
    case 'CaseClosed':
      return { case: { ...state, status: 'closed', closedAt: at } };
    case 'EpisodeStarted':
      return { case: episodeStarted(state, event, fact.data) };
    case 'EpisodeResumed':
      return { case: episodeResumed(state, event, fact.data) };
    case 'EpisodeStalled':
      return { case: episodeStalled(state, fact.data) };
    case 'EpisodeEnded':
      return { case: episodeEnded(state, event, fact.data) };
    case 'DutyOpened':
      return dutyOpened(state, fact.data);
    case 'DutyAcknowledged':
      return dutyAcknowledged(state, event, fact.data);
    case 'RungPassed':
      return rungPassed(state, fact.data);
    case 'PostTransferred':
      return { case: postTransferred(state, fact.data) };
    case 'DutyReassigned':
      return dutyReassigned(state, fact.data);
    case 'OwnerSucceeded':
      return ownerSucceeded(state, fact.data);
    case 'DutyNoted':
      return dutyNoted(state, fact.data);
    case 'DutyRescheduled':
      return dutyRescheduled(state, fact.data);
    case 'DutyEnded':
      return dutyEnded(state, event, fact.data);
  }
};

/**
 * Folds one event into a case. The same history always folds to the same state.
 *
 * @throws {Error} when the event cannot follow the state: such a history is not one of ours.
 */
export const evolve = (state: Case | undefined, event: CaseEvent): Change => {
  const { fact, seq, hash } = event;
  if (state) {
    const change = apply(state, event);
    return { ...change, case: { ...change.case, seq, hash } };
  }
  if (fact.type !== 'CaseOpened') throw new Error('a history begins with CaseOpened');
  return { case: opened(event, fact.data) };
};

/** The case that a whole history gives, or nothing for none. */
export const fold = (events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>((state, event) => evolve(state, event).case, undefined);
