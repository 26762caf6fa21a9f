import { PaperGiven, PaperSigned } from '#domain/case/paper-facts';
import type { CaseEvent } from '#domain/composed/case';
import { Refusal } from '#domain/errors';

/** The file that an event recorded: a paper, or a signed copy of one. @throws {Refusal} `not-found` */
export const fileIn = (event: CaseEvent | undefined) => {
  if (!event) throw new Refusal('not-found');
  const { fact } = event;
  if (PaperGiven.is(fact) || PaperSigned.is(fact)) return fact.data;
  throw new Refusal('not-found');
};

/** @throws {Refusal} `not-found` unless the event gave a paper */
export const holdPaper = (event: CaseEvent | undefined): void => {
  if (!event || !PaperGiven.is(event.fact)) throw new Refusal('not-found');
};
