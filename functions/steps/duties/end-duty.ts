import { birthdayRecord } from '#domain/case/birthday';
import type { Case } from '#domain/composed/case';
import { partsOfDuty } from '#domain/ids';
import { readOutcome } from '#domain/input/read-outcome';
import { type Occupancies, occupancyWrites } from '#domain/places/occupancy';
import { occupancyRecord } from '#domain/places/place';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import { dutyTypeOf, isDutyCode } from '#schemas/duties/index';
import type { DutyId } from '#schemas/ids';
import { commitThere } from '../cases/other-case.ts';
import type { Step } from '../command.ts';
import { birthDateIn } from './birth-date.ts';
import { actingOfficer } from './context.ts';
import { decideOutcome } from './decide-outcome.ts';
import { dutyCommand } from './duty-command.ts';
import { aroundRefs, type NamedRecords, namedIn, namedRefs, type Sent } from './named-in.ts';

interface Input {
  readonly params: { readonly dutyId: DutyId };
  readonly body: Readonly<Record<string, unknown>>;
}

interface Read extends Input {
  readonly sent: Sent;
}

const UNKNOWN: Omit<Sent, 'type'> = { outcome: undefined, fields: {}, complaints: [] };

/** What was sent, read by the form of the duty's type, which its id says. */
const sentIn = ({ params, body }: Input): Sent => {
  const { step: type } = partsOfDuty(params.dutyId);
  return { type, ...(isDutyCode(type) ? readOutcome(dutyTypeOf(type), body) : UNKNOWN) };
};

/** How full the places are: those that are named, and the one that the child may leave. */
const occupanciesIn = (
  found: Pick<NamedRecords, 'placed' | 'occupancies'>,
  left: Left,
): Occupancies =>
  new Map([
    ...(left.place ? [[left.place, left.occupancy] as const] : []),
    ...found.placed.map(
      ({ id }) => [id, found.occupancies.find(({ place }) => place === id)] as const,
    ),
  ]);

interface Left {
  readonly place: NonNullable<Case['custody']>['place'];
  readonly occupancy: NamedRecords['occupancies'][number] | undefined;
}

const readsOf = ({ id, custody }: Case, { sent }: Read) => ({
  birthday: ref(birthdayRecord, id),
  left: custody?.place === undefined ? undefined : ref(occupancyRecord, custody.place),
  ...namedRefs(sent),
});

type Reads = ReturnType<typeof readsOf>;

const endRead = dutyCommand<Read, Reads, ReturnType<typeof aroundRefs>>({
  may: 'endsDuty',
  versioned: true,
  reads: readsOf,
  thenReads: aroundRefs,
  decide: async ({ state, duty, context, tools, found }, { sent }) => {
    const named = await namedIn(sent, { state, found, tools });
    const birthDate = await birthDateIn(found.birthday, tools);
    const by = actingOfficer(tools);
    const on = { state, duty, by, named, birthDate, context };
    const { drafts, elsewhere } = decideOutcome(sent, on);
    const there = elsewhere.map((each) => commitThere(each.state, each.drafts, tools));
    const left = { place: state.custody?.place, occupancy: found.left };
    return {
      drafts,
      writes: (after) => [
        ...occupancyWrites(state, after, occupanciesIn(found, left)),
        ...there.flatMap(({ writes }) => writes),
      ],
      personal: there.flatMap(({ personal }) => personal),
    };
  },
});

/** An officer ends a duty by one of the outcomes that its type declares. */
export const endDuty =
  (ports: ApiPorts): Step<Input> =>
  (input, call) =>
    endRead(ports)({ ...input, sent: sentIn(input) }, call);
