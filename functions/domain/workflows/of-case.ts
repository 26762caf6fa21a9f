import type { MachineName } from '#schemas/machines';
import { abandonmentResponse } from './abandonment-response/index.ts';
import { childProtection } from './child-protection/index.ts';
import { departmentReport } from './department-report/index.ts';
import { earlySign } from './early-sign/index.ts';
import { emergencyResponse } from './emergency-response/index.ts';
import { entrustedGuardianship } from './entrusted-guardianship/index.ts';
import { guardianHarm } from './guardian-harm/index.ts';
import {
  educationOrder,
  protectionOrder,
  warningLetter,
} from './guardianship-intervention/index.ts';
import { guardianshipRestoration } from './guardianship-restoration/index.ts';
import { hotlineCall } from './hotline-call/index.ts';
import { keyCase } from './key-case/index.ts';
import { missingChildSearch } from './missing-child-search/index.ts';
import { parentRecall } from './parent-recall/index.ts';
import { revocationPetition } from './revocation-petition/index.ts';
import { temporaryCustody } from './temporary-custody/index.ts';

/** The workflows that a case carries, by their machine. */
export const caseWorkflows = {
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
} as const satisfies Partial<Record<MachineName, unknown>>;
