import { describe, expect, it } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { policyOf } from '#adapters/policy-packs';
import { routingOf } from '#domain/case/routing-of';
import { officeFor } from '#domain/directory/routing';
import { rungsOf } from '#domain/duty/ladder';
import { dutyTypeOf } from '#schemas/duties/index';
import { RESERVED_OUTCOMES } from '#schemas/duty-type';
import { EpisodeId, OfficeId } from '#schemas/ids';
import { isMachineName, type MachineName, machines } from '#schemas/machines';
import { Instant } from '#schemas/time';
import { routing } from '#test/fakes/a-county';
import { evaluate, type Graph, machineNamed, type State } from '#test/fakes/memory-machine';

const at = Instant.parse('2026-11-23T08:00:00Z');
const policy = policyOf('demonstration', at);

const within = ({ Branches = [], ItemProcessor }: State): readonly Graph[] =>
  ItemProcessor ? [...Branches, ItemProcessor] : Branches;

const allGraphs = (graph: Graph): readonly Graph[] => [
  graph,
  ...Object.values(graph.States).flatMap(within).flatMap(allGraphs),
];

const dutyOf = ({ Arguments }: State): string | undefined => {
  const duty = Arguments?.Payload.duty;
  return duty === undefined ? undefined : String(duty);
};

const statesOf = (machine: MachineName) =>
  allGraphs(machineNamed(machine)).flatMap((graph) =>
    Object.entries(graph.States).map(([name, state]) => ({ graph, name, state })),
  );

const waitingIn = (machine: MachineName) =>
  statesOf(machine).flatMap(({ graph, name, state }) => {
    const duty = dutyOf(state);
    return duty === undefined ? [] : [{ graph, name, state, duty }];
  });

const machineNames = Object.keys(machines).filter(isMachineName);

/** A custody: the office that has the child acts as its custodian. */
const custody = {
  episodeId: EpisodeId.parse('temporary-custody-1'),
  kind: 'temporary_care',
  occasion: 'parents_unreachable',
  receiver: 'village_committee',
  office: OfficeId.parse('village'),
  named: false,
  since: at,
} as const;

/** The next state of a graph after a state with this outcome, or the graph's end. */
const next = async (
  graph: Graph,
  { Next }: State,
  outcome: string,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  let name = Next;
  while (name !== undefined) {
    const state: State | undefined = graph.States[name];
    if (!state) return `nowhere: ${name}`;
    if (state.Type !== 'Choice') return name;
    let taken = state.Default;
    for (const { Condition, Next: edge } of state.Choices ?? []) {
      const scope = { input: { outcome, ...facts }, context: {} };
      if ((await evaluate(Condition, scope)) === true) {
        taken = edge;
        break;
      }
    }
    if (taken === undefined) return `no edge from ${name}`;
    name = taken;
  }
  return 'end';
};

