import type { Meant } from './differences.ts';
import type { Stored } from './storage.ts';

const names = ({ deed }: Stored, text: string): boolean =>
  JSON.stringify(deed.input).includes(text);

/** The meant differences towards guardians who harm or abandon a child. */
export const ofGuardians: readonly Meant[] = [
  {
    reason:
      'each guardian who abandons is answered for themselves, by more outcomes, on the clauses of all suspected crimes',
    of: 'command',
    applies: (command) =>
      names(command, '"abandonment"') || names(command, '.abandonment-response-'),
    path: /^\/(did|answer|refusal)(\/|$)/,
  },
  {
    reason: 'guardians who are named as accused are answered from then on',
    of: 'command',
    applies: (command) => command.deed.step === 'endDuty' && names(command, '.stop-harm.'),
    path: /^\/did\/0\//,
  },
  {
    reason: 'other duties follow an abandonment, and it ends by more outcomes',
    of: 'command',
    applies: ({ deed }) => deed.step === 'explainCase',
    path: /^\/answer\/body\/(running|absent)\/\d+(\/(type|title|why|after|endsBy|followedBy|openedBy)(\/|$)|$)/,
  },
  {
    reason:
      'what is open of an abandonment ends by more outcomes, and cites the clause of all suspected crimes',
    of: 'command',
    applies: ({ deed }) => deed.step === 'showCase' || deed.step === 'showWorklist',
    path: /^\/answer\/body\/(duties|items)\/\d+\/(endsBy|basis)\//,
  },
  {
    reason: 'township and village assess a trustee together; who has not signed is not in force',
    of: 'command',
    applies: (command) =>
      /assess-trustee|\.sign-confirmation\./.test(JSON.stringify(command.deed.input)),
    path: /^\/(did|answer)(\/|$)/,
  },
  {
    reason:
      'the parents of a missing child are told, and civil affairs takes in a child that is used for begging: their duties open, and what follows has later numbers',
    of: 'command',
    applies: ({ deed: { step, input } }) =>
      ['endDuty', 'findSituations', 'noteIncident'].includes(step) &&
      /"(missing|gone|coerced_begging)"/.test(JSON.stringify(input)),
    path: /^\/did\/\d+\/1\/(OUTBOX\||CASE#\w{8}\|(EVENT#\d+(\/|$)|STATE\/version$|DUTY#[^/]*(\.(tell-parents|place)\.[^/]*$|\/value\/ended\/seq$)))/,
  },
  {
    reason: 'where a guardian cannot care, a trustee who is not said to be a relative is flagged',
    of: 'command',
    applies: (command) => names(command, '"trusteeNamed"'),
    path: /^\/did\/0\/1\/CASE#\w{8}\|EVENT#\d{6}\/value\/fact\/data\/flags$/,
    back: (now) => (JSON.stringify(now) === '["not_relative"]' ? undefined : now),
  },
  {
    reason: 'so the hash of its event is another, and those of the events after it',
    of: 'command',
    applies: (command) => names(command, '"trusteeNamed"'),
    path: /^\/did\/0\/1\/CASE#\w{8}\|EVENT#\d{6}\/value\/(hash|previous)$/,
  },
  {
    reason: 'a guardian who refuses has an outcome of their own',
    of: 'command',
    applies: (command) =>
      /\.(order-return|contact-parent|notify-parents|keep-contact)\./.test(
        JSON.stringify(command.deed.input),
      ),
    path: /^\/(?:answer|did\/.*\|ANSWER\/value\/answer\/\$sealed)\/body\/endsBy\/[12]$/,
    back: (now) => (JSON.stringify(now).startsWith('{"outcome":"refuses"') ? undefined : now),
  },
  {
    reason: 'an unknown outcome of such a duty is answered with the outcome of a refusal, too',
    of: 'command',
    applies: (command) =>
      ['.order-return.', '.contact-parent.', '.keep-contact.'].some((each) => names(command, each)),
    path: /^\/refusal\/details\/complaints\/0\/allowed$/,
    back: (now) => String(now).replace(' | refuses', ''),
  },
];
