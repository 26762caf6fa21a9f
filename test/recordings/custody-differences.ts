import type { Meant } from './differences.ts';
import type { Stored } from './storage.ts';

const names = ({ deed }: Stored, text: string): boolean =>
  JSON.stringify(deed.input).includes(text);

const says = (command: Stored, text: string): boolean => names(command, `"${text}"`);

/** Whether a refusal complains of this field and of nothing else. */
const isOf = (refusal: unknown, path: string): boolean =>
  JSON.stringify(refusal)
    .match(/"path":"[^"]*"/g)
    ?.join() === `"path":"${path}"`;

/** A command that lacks a field which is demanded now is refused for that field alone, and writes nothing. */
const demanded = (reason: string, path: string, applies: (command: Stored) => boolean): Meant[] => [
  { reason, of: 'command', applies, path: /^\/(did\/0|answer)$/ },
  {
    reason,
    of: 'command',
    applies,
    path: /^\/refusal$/,
    back: (now) => (isOf(now, path) ? undefined : now),
  },
];

/** The meant differences in custody, placement and entrusted guardianship. */
export const ofCustody: readonly Meant[] = [
  {
    reason:
      'temporary guardianship is the law’s everywhere since 2021-06-01, and the police may ask for it',
    of: 'command',
    applies: (command) => command.deed.step === 'openByHand' && says(command, 'take-into-custody'),
    path: /^\/(did\/0|refusal|answer)(\/|$)/,
  },
  {
    reason: 'where no notice answers E3 itself, whoever finds it says which of the two it is',
    of: 'command',
    applies: (command) => says(command, 'unattended_or_other_parent_incapable'),
    path: /^\/(did\/0|refusal|answer)$/,
  },
  {
    reason: 'law and notices are read again from their texts, and cited as they stand there',
    of: 'command',
    applies: ({ deed }) => deed.step === 'explainCase',
    path: /^\/answer\/body\/(running|absent)\/\d+\/(inForce|source)\/(layer|kind|basis|also|note|units)(\/|$)/,
  },
  {
    reason: 'Jinpu names units for its assistance, and its deployer has them told',
    of: 'command',
    applies: ({ deed }) => JSON.stringify(deed).includes('"duty":"secure"'),
    path: /^\/did\/0\/1\//,
  },
  {
    reason:
      'a placement says what speaks against it and what it answers; in a home whoever brought the child there answers for it',
    of: 'command',
    applies: (command) =>
      ['placed', 'taken', 'moved', 'handedOver'].some((each) => says(command, each)),
    path: /^\/(did|refusal|answer)(\/|$)/,
  },
  {
    reason: 'the police help until civil affairs has decided on the placement',
    of: 'command',
    applies: ({ deed }) => JSON.stringify(deed.input).includes('.assist-placement.'),
    path: /^\/(did\/0|refusal|answer)$/,
  },
  ...demanded(
    'a new guardian is not a new carer: the end of the custody says that the child leaves its place',
    '/leaves',
    (command) => names(command, '.end-custody.') && says(command, 'guardian_appointed'),
  ),
  ...demanded(
    'civil affairs assesses each guardian by name',
    '/guardian',
    (command) => command.deed.step === 'endDuty' && names(command, '.assess-return.'),
  ),
  {
    reason: 'a guardian who is accused takes a child back after a finding by name',
    of: 'command',
    applies: (command) => names(command, '.end-custody.') && says(command, 'parent_returned'),
    path: /^\/refusal\/details\/complaints\/0\/(zh|en)$/,
  },
];
