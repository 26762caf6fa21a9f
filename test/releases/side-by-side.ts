import { policyOf } from '#adapters/policy-packs';
import { OwnError, Refusal } from '#domain/errors';
import type { World } from '#test/fakes/a-world';
import type { DeedPorts } from '#test/fakes/deed';
import { type AnyDeed, type Deed, run, type StepName } from '#test/fakes/deeds';
import type { Choices } from '#test/simulation/choices';
import { lastRelease } from './last-release.ts';
import { ownError } from './own-errors.ts';
import { asBefore } from './renamed.ts';

/** The deeds that the last release did, and those that it could not do, by step. */
export interface Tally {
  readonly done: Map<StepName, number>;
  readonly left: Map<StepName, number>;
}

const count = (counts: Map<StepName, number>, step: StepName): void =>
  void counts.set(step, (counts.get(step) ?? 0) + 1);

const sentBy = ({ messenger: { texts, mails } }: World): number => texts.length + mails.length;

/** The last release knows neither a new field of a body nor a new right. */
const REFUSED_WHEN_NEW: readonly string[] = ['bad-input', 'not-allowed'];

const isTooNew = (error: unknown): boolean =>
  !(error instanceof OwnError) ||
  (error instanceof Refusal && REFUSED_WHEN_NEW.includes(error.code));

const last = await lastRelease();

/**
 * During a deployment either release does what comes, by turns. A deed that fails in the last release, because it
 * meets what it does not know, is tried again, as a caller, a stream or the next minute does; this release then does it.
 */
export const sideBySide =
  (choices: Choices, { done, left }: Tally) =>
  (world: World): void => {
    const { observing } = world;
    const inForce = world.ports.policyOf === policyOf ? 'own' : 'all';

    const byTheLast = async (deed: AnyDeed, ports: DeedPorts): Promise<unknown> => {
      const sent = sentBy(world);
      try {
        const answer = await last.perform(ports, asBefore(deed), inForce);
        count(done, deed.step);
        return answer;
      } catch (foreign) {
        const error = ownError(foreign);
        if (!isTooNew(error)) throw error;
        count(left, deed.step);
        observing.unnoted = (observing.unnoted ?? 0) + sentBy(world) - sent;
        return run(ports, deed as Deed);
      }
    };

    observing.instead = (deed, ports) =>
      choices.below(2) === 1 ? byTheLast(deed, ports) : undefined;
  };
