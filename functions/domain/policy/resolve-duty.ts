import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Post } from '#schemas/codes/post';
import type { Basis, DutyStatement, Pack, Units } from '#schemas/policy';
import type { LocalDate } from '#schemas/time';
import { dutyEntries, entryOn, withoutYielding } from './entries.ts';
import type { Circumstances, DutyInForce, SameWord } from './policy.ts';

interface Spoken {
  readonly pack: Pack;
  readonly statement: DutyStatement;
}

/**
 * A proposal yields to whoever else speaks of the duty. One that names situations fills a gap: it yields to law and
 * notices in those of theirs alone, and to a deployer, who decides, in all.
 */
const withoutProposals = (all: readonly Spoken[]): readonly Spoken[] => {
  const firm = withoutYielding(all);
  if (firm.some(({ pack }) => pack.kind === 'deployment')) return firm;
  return all.filter((each) => firm.includes(each) || each.statement.for !== undefined);
};

const spoken = (layers: readonly Pack[], dutyCode: string, on: LocalDate): readonly Spoken[] =>
  withoutProposals(
    layers.flatMap((pack) => {
      const statement = entryOn(pack, dutyEntries(pack, dutyCode), on);
      return statement ? [{ pack, statement }] : [];
    }),
  );

/**
 * Finds the statement that decides, the nearest of its kind first: a law that obliges; then the deployer, who may
 * end a duty that only a notice began; then a notice that obliges; then any other statement. A proposal stands
 * alone, where nobody else speaks of the duty.
 */
const decisive = (all: readonly Spoken[]): Spoken | undefined => {
  const nearest = all.toReversed();
  return (
    nearest.find(({ pack, statement }) => pack.kind === 'national' && statement.inForce) ??
    nearest.find(({ pack }) => pack.kind === 'deployment') ??
    nearest.find(({ statement }) => statement.inForce) ??
    nearest[0]
  );
};

/** What a statement cites in these circumstances. */
const citesOf = (
  { basis }: Pick<DutyStatement, 'basis'>,
  circumstances: Circumstances | undefined,
): readonly Basis[] =>
  basis
    .filter(({ for: of }) => isAmong(of, circumstances?.situations))
    .map(({ for: _of, ...cite }) => cite);

/** Where none of the situations was found, what holds for any report holds. */
const found = (situations: readonly EmergencySituation[]): readonly EmergencySituation[] =>
  situations.length > 0 ? situations : ['any_report'];

const isAmong = (
  some: readonly EmergencySituation[] | undefined,
  situations: readonly EmergencySituation[] | undefined,
): boolean => !some || !situations || some.some((each) => found(situations).includes(each));

const wordIn =
  (circumstances: Circumstances | undefined) =>
  ({ pack, statement }: Spoken): SameWord => ({
    layer: pack.pack,
    kind: pack.kind,
    basis: citesOf(statement, circumstances),
  });

const unitsOf = (
  all: readonly Spoken[],
  circumstances: Circumstances | undefined,
): readonly Units[] =>
  all.flatMap(({ pack: { units }, statement }) =>
    units.filter(({ doc, section }) =>
      citesOf(statement, circumstances).some(
        (each) => each.doc === doc && each.section === section,
      ),
    ),
  );

/** Whom the nearest of the layers that put it in force obliges, if any of them says so. */
const ownerIn = (here: readonly Spoken[], inForce: boolean): Post | undefined =>
  here.findLast(({ statement }) => statement.inForce && inForce && statement.owner)?.statement
    .owner;

/** A layer that owes the duty for other situations or machines says nothing here. */
const speaksOf =
  (circumstances: Circumstances | undefined) =>
  ({ statement }: Spoken): boolean => {
    const { for: situations, in: machines } = statement;
    if (!circumstances) return true;
    return (
      isAmong(situations, circumstances.situations) &&
      (machines?.includes(circumstances.machine) ?? true)
    );
  };

/** Whether a duty is owed that day in these circumstances; nothing where no layer says. */
export const resolveDuty = (
  layers: readonly Pack[],
  dutyCode: string,
  on: LocalDate,
  circumstances?: Circumstances,
): Omit<DutyInForce, 'version'> | undefined => {
  const all = spoken(layers, dutyCode, on);
  const here = withoutYielding(all.filter(speaksOf(circumstances)));
  const holds = decisive(here);
  const last = withoutYielding(all).at(-1);
  const wordOf = wordIn(circumstances);
  if (!holds) return last && { inForce: false, ...wordOf(last), also: [], units: [] };
  const { inForce, note } = holds.statement;
  const also = here.filter((each) => each !== holds && each.statement.inForce === inForce);
  const units = inForce ? unitsOf([holds, ...also], circumstances) : [];
  const owner = ownerIn(here, inForce);
  return {
    inForce,
    ...wordOf(holds),
    ...(note && { note }),
    ...(owner && { owner }),
    also: also.map(wordOf),
    units,
  };
};
