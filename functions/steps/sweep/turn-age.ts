import {
  type Birthday,
  birthdayRecord,
  birthFrom,
  followingAge,
  isOfAge,
  lookTowards,
  SealedBirthday,
} from '#domain/case/birthday';
import type { Age } from '#domain/case/case';
import { ChildTurned } from '#domain/case/facts';
import { turnAge as decideTurn } from '#domain/case/turn-age';
import { localIn, placesRefs } from '#domain/composed/places-of';
import type { Draft } from '#domain/history/fact';
import { UndecidedSetting, UnknownDuty } from '#domain/policy/errors';
import { type Put, put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import type { Instant, LocalDate } from '#schemas/time';
import { changeCase } from '../workers/change-case.ts';

/**
 * If the policy does not know the next duty, an alarm is raised, and the fact that the child came of age is stored
 * anyway.
 */
const withoutUnknown = (
  { meter }: WorkerPorts,
  decide: () => readonly Draft[],
  age: Age,
): readonly Draft[] => {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof UnknownDuty || error instanceof UndecidedSetting)) throw error;
    meter.count(metricNames.policyUnknown);
    meter.failed('policy-unknown', error);
    return [{ fact: ChildTurned.of({ age }), basis: [] }];
  }
};

interface Due {
  readonly age: Age;
  readonly birth: LocalDate;
}

/** The age that the child reaches, if its moment has come; the birth date is decrypted only then. */
const dueIn = async (
  { birthdays }: Pick<WorkerPorts, 'birthdays'>,
  birthday: Birthday | undefined,
  at: Instant,
): Promise<Due | undefined> => {
  const { look, next } = birthday ?? {};
  const awaited = look ?? next;
  if (!awaited || awaited.at > at) return undefined;
  if (!look) return next && { age: next.age, birth: birthFrom(next) };
  const { birthDate } = SealedBirthday.parse(await birthdays.unseal(look.sealed));
  return birthDate && { age: look.age, birth: birthDate };
};

/** The record with its next look, and without the exact day, which older releases stored. */
const lookedAt = async (
  { birthdays }: Pick<WorkerPorts, 'birthdays'>,
  { look: _look, next: _next, version, ...kept }: Birthday,
  { birth, age }: { readonly birth: LocalDate; readonly age: Age | undefined },
  at: Instant,
): Promise<Put> => {
  const look = await lookTowards(birth, age, at, birthdays.seal);
  return put(birthdayRecord, { ...kept, ...look, version: version + 1 }, version);
};

/** Removes the exact day from a record of an older release. */
export const hideDay = async (ports: WorkerPorts, birthday: Birthday | undefined, at: Instant) => {
  if (!birthday?.next || birthday.look) return;
  const { age } = birthday.next;
  const birth = birthFrom(birthday.next);
  await ports.store.write([await lookedAt(ports, birthday, { birth, age }, at)]);
};

/** Records in the case that the child has reached an age, and sets the next look, in one transaction. */
const turn = async (ports: WorkerPorts, caseId: CaseId): Promise<void> => {
  await changeCase(ports, { id: caseId, system: 'sweep' }, async (state, context) => {
    const { at } = context;
    const [{ birthday, divisions }] = await ports.store.load({
      birthday: ref(birthdayRecord, caseId),
      divisions: placesRefs(state),
    });
    const due = await dueIn(ports, birthday, at);
    if (!birthday || !due || !isOfAge(due.birth, due.age, at)) return { drafts: [] };
    const { age, birth } = due;
    const around = { divisions, policyOf: ports.policyOf };
    const decide = () => decideTurn(state, age, localIn(state, context, around));
    return {
      drafts: withoutUnknown(ports, decide, age),
      writes: [await lookedAt(ports, birthday, { birth, age: followingAge(age) }, at)],
    };
  });
};

/**
 * Checks whether a child has reached an age. If not, the next check is a day later: the index reveals only that it was
 * not today.
 */
export const turnAge = async (ports: WorkerPorts, caseId: CaseId): Promise<void> => {
  const [{ birthday }] = await ports.store.load({ birthday: ref(birthdayRecord, caseId) });
  const at = await ports.clock.now();
  const due = await dueIn(ports, birthday, at);
  if (!birthday || !due) return;
  if (isOfAge(due.birth, due.age, at)) return turn(ports, caseId);
  await ports.store.write([await lookedAt(ports, birthday, due, at)]);
};
