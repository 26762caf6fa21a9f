import type { Answer } from '#domain/request';
import type { World } from '#test/fakes/a-world';
import type { DeedPorts } from '#test/fakes/deed';
import type { Deed, StepName } from '#test/fakes/deeds';
import { perform } from '#test/fakes/perform';
import type { Choices } from './choices.ts';

/** A request to the system, repeated until it is answered. */
export interface Command {
  readonly name: string;
  readonly send: (ports: DeedPorts) => Promise<Answer>;
}

export interface Asking {
  readonly world: World;
  readonly choices: Choices;
  /** The key under which it may be repeated. */
  readonly key: string;
  /** The number of reports made before. */
  readonly reports: number;
}

/** Returns a request; undefined if the world has nothing to which it could apply. */
export type Make = (asking: Asking) => Command | undefined;

/** Use cases that people ask for themselves. */
type Asked = Exclude<
  StepName,
  'takeCall' | 'relay' | 'sweep' | 'openDuty' | 'noteExecutionEnd' | 'tellReporter' | 'carryOutPart'
>;

/** Does a person's request, with the ports of the process that serves it. */
export const asks = <N extends Asked>(
  { world }: Asking,
  deed: Deed<N>,
  ports: DeedPorts,
): Promise<Answer> => perform(world, deed, ports) as Promise<Answer>;