describe.each(machineNames)('the machine %s', (machine) => {
  const states = statesOf(machine);
  const waiting = waitingIn(machine);

  it('comes to an end of its graph from every state', () => {
    const endless = states.filter(({ graph, state: first }) => {
      const ends = (state: State | undefined, seen: number): boolean => {
        if (!state || seen > Object.keys(graph.States).length) return false;
        const edges = [state.Next, state.Default, ...(state.Choices ?? []).map(({ Next }) => Next)];
        const after = edges.filter((edge) => edge !== undefined);
        return after.every((edge) => ends(graph.States[edge], seen + 1));
      };
      return !ends(first, 0);
    });

    expect(endless.map(({ name }) => name)).toEqual([]);
  });

  it.each(waiting.map(({ name, ...rest }) => [name, rest] as const))(
    '%s has an edge for each of its outcomes, the reserved ones included',
    async (_name, { graph, state, duty }) => {
      const outcomes = [...Object.keys(dutyTypeOf(duty).outcomes), ...RESERVED_OUTCOMES];
      const edges = await Promise.all(outcomes.map((outcome) => next(graph, state, outcome)));

      expect(edges.filter((edge) => /^(nowhere|no edge)/.test(edge))).toEqual([]);
    },
  );

  it.each(waiting.map(({ duty }) => duty))(
    '%s waits on an office of the county, with a next moment under its pack',
    (duty) => {
      const { post, endedBy, clock, ladder } = dutyTypeOf(duty);
      const named = post === 'receiving_department' ? 'education_authority' : post;
      const owner = post === 'reporter' ? endedBy : named;
      expect(owner && officeFor(owner, routingOf({ custody }, routing, undefined))).toBeTruthy();

      const term = clock && policy.setting(clock).value;
      const opening = { openedAt: at, ladder: policy.setting(ladder).value };
      const plan = rungsOf({
        ...opening,
        ...(term && { clock: term }),
        calendar: holidayCalendar,
      });

      expect(plan.rungs[0]?.at.localeCompare(at)).toBe(1);
      expect(plan.repeat.amount).toBeGreaterThan(0);
      expect(clock === undefined).toBe(plan.due === undefined);
      const { inForce } = policy.inForce(duty);
      expect(inForce || machine !== 'emergency-response').toBe(true);
    },
  );

  it('asks of each parent what the duty types say is owed of each, and nothing else', () => {
    const perParent = (duty: string) => 'perParent' in dutyTypeOf(duty);

    for (const { duty, state } of waiting) {
      expect([duty, state.Arguments?.Payload.subject !== undefined]).toEqual([
        duty,
        perParent(duty),
      ]);
    }
  });

  it('asks each of its parents, and nobody else, in its Maps', async () => {
    const maps = states.filter(({ state }) => state.Type === 'Map');
    const context = { Execution: { Input: { parents: ['father'] } } };
    for (const { state } of maps)
      expect(await evaluate(state.Items, { input: {}, context })).toEqual(['father']);
  });
});

const goes: readonly [MachineName, string, string, string, object?][] = [
  ['emergency-response', 'dispatch', 'found', 'notify'],
  ['emergency-response', 'dispatch', 'unfounded', 'NothingFound'],
  ['emergency-response', 'dispatch', 'notInForce', 'NothingFound'],
  ['emergency-response', 'notify', 'sent', 'assess'],
  ['emergency-response', 'assess', 'concluded', 'Help'],
  ['emergency-response', 'close', 'closed', 'Closed'],
  ['parent-recall', 'order-return', 'unreachable', 'escort'],
  ['parent-recall', 'order-return', 'ordered', 'compliance'],
  ['parent-recall', 'order-return', 'notInForce', 'contact-parent'],
  ['parent-recall', 'contact-parent', 'unreachable', 'escort'],
  ['parent-recall', 'contact-parent', 'reached', 'compliance'],
  ['parent-recall', 'contact-parent', 'notInForce', 'compliance'],
  ['parent-recall', 'escort', 'handedOver', 'notify-parents'],
  ['parent-recall', 'escort', 'superseded', 'notify-parents'],
  ['parent-recall', 'escort', 'notNeeded', 'notify-parents'],
  ['parent-recall', 'notify-parents', 'notified', 'compliance'],
  ['parent-recall', 'notify-parents', 'abandonedAttempt', 'NeverReached'],
  ['parent-recall', 'notify-parents', 'superseded', 'NeverReached'],
  ['parent-recall', 'notify-reprimand', 'sent', 'verify-visit'],
  ['parent-recall', 'reprimand', 'given', 'notify-reprimand'],
  ['parent-recall', 'reprimand', 'notGiven', 'NoReprimand'],
  ['child-protection', 'stop-harm', 'stopped', 'Stopped', { placement: 'needed' }],
  ['child-protection', 'stop-harm', 'notInForce', 'Stopped'],
  ['child-protection', 'request-placement', 'asked', 'Placing'],
  ['abandonment-response', 'handle-abandonment', 'punished', 'Answer'],
  ['abandonment-response', 'handle-abandonment', 'minor', 'Answer'],
  ['abandonment-response', 'handle-abandonment', 'crimeSuspected', 'Answer'],
  ['abandonment-response', 'handle-abandonment', 'notAbandoned', 'NothingToAnswer'],
  ['abandonment-response', 'decide-punishment', 'minor', 'tell-village'],
  ['abandonment-response', 'decide-punishment', 'crimeSuspected', 'Criminal'],
  ['abandonment-response', 'investigate', 'handedOver', 'review-prosecution'],
  ['abandonment-response', 'investigate', 'dropped', 'NotTried'],
  ['abandonment-response', 'review-prosecution', 'prosecuted', 'try-case'],
  ['abandonment-response', 'review-prosecution', 'notProsecuted', 'NotTried'],
  ['guardian-harm', 'handle-harm', 'punished', 'Answer'],
  ['guardian-harm', 'handle-harm', 'notInForce', 'Answer'],
  ['guardian-harm', 'handle-harm', 'notCommitted', 'NothingToAnswer'],
  ['temporary-custody', 'admit', 'refused', 'move-child'],
  ['temporary-custody', 'admit', 'admitted', 'TakenIn'],
  ['entrusted-guardianship', 'sign-confirmation', 'signed', 'assess-trustee'],
  ['entrusted-guardianship', 'sign-confirmation', 'notSigned', 'assess-trustee'],
  ['early-sign', 'look-into-clue', 'isReport', 'Reported'],
  ['early-sign', 'look-into-clue', 'prevented', 'close'],
  ['hotline-call', 'handle-call', 'passedOn', 'follow-up-call'],
  ['hotline-call', 'handle-call', 'helped', 'close'],
  ['hotline-call', 'handle-call', 'isReport', 'Reported'],
  ['hotline-call', 'follow-up-call', 'isReport', 'Reported'],
];

