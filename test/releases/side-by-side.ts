import { policyOf } from '#adapters/policy-packs';
import { OwnError, Refusal } from '#domain/errors';
import type { World } from '#test/fakes/a-world';
import type { DeedPorts } from '#test/fakes/deed';
import { type AnyDeed, type Deed, run, type StepName } from '#test/fakes/deeds';
import type { Choices } from '#test/simulation/choices';
import { lastRelease } from './last-release.ts';
import { ownError } from './own-errors.ts';
import { asBefore } from './renamed.ts';

/** Counts by step of the deeds that the last release did, and of those that it could not do. */
export interface Tally {
  readonly done: Map<StepName, number>;
  readonly left: Map<StepName, number>;
}

const count = (counts: Map<StepName, number>, step: StepName): void =>
  void counts.set(step, (counts.get(step) ?? 0) + 1);

const sentBy = ({ messenger: { texts, mails } }: World): number => texts.length + mails.length;

/** The refusals of a deed with a field or a right that the last release does not know. */
const REFUSED_WHEN_NEW: readonly string[] = ['bad-input', 'not-allowed'];

const isTooNew = (error: unknown): boolean =>
  !(error instanceof OwnError) ||
  (error instanceof Refusal && REFUSED_WHEN_NEW.includes(error.code));

const last = await lastRelease();

/**
 * Gives the deeds to the two releases by turns, as during a deployment. If a deed fails in the last release because of
 * something new, this release does it, as it would when a caller, a stream or the next minute tries again.
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
