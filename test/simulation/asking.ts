import type { Answer } from '#domain/request';
import type { ApiPorts } from '#domain/world';
import type { World } from '#test/fakes/a-world';
import type { Choices } from './choices.ts';

/** A request that somebody makes of the system, again and again until it is answered. */
export interface Command {
  readonly name: string;
  readonly send: (ports: ApiPorts) => Promise<Answer>;
}

export interface Asking {
  readonly world: World;
  readonly choices: Choices;
  /** The key under which it may be repeated. */
  readonly key: string;
  /** How many reports have been made before. */
  readonly reports: number;
}

/** Nothing, where the world has nothing to which the request could apply. */
export type Make = (asking: Asking) => Command | undefined;
