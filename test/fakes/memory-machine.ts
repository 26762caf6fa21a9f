import { readFileSync } from 'node:fs';
import jsonata from 'jsonata';

/** What a state hands on, and what its expressions read. */
export type Output = Readonly<Record<string, unknown>>;

export interface State {
  readonly Type: 'Parallel' | 'Map' | 'Task' | 'Choice' | 'Pass' | 'Succeed';
  readonly Next?: string;
  readonly Default?: string;
  readonly Branches?: readonly Graph[];
  readonly Items?: string;
  readonly ItemProcessor?: Graph;
  readonly Choices?: readonly { readonly Condition: string; readonly Next: string }[];
  readonly Arguments?: { readonly Payload: Readonly<Record<string, unknown>> };
}

export interface Graph {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

const FILES = new URL('../../statemachines/', import.meta.url);

/** The machine as it stands in its file. */
export const machineNamed = (machine: string): Graph =>
  JSON.parse(readFileSync(new URL(`${machine}.asl.json`, FILES), 'utf8'));

/** `$states`, as an expression of a state sees it. */
export interface Scope {
  readonly input: Output;
  readonly context: Readonly<Record<string, unknown>>;
}

const EXPRESSION = /^\{%([\s\S]*)%\}$/;

/** Each expression is read once: a property runs through the same machine hundreds of times. */
const compiled = new Map<string, ReturnType<typeof jsonata>>();

const compile = (expression: string) => {
  const known = compiled.get(expression) ?? jsonata(expression);
  compiled.set(expression, known);
  return known;
};

/** A value of a machine's text; where it is an expression, what that gives. */
export const evaluate = async (value: unknown, states: Scope): Promise<unknown> => {
  const [, expression] = (typeof value === 'string' && EXPRESSION.exec(value)) || [];
  if (expression === undefined) return value;
  return await compile(expression).evaluate({}, { states });
};

/** An object of which each value may be an expression. */
export const evaluateAll = async (values: Output, states: Scope): Promise<Output> => {
  const entries = Object.entries(values).map(async ([key, value]) => [
    key,
    await evaluate(value, states),
  ]);
  return Object.fromEntries(await Promise.all(entries));
};
