import type { DutyCode } from './duties/index.ts';
import type { Machine } from './machine.ts';
import { machine as abandonmentResponse } from './workflows/abandonment-response/machine.ts';
import { machine as childProtection } from './workflows/child-protection/machine.ts';
import { machine as departmentReport } from './workflows/department-report/machine.ts';
import { machine as earlySign } from './workflows/early-sign/machine.ts';
import { machine as emergencyResponse } from './workflows/emergency-response/machine.ts';
import { machine as entrustedGuardianship } from './workflows/entrusted-guardianship/machine.ts';
import { machine as guardianHarm } from './workflows/guardian-harm/machine.ts';
import { machine as educationOrder } from './workflows/guardianship-intervention/education-order.ts';
import { machine as protectionOrder } from './workflows/guardianship-intervention/protection-order.ts';
import { machine as warningLetter } from './workflows/guardianship-intervention/warning-letter.ts';
import { machine as guardianshipRestoration } from './workflows/guardianship-restoration/machine.ts';
import { machine as hotlineCall } from './workflows/hotline-call/machine.ts';
import { machine as keyCase } from './workflows/key-case/machine.ts';
import { machine as missingChildSearch } from './workflows/missing-child-search/machine.ts';
import { machine as parentRecall } from './workflows/parent-recall/machine.ts';
import { machine as revocationPetition } from './workflows/revocation-petition/machine.ts';
import { machine as temporaryCustody } from './workflows/temporary-custody/machine.ts';
import { machine as visitFinding } from './workflows/visit-finding/machine.ts';

/**
 * The machines of `statemachines/`; a check compares each with its file. If one finding starts several, they start in
 * this order.
 */
export const machines = {
  'emergency-response': emergencyResponse,
  'parent-recall': parentRecall,
  'child-protection': childProtection,
  'missing-child-search': missingChildSearch,
  'abandonment-response': abandonmentResponse,
  'guardian-harm': guardianHarm,
  'temporary-custody': temporaryCustody,
  'entrusted-guardianship': entrustedGuardianship,
  'warning-letter': warningLetter,
  'education-order': educationOrder,
  'protection-order': protectionOrder,
  'early-sign': earlySign,
  'hotline-call': hotlineCall,
  'revocation-petition': revocationPetition,
  'department-report': departmentReport,
  'guardianship-restoration': guardianshipRestoration,
  'key-case': keyCase,
  'visit-finding': visitFinding,
} as const satisfies Record<string, Machine>;

export type MachineName = keyof typeof machines;

/** The machines whose latest episode stays in the state after its end. */
export type GoingOn = {
  [M in MachineName]: (typeof machines)[M] extends { readonly goesOn: true } ? M : never;
}[MachineName];

/** The machine that every report starts, whatever is found. */
export const RESPONSE = 'emergency-response' satisfies MachineName;

export const isMachineName = (name: string): name is MachineName => Object.hasOwn(machines, name);

/** The declaration of a machine. */
export const machineOf = (name: MachineName): Machine => machines[name];

/** The machine that an officer begins by opening this duty. */
export const begunBy = (duty: DutyCode): MachineName | undefined =>
  Object.keys(machines)
    .filter(isMachineName)
    .find((name) => machineOf(name).begunByHand && machineOf(name).first.includes(duty));