it.each([
  ['stopped', { placement: 'needed' }, 'request-placement'],
  ['stopped', { placement: 'not_needed' }, 'StaysWhereItIs'],
  ['notNeeded', {}, 'StaysWhereItIs'],
  ['notInForce', {}, 'request-placement'],
])(
  'when the harm was %s %o, it goes to %s, and beside it the parents are told (pol.dv)',
  async (outcome, facts, to) => {
    const machine = machineNamed('child-protection');
    const choice = allGraphs(machine).find(({ States }) => States.MustBePlaced);
    const asked: Parameters<typeof next>[1] = { Type: 'Pass', Next: 'MustBePlaced' };

    expect(choice && (await next(choice, asked, outcome, facts))).toBe(to);
    const beside = allGraphs(machine).flatMap(({ States }) => States.Stopped?.Branches ?? []);
    expect(beside.map(({ StartAt }) => StartAt)).toEqual(['MustBePlaced', 'EachParentTold']);
  },
);

it.each(goes)('in %s, from %s, %s, it goes to %s', async (machine, duty, outcome, to, facts) => {
  const found = waitingIn(machine).find((each) => each.duty === duty);

  expect(found && (await next(found.graph, found.state, outcome, { ...facts }))).toBe(to);
});

it.each(['abandonment-response', 'guardian-harm'] as const)(
  'in %s, beside criticism and education, a suspected crime is investigated, and the arrest reviewed meanwhile (int.aband3, int.punish)',
  async (machine) => {
    const choice = allGraphs(machineNamed(machine)).find(({ States }) => States.WhatFollows);
    const follows = (outcome: string) =>
      choice && next(choice, { Type: 'Pass', Next: 'WhatFollows' }, outcome);
    const beside = (name: string) =>
      allGraphs(machineNamed(machine))
        .flatMap(({ States }) => States[name]?.Branches ?? [])
        .map(({ StartAt }) => StartAt);

    expect(await follows('caseFiled')).toBe('decide-punishment');
    expect(await follows('crimeSuspected')).toBe('Criminal');
    expect(await follows('punished')).toBe('Settled');
    expect(beside('Answer')).toEqual(['educate-guardian', 'WhatFollows']);
    expect(beside('Criminal')).toEqual(['investigate', 'review-arrest']);
  },
);
