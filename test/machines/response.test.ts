import { describe, expect, it } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { policyOf } from '#adapters/policy-packs';
import { officeFor } from '#domain/directory/routing';
import { rungsOf } from '#domain/ladder';
import { dutyTypeOf } from '#schemas/duties/index';
import { RESERVED_OUTCOMES } from '#schemas/duty-type';
import { Instant } from '#schemas/time';
import { places } from '#test/fakes/a-county';
import { evaluate, type Graph, machineNamed, type State } from '#test/fakes/memory-machine';

const machine = machineNamed('emergency-response');
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

const states = allGraphs(machine).flatMap((graph) =>
  Object.entries(graph.States).map(([name, state]) => ({ graph, name, state })),
);
const waiting = states.flatMap(({ graph, name, state }) => {
  const duty = dutyOf(state);
  return duty === undefined ? [] : [{ graph, name, state, duty }];
});

/** Facts such that every side of the machine is entered. */
const input = { situations: ['living_alone'], parents: ['father'] };

/** Where a graph goes on from a state with this outcome: a state's name, or its end. */
const next = async (graph: Graph, { Next }: State, outcome: string): Promise<string> => {
  let name = Next;
  while (name !== undefined) {
    const state: State | undefined = graph.States[name];
    if (!state) return `nowhere: ${name}`;
    if (state.Type !== 'Choice') return name;
    let taken = state.Default;
    for (const { Condition, Next: edge } of state.Choices ?? []) {
      const scope = { input: { ...input, outcome }, context: {} };
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

describe('the emergency response', () => {
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

  it.each([
    ['dispatch', 'found', 'Found'],
    ['dispatch', 'unfounded', 'NothingFound'],
    ['dispatch', 'notInForce', 'NothingFound'],
    ['order-return', 'unreachable', 'escort'],
    ['order-return', 'ordered', 'compliance'],
    ['escort', 'handedOver', 'notify-parents'],
    ['escort', 'superseded', 'notify-parents'],
    ['escort', 'notNeeded', 'notify-parents'],
    ['notify-parents', 'superseded', 'compliance'],
    ['notify', 'sent', 'assess'],
    ['assess', 'concluded', 'Help'],
    ['close', 'closed', 'Closed'],
  ])('goes from %s, %s, to %s', async (duty, outcome, to) => {
    const found = waiting.find((each) => each.duty === duty);

    expect(found && (await next(found.graph, found.state, outcome))).toBe(to);
  });

  it.each(waiting.map(({ duty }) => duty))(
    '%s waits on an office of the county, with a next moment under its pack',
    (duty) => {
      const { post, endedBy, clock, ladder } = dutyTypeOf(duty);
      const owner = post === 'reporter' ? endedBy : post;
      expect(owner && officeFor(owner, places)).toBeTruthy();

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
      expect(policy.inForce(duty).inForce).toBe(true);
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

  it('orders nobody back where the child was not found alone', async () => {
    const maps = states.filter(({ state }) => state.Type === 'Map');
    const items = (situations: readonly string[]) =>
      Promise.all(
        maps.map(({ state }) =>
          evaluate(state.Items, { input: { situations, parents: ['father'] }, context: {} }),
        ),
      );

    expect(maps).toHaveLength(2);
    expect(await items(['living_alone', 'accidental_injury'])).toEqual([['father'], ['father']]);
    expect(await items(['accidental_injury'])).toEqual([[], []]);
  });
});
