import { machines } from './asl.ts';
import { clausesCheck } from './clauses/check.ts';
import { commits } from './commits.ts';
import type { Check } from './fault.ts';
import { imports } from './imports.ts';
import { lint } from './lint.ts';
import { lock } from './lock.ts';
import { policyPacks } from './packs.ts';
import { refusedTexts } from './refused.ts';
import { templates } from './templates.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';

/** Every check that must pass before a test is worth running; the ones that break most quickly come first. */
export const checks: readonly Check[] = [
  imports,
  refusedTexts,
  unused,
  commits,
  types,
  lint,
  lock,
  machines,
  policyPacks,
  clausesCheck,
  templates,
];
