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
 * Drops proposals to which others have an answer. A proposal yields to every other statement about the duty. A proposal
 * that names situations fills a gap: it yields to law and notices for their situations only, but to the deployer, who
 * decides, for all.
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
 * Finds the statement that decides, the nearest of its kind first: a law that obliges; then the deployer, who may end a
 * duty that only a notice began; then a notice that obliges; then any other statement. A proposal decides only if there
 * is no other statement about the duty.
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

/** The citations of a statement that apply in these circumstances. */
const citesOf = (
  { basis }: Pick<DutyStatement, 'basis'>,
  circumstances: Circumstances | undefined,
): readonly Basis[] =>
  basis
    .filter(({ for: of }) => isAmong(of, circumstances?.situations))
    .map(({ for: _of, ...cite }) => cite);

/** If none of the situations was found, the rules for any report apply. */
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

/** The post that the nearest layer which puts the duty in force obliges, if it names one. */
const ownerIn = (here: readonly Spoken[], inForce: boolean): Post | undefined =>
  here.findLast(({ statement }) => statement.inForce && inForce && statement.owner)?.statement
    .owner;

/** Whether a statement applies in these circumstances: one for other situations or machines does not. */
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

/** Whether a duty is owed that day in these circumstances; nothing if no layer says. */
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
