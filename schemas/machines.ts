import type { EmergencySituation } from './codes/emergency-situation.ts';
import type { DutyCode } from './duties/index.ts';
import type { Label } from './label.ts';

export interface Machine {
  readonly title: Label;
  /** The duties that its first states open: the transaction that starts an episode opens them. */
  readonly first: readonly DutyCode[];
  /** It is started where the policy has one of these; of `first`, where none is named. */
  readonly startedFor?: readonly DutyCode[];
  /** The situations that start it: the transaction that records one of them starts an episode of this machine. */
  readonly answers?: readonly EmergencySituation[];
}

/** The machines of `statemachines/`; a check holds each against its file. */
export const machines = {
  'emergency-response': {
    title: { zh: '应急处置', en: 'Emergency response' },
    first: ['accept', 'dispatch', 'assist'],
  },
  'parent-recall': {
    title: { zh: '父母监护责任落实', en: 'Parents called back' },
    first: ['order-return', 'reprimand'],
    startedFor: ['order-return', 'contact-parent'],
    answers: [
      'living_alone',
      'guardian_incapable_or_not_performing',
      'unattended_or_other_parent_incapable',
    ],
  },
  'child-protection': {
    title: { zh: '制止侵害与保护', en: 'Protection from harm' },
    first: [
      'stop-harm',
      'gather-evidence',
      'medical-care',
      'appraise-injury',
      'legal-aid',
      'transfer-school',
    ],
    answers: ['domestic_violence', 'unlawful_infringement', 'accidental_injury', 'coerced_begging'],
  },
  'missing-child-search': {
    title: { zh: '失踪儿童查找', en: 'Search for a missing child' },
    first: ['search-child', 'parents-dna'],
    answers: ['missing'],
  },
  'abandonment-response': {
    title: { zh: '遗弃行为处置', en: 'Response to abandonment' },
    first: ['handle-abandonment'],
    answers: ['abandonment'],
  },
  'temporary-custody': {
    title: { zh: '临时监护照料', en: 'Temporary custody' },
    first: [
      'admit',
      'name-carer',
      'decide-care',
      'keep-contact',
      'give-services',
      'transfer-school',
      'end-custody',
    ],
  },
  'entrusted-guardianship': {
    title: { zh: '委托监护', en: 'Entrusted guardianship' },
    first: ['sign-confirmation'],
  },
  'early-sign': {
    title: { zh: '苗头性线索', en: 'Early-sign clue' },
    first: ['look-into-clue'],
  },
  'hotline-call': {
    title: { zh: '热线求助', en: 'Call to the hotline' },
    first: ['handle-call'],
  },
} as const satisfies Record<string, Machine>;

export type MachineName = keyof typeof machines;

/** The machine that every report starts, whatever situation is found. */
export const RESPONSE = 'emergency-response' satisfies MachineName;

export const isMachineName = (name: string): name is MachineName => Object.hasOwn(machines, name);

/** A machine as its declaration has it. */
export const machineOf = (name: MachineName): Machine => machines[name];
