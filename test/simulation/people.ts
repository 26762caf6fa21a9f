import { isDeepStrictEqual } from 'node:util';
import { Refusal, Unavailable } from '#domain/errors';
import type { Answer } from '#domain/request';
import type { World } from '#test/fakes/a-world';
import type { Command } from './asking.ts';
import { type Choices, pick } from './choices.ts';
import { someCommand } from './commands.ts';
import { portsOf } from './ports.ts';
import type { Ending, Scheduler } from './scheduler.ts';

/** An invariant of the system is broken. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

const countedNames = (commands: readonly Command[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { name } of commands) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** One in this many requests is made twice at the same time. */
const TWICE_ONE_IN = 4;

/** Whether the caller was asked to repeat, or got no answer at all. */
const isToRepeat = (ending: Ending<Answer>): boolean => {
  if (ending.how === 'died') return true;
  if (ending.how === 'done') return false;
  const { error } = ending;
  return error instanceof Unavailable || (error instanceof Refusal && error.code === 'busy');
};

/** People and their apps: they make requests, and repeat them with the same key until they are answered. */
export const people = (
  world: World,
  choices: Choices,
  { spawn }: Scheduler,
  fail: (error: unknown) => void,
) => {
  const unanswered: Command[] = [];
  const answered = new Map<Command, Answer>();
  const refused = new Map<string, number>();
  let asked = 0;
  let reports = 0;

  /** A caller who asks twice gets the same answer, although the first request has already done the act. */
  const refuse = (command: Command, error: unknown): void => {
    if (!(error instanceof Refusal)) fail(error);
    else if (answered.has(command))
      fail(new Broken(`${command.name}, answered before, is refused: ${error.code}`));
    else refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
  };

  /** Checks that a key gets the same answer every time. */
  const keep = (command: Command, answer: Answer): void => {
    const before = answered.get(command);
    answered.set(command, answer);
    if (before && !isDeepStrictEqual(answer, before))
      fail(new Broken(`${command.name}, repeated, was answered otherwise`));
  };

  const send = (command: Command): void =>
    spawn(
      command.name,
      (point) => command.send(portsOf(world, point)),
      (ending) => {
        if (isToRepeat(ending)) unanswered.push(command);
        else if (ending.how === 'done') keep(command, ending.value);
        else if (ending.how === 'threw') refuse(command, ending.error);
      },
    );

  const ask = (): void => {
    asked += 1;
    const command = someCommand({ world, choices, key: `asked-${asked}`, reports });
    if (!command) return;
    if (command.name === 'report') reports += 1;
    send(command);
    if (choices.below(TWICE_ONE_IN) === 1) send(command);
  };

  return {
    refused,
    /** Returns the number of requests that were carried out, by name. */
    done: (): ReadonlyMap<string, number> => countedNames([...answered.keys()]),
    ask,
    /** @returns whether anybody still waits for an answer. */
    repeat: (): boolean => {
      const command = unanswered.shift();
      if (command) send(command);
      return command !== undefined;
    },
    /** Sends an answered request once more, as a slow connection may. */
    repeatAnswered: (): void => {
      const command = pick(choices, [...answered.keys()]);
      if (command) send(command);
    },
    /** Sends everything that was answered once more. */
    repeatAll: (): void => {
      for (const command of answered.keys()) send(command);
    },
  };
};
