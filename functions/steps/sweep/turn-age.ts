import { birthdayRecord, followingAge } from '#domain/case/birthday';
import type { Age } from '#domain/case/case';
import { ChildTurned } from '#domain/case/facts';
import { turnAge as decideTurn } from '#domain/case/turn-age';
import { lineageRefs } from '#domain/directory/routing';
import type { Draft } from '#domain/history/fact';
import { UndecidedSetting, UnknownDuty } from '#domain/policy/errors';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { changeCase } from '../workers/change-case.ts';

/**
 * A policy that does not know the next duty sounds an alarm, and the fact that the child came of age is stored
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

/**
 * The child has come of an age: the case says so, and the birthday has its next moment, in one transaction. When it
 * was born is not opened for that.
 */
export const turnAge = async (ports: WorkerPorts, caseId: CaseId): Promise<void> => {
  await changeCase(ports, { id: caseId, system: 'sweep' }, async (state, context) => {
    const [{ birthday, routing }] = await ports.store.load({
      birthday: ref(birthdayRecord, caseId),
      routing: lineageRefs(state.division),
    });
    if (!birthday?.next || birthday.next.at > context.at) return { drafts: [] };
    const { next: turned, version, ...rest } = birthday;
    const next = followingAge(birthday);
    const after = { ...rest, ...(next && { next }), version: version + 1 };
    return {
      drafts: withoutUnknown(
        ports,
        () => decideTurn(state, turned.age, { ...context, routing }),
        turned.age,
      ),
      writes: [put(birthdayRecord, after, version)],
    };
  });
};
