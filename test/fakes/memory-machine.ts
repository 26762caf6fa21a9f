import jsonata from 'jsonata';
import { definitionNamed } from '#infra/machine-files';

/** The output of a state, which expressions read. */
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

const read = new Map<string, Graph>();

/** The machine as it is deployed. */
export const machineNamed = (machine: string): Graph => {
  const known = read.get(machine) ?? (definitionNamed(machine) as unknown as Graph);
  read.set(machine, known);
  return known;
};

/** `$states`, as an expression of a state reads it. */
export interface Scope {
  readonly input: Output;
  readonly context: Readonly<Record<string, unknown>>;
}

const EXPRESSION = /^\{%([\s\S]*)%\}$/;

/** Each expression is compiled once: a property test runs through the same machine hundreds of times. */
const compiled = new Map<string, ReturnType<typeof jsonata>>();

const compile = (expression: string) => {
  const known = compiled.get(expression) ?? jsonata(expression);
  compiled.set(expression, known);
  return known;
};

/** A value in a machine's text; an expression is evaluated. */
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
