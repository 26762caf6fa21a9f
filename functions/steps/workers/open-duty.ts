import { localIn, placesRefs } from '#domain/composed/places-of';
import { divisionOf } from '#domain/duty/division-of';
import { type Duty, dutiesOfEpisode, dutyRecord } from '#domain/duty/duty';
import { openDuty as decideOpen } from '#domain/duty/open-duty';
import { outcomeOf } from '#domain/duty/outcome-of';
import { rank, type Token, tokenRecord } from '#domain/duty/token';
import type { Episode } from '#domain/episode/episode';
import { isPointPassed } from '#domain/episode/point-passed';
import { dutyIdOf } from '#domain/ids';
import { UndecidedSetting, UnknownDuty } from '#domain/policy/errors';
import { put, ref } from '#domain/record';
import type { OpenDutyPorts, Ports } from '#domain/world';
import type { OpenDutyTask } from '#schemas/machine-task';
import { metricNames } from '#schemas/metrics';
import { listAll } from '../list-all.ts';
import { onConflictAgain } from '../retry.ts';
import { traced } from '../traced.ts';
import { changeCarrier } from './change-carrier.ts';
import { idsOfExecution } from './ids-of-execution.ts';

const keepToken = (ports: Ports, token: Token): Promise<boolean> =>
  onConflictAgain(ports, async () => {
    const [{ known }] = await ports.store.load({ known: ref(tokenRecord, token.dutyId) });
    if (known && rank(known) > rank(token)) return false;
    await ports.store.write([put(tokenRecord, token, known ? rank(known) : 'absent')]);
    return true;
  });

/**
 * Whether the machine had passed this point. Only a machine that runs through known facts again can reach a duty that
 * was added behind it; in the first cycle nothing needs to be read.
 */
const isPast = async (
  { store, graphOf }: OpenDutyPorts,
  { duty: step, subject, round, of }: OpenDutyTask,
  { machine }: Episode,
): Promise<boolean> => {
  const graph = of.cycle > 1 ? graphOf(machine) : undefined;
  if (!graph) return false;
  const { caseId, episodeId } = of;
  return isPointPassed(
    graph,
    { step, subject, round },
    await listAll(store, dutyRecord, dutiesOfEpisode(caseId, episodeId)),
  );
};

const openIfMissing = async (ports: OpenDutyPorts, dutyId: Duty['id'], task: OpenDutyTask) => {
  const { duty: step, subject, round, of } = task;
  const { caseId, episodeId, reportId, cycle } = of;
  await changeCarrier(ports, { id: caseId, system: 'machine' }, async (state, context) => {
    const [{ duty, divisions }] = await ports.store.load({
      duty: ref(dutyRecord, dutyId),
      divisions: placesRefs(state),
    });
    const episode = state.episodes[episodeId];
    const isStale = !episode || episode.cycle !== cycle || episode.endedAt !== undefined;
    if (duty || isStale) return { drafts: [] };
    const isPassed = await isPast(ports, task, episode);
    const { machine, situations, department } = episode;
    const circumstances = { machine, situations };
    const from = { reportId, department, circumstances, isPassed };
    const opening = { caseId, episodeId, step, subject, round, ...from };
    const around = { divisions, policyOf: ports.policyOf };
    const here = localIn(state, context, around, divisionOf({ episodeId }, state));
    return { drafts: decideOpen(opening, here) };
  });
};

/** If the policy says nothing about a duty, an alarm is raised; the machine asks again. */
const alarming = async ({ meter }: OpenDutyPorts, opening: Promise<void>) => {
  try {
    await opening;
  } catch (error) {
    if (error instanceof UnknownDuty || error instanceof UndecidedSetting) {
      meter.count(metricNames.policyUnknown);
      meter.failed('policy-unknown', error);
    }
    throw error;
  }
};

/**
 * Serves every callback state: the duty is opened, or found as it is, and the token is kept.
 *
 * A call that is repeated, late, or from a stopped execution does no harm: the duty's id follows from episode, step and
 * round; an older cycle's token never replaces a newer one; and only the present cycle opens anything. The duty is read
 * after its token is kept, so that an outcome that arrives in between is reported by one of the two sides, or
 * harmlessly by both.
 */
export const openDuty =
  (wired: OpenDutyPorts) =>
  async (task: OpenDutyTask): Promise<{ readonly dutyId: Duty['id'] }> => {
    const { duty: step, of, attempt, token } = task;
    const dutyId = dutyIdOf({ ...of, ...task, step });
    const ports = traced(wired, of.correlationId, { ...idsOfExecution(of), duty_id: dutyId });
    await alarming(ports, openIfMissing(ports, dutyId, task));

    const kept = await keepToken(ports, { dutyId, cycle: of.cycle, attempt, token });
    const [{ duty }] = await ports.store.load({ duty: ref(dutyRecord, dutyId) });
    if (kept && duty?.ended) await ports.machines.completeTask(token, outcomeOf(duty.ended));
    ports.meter.note('duty-asked', { attempt });
    return { dutyId };
  };
