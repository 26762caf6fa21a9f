import type { Case } from '#domain/composed/case';
import { offices } from '#test/fakes/a-county';
import { callAs } from '#test/fakes/a-world';
import type { AnyDeed } from '#test/fakes/deeds';
import type { Seen } from './watching.ts';

const PAGE = { limit: 50 };

/** The questions about each case: its state, its history, and its explanation. */
const questionsOf = ({ id, open }: Case): readonly AnyDeed[] => {
  const params = { caseNumber: id };
  const call = callAs('civilAffairs', { key: 'asked' });
  const duties = open.slice(0, 2).map(({ id: dutyId }): AnyDeed => {
    return { step: 'showDuty', input: { params: { dutyId } }, call };
  });
  return [
    { step: 'showCase', input: { params }, call },
    { step: 'showHistory', input: { params, query: PAGE }, call },
    { step: 'explainCase', input: { params, query: {} }, call },
    { step: 'listCaseAlerts', input: { params, query: PAGE }, call },
    ...duties,
  ];
};

const ofOffices = (): readonly AnyDeed[] =>
  offices.flatMap(({ id, officers: [subject] }) => {
    const call = { ...callAs('station', { key: 'asked' }), subject };
    const input = { query: { ...PAGE, office: id } };
    return [
      { step: 'showWorklist' as const, input, call },
      { step: 'listAlerts' as const, input, call },
    ];
  });

/** The number of parts of a run; after each part the questions are asked. */
const PARTS = 4;

/** The deeds of a run, with questions in between, which a run itself does not ask. */
export const withQuestions = (
  seen: readonly Seen[],
  casesAt: (after: number) => readonly Case[],
): readonly Seen[] => {
  const every = Math.max(1, Math.floor(seen.length / PARTS));
  return seen.flatMap((each, index) => {
    if (index % every !== every - 1) return [each];
    const deeds = [...casesAt(each.after).flatMap(questionsOf), ...ofOffices()];
    return [each, ...deeds.map((deed) => ({ ...each, deed }))];
  });
};
