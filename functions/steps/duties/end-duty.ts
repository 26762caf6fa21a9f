import { birthdayRecord } from '#domain/case/birthday';
import { type AnyCarrier, isCase } from '#domain/composed/carrier';
import { type Case, caseRules } from '#domain/composed/case';
import { fileRules } from '#domain/composed/child';
import { partsOfDuty } from '#domain/ids';
import { readOutcome } from '#domain/input/read-outcome';
import { type Occupancies, occupancyWrites } from '#domain/places/occupancy';
import { occupancyRecord } from '#domain/places/place';
import { type Loaded, ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import { dutyTypeOf, isDutyCode } from '#schemas/duties/index';
import type { DutyId } from '#schemas/ids';
import { commitThere } from '../cases/other-case.ts';
import type { Step } from '../command.ts';
import { birthDateIn } from './birth-date.ts';
import { actingOfficer } from './context.ts';
import { decideOutcome } from './decide-outcome.ts';
import { type DutyDecision, dutyCommand, type OnDuty } from './duty-command.ts';
import { aroundRefs, namedIn, namedRefs, type Sent } from './named-in.ts';

interface Input {
  readonly params: { readonly dutyId: DutyId };
  readonly body: Readonly<Record<string, unknown>>;
}

interface Read extends Input {
  readonly sent: Sent;
}

const UNKNOWN: Omit<Sent, 'type'> = { outcome: undefined, fields: {}, complaints: [] };

/** The fields of an outcome, read by the form of the duty's type, which the duty's id contains. */
const sentIn = ({ params, body }: Input): Sent => {
  const { step: type } = partsOfDuty(params.dutyId);
  return { type, ...(isDutyCode(type) ? readOutcome(dutyTypeOf(type), body) : UNKNOWN) };
};

const placeLeft = (state: AnyCarrier) => (isCase(state) ? state.custody?.place : undefined);

const readsOf = (state: AnyCarrier, { sent }: Read) => {
  const left = placeLeft(state);
  return {
    birthday: ref(birthdayRecord, state.id),
    left: left === undefined ? undefined : ref(occupancyRecord, left),
    ...namedRefs(sent),
  };
};

type Reads = ReturnType<typeof readsOf>;
type Around = ReturnType<typeof aroundRefs>;
type Found = Loaded<Reads> & Loaded<Around>;

/** The occupancy of the places that are named, and of the one that the child may leave. */
const occupanciesIn = (state: Case, { placed, occupancies, left }: Found): Occupancies => {
  const before = placeLeft(state);
  return new Map([
    ...(before ? [[before, left] as const] : []),
    ...placed.map(({ id }) => [id, occupancies.find(({ place }) => place === id)] as const),
  ]);
};

type On = OnDuty<Reads, Around>;

const readFor = async ({ state, duty, context, tools, found }: On) => ({
  duty,
  by: actingOfficer(tools),
  birthDate: await birthDateIn(found.birthday, state, tools),
  context,
});

/** Ends a duty of a case, which may move the child, and may concern another case. */
const endInCase = async (state: Case, on: On, sent: Sent): Promise<DutyDecision> => {
  const { tools, found } = on;
  const named = await namedIn(sent, { county: state.county, found, tools });
  const acting = { ...(await readFor(on)), state, named };
  const { drafts, elsewhere } = decideOutcome(caseRules, sent, acting);
  const there = elsewhere.map((each) => commitThere(each.state, each.drafts, tools));
  return {
    drafts,
    writes: (after) => [
      ...(isCase(after) ? occupancyWrites(state, after, occupanciesIn(state, found)) : []),
      ...there.flatMap(({ writes }) => writes),
    ],
    personal: there.flatMap(({ personal }) => personal),
  };
};

const endRead = dutyCommand<Read, Reads, Around>({
  may: 'endsDuty',
  versioned: true,
  reads: readsOf,
  thenReads: aroundRefs,
  decide: async (on, { sent }) => {
    const { state, tools, found } = on;
    if (isCase(state)) return endInCase(state, on, sent);
    const named = await namedIn(sent, { county: state.county, found, tools });
    const acting = { ...(await readFor(on)), state, named: { ...named, others: {} } };
    return decideOutcome(fileRules, sent, acting).drafts;
  },
});

/** Ends a duty by one of the outcomes that its type declares. */
export const endDuty =
  (ports: ApiPorts): Step<Input> =>
  (input, call) =>
    endRead(ports)({ ...input, sent: sentIn(input) }, call);
