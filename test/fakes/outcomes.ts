import { EvidenceKind } from '#schemas/codes/evidence-kind';
import { dutyTypeOf } from '#schemas/duties/index';
import { outcomeForm } from '#schemas/duty-type';
import { JudgmentMatter } from '#schemas/workflows/revocation-petition/codes/judgment-matter';
import { people } from './a-county.ts';
import { MARK } from './a-report.ts';
import { MONDAY } from './memory-clock.ts';
import { sampleFields } from './sample.ts';

/** An outcome of each kind as an officer would send it, with its personal fields marked. */
export const outcomes = {
  accepted: { outcome: 'accepted', at: MONDAY },
  transferred: {
    outcome: 'transferred',
    to: 'other-station',
    takenAt: MONDAY,
    takenBy: MARK,
    reason: MARK,
  },
  found: {
    outcome: 'found',
    at: MONDAY,
    situations: ['living_alone'],
    parents: ['father', 'mother'],
    measures: MARK,
    careTonight: MARK,
  },
  unfounded: {
    outcome: 'unfounded',
    at: MONDAY,
    reason: MARK,
    confirmedBy: people.stationSecond,
  },
  recorded: { outcome: 'recorded', at: MONDAY, assistance: 'assisted' },
  sent: { outcome: 'sent', at: MONDAY, content: MARK },
  ordered: { outcome: 'ordered', at: MONDAY, demand: 'return_or_trustee', answer: MARK },
  unreachable: { outcome: 'unreachable', at: MONDAY, attempts: MARK },
  given: { outcome: 'given', at: MONDAY, manner: 'telephone', content: MARK },
  notGiven: { outcome: 'notGiven', at: MONDAY, reason: MARK },
  handedOver: {
    outcome: 'handedOver',
    at: MONDAY,
    receiver: 'village_committee',
    receivedBy: MARK,
    place: MARK,
    reason: MARK,
  },
  notNeeded: { outcome: 'notNeeded', at: MONDAY, reason: MARK },
  noEscort: { outcome: 'notNeeded', at: MONDAY, careTonight: MARK, reason: MARK },
  notified: { outcome: 'notified', at: MONDAY, manner: MARK },
  returned: { outcome: 'returned', at: MONDAY, seenBy: MARK },
  trusteeNamed: {
    outcome: 'trusteeNamed',
    kin: 'relative',
    at: MONDAY,
    trustee: MARK,
    relation: MARK,
    capability: MARK,
    cannotReturn: MARK,
  },
  concluded: {
    outcome: 'concluded',
    at: MONDAY,
    safety: MARK,
    safetyRestsOn: MARK,
    guardianship: MARK,
    guardianshipRestsOn: MARK,
    health: MARK,
    healthRestsOn: MARK,
    without: MARK,
    participants: ['civil_affairs'],
    services: ['psychological_counselling'],
    hardship: true,
    meetsPolicy: true,
  },
  arranged: {
    outcome: 'arranged',
    at: MONDAY,
    referrals: [
      { service: 'psychological_counselling', provider: MARK, outcome: 'provided', note: MARK },
    ],
  },
  enrolled: { outcome: 'enrolled', at: MONDAY, benefit: MARK },
  notEligible: { outcome: 'notEligible', at: MONDAY, reason: MARK },
  closed: { outcome: 'closed', at: MONDAY, disposition: 'response_complete', reason: MARK },
} as const;

/** A later moment, at which an order that is made on that Monday lapses. */
const IN_A_MONTH = '2026-12-23T08:00:00.000Z';

