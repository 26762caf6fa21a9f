import jsonata from 'jsonata';
import type { Evaluate } from '#domain/episode/replay/paper';

const EXPRESSION = /^\{%([\s\S]*)%\}$/;

/** Evaluates a value of a machine's text as Step Functions does: JSONata between `{%` and `%}`. */
export const evaluate: Evaluate = async (value, states) => {
  const [, expression] = (typeof value === 'string' && EXPRESSION.exec(value)) || [];
  if (expression === undefined) return value;
  return await jsonata(expression).evaluate({}, { states });
};