/** Outcomes whose sample would be refused by the rules on places, carers and the law, by type and outcome. */
const ofType: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'place.placed': {
    custody: 'temporary_guardianship',
    ground: 'seriously_harmed',
    receiver: 'welfare_institution',
  },
  'move-child.moved': { custody: 'temporary_care', receiver: 'welfare_institution' },
  'stop-harm.stopped': { dangers: ['safety_threatened'], placement: 'needed', accused: [] },
  'educate-guardian.given': { measures: ['criticism_education', 'reprimand'] },
  'handle-abandonment.minor': { independence: 'unable' },
  'handle-abandonment.notPunished': { independence: 'able' },
  'decide-punishment.minor': { independence: 'unable' },
  'decide-punishment.notPunished': { independence: 'able' },
  'search-child.found': { situations: ['living_alone'], parents: ['father'] },
  'prepare-petition.listed': {
    pieces: EvidenceKind.options.map((kind) => ({ kind, state: 'held', where: MARK })),
  },
  'hear-petition.heard': { childView: MARK },
  'judge-restoration.restored': { childView: MARK },
  'judge-restoration.refused': { childView: MARK },
  'judge-petition.revoked': { appointed: 'civil_affairs' },
  'judge-petition.relieved': { appointed: 'grandparent' },
  'appoint-guardian.appointed': { appointed: 'civil_affairs' },
  'settle-judgment.settled': {
    matters: JudgmentMatter.options.map((matter) => ({ matter, state: 'settled' })),
  },
  'invite-helpers.invited': { helpers: ['school'] },
  'revisit-warned.ended': { ground: 'other' },
  'punish-order-breach.fined': { yuan: 500 },
  'punish-order-breach.detained': { days: 5 },
  'rule-order.made': { until: IN_A_MONTH },
  'rule-urgent-order.made': { until: IN_A_MONTH },
  'rule-order-change.extended': { until: IN_A_MONTH },
  'look-into-clue.nothingToIt': { confirmedBy: people.countyPolice },
};

/** Variants of a type's outcome, each with a name of its own. */
const variants: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'dispatch.foundHarmed': { ...outcomes.found, situations: ['domestic_violence'] },
  'dispatch.foundIncapable': {
    ...outcomes.found,
    situations: ['guardian_incapable_or_not_performing', 'accidental_injury'],
  },
  'dispatch.foundAbandoned': { ...outcomes.found, situations: ['abandonment', 'living_alone'] },
  'dispatch.foundMissing': { ...outcomes.found, situations: ['missing'] },
  'dispatch.foundNothingMore': { ...outcomes.found, situations: [], noneFound: true },
  'admit.byName': { outcome: 'admitted', namedPerson: MARK },
  'place.care': {
    outcome: 'placed',
    custody: 'temporary_care',
    receiver: 'relief_institution',
  },
  'stop-harm.accusing': {
    outcome: 'stopped',
    dangers: [],
    placement: 'not_needed',
    accused: ['father'],
  },
  'stop-harm.inNoDanger': { outcome: 'stopped', dangers: [], placement: 'not_needed' },
  'accept-order.acceptedUrgent': { outcome: 'accepted', urgent: true },
  'end-custody.toTrustee': { outcome: 'ended', how: 'trustee_named', to: 'mother' },
  'end-custody.toGuardian': { outcome: 'ended', how: 'guardian_appointed', leaves: true },
};

const isKept = (name: string): name is keyof typeof outcomes => Object.hasOwn(outcomes, name);

/** Whether the form of this type accepts it. */
const takes = (type: string, body: unknown): boolean =>
  outcomeForm(dutyTypeOf(type)).safeParse(body).success;

/** The body of an outcome by name: a prepared one if the type accepts it, else a sample of its form. */
export const bodyFor = (type: string, name: string): Readonly<Record<string, unknown>> => {
  if (isKept(name) && takes(type, outcomes[name])) return outcomes[name];
  const { outcome = name, ...fields } = variants[`${type}.${name}`] ?? {};
  const code = String(outcome);
  return {
    ...sampleFields(type, code, MONDAY),
    ...ofType[`${type}.${code}`],
    ...fields,
    outcome: code,
  };
};

/** The names of all outcomes that a duty of this type may have: the prepared ones first, then all others. */
export const outcomesOf = (type: string): readonly string[] => {
  const kept = Object.keys(outcomes)
    .filter(isKept)
    .filter((name) => takes(type, outcomes[name]));
  const covered = new Set<string>(kept.map((name) => outcomes[name].outcome));
  const others = Object.keys(dutyTypeOf(type).outcomes).filter((code) => !covered.has(code));
  const own = Object.keys(variants).flatMap((name) => {
    const [of, variant = ''] = name.split('.');
    return of === type ? [variant] : [];
  });
  return [...kept, ...others, ...own];
};
