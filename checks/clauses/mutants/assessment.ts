import type { Mutants } from '../claims.ts';
import { edited } from '../kinds/code.ts';
import { owedBy } from '../kinds/duties.ts';
import { dutyOut, inTurn } from '../kinds/machines.ts';

const POINTLESS = 'functions/domain/workflows/emergency-response/pointless.ts';
const FORM = 'schemas/workflows/emergency-response/assess.ts';

/** H: what the township finds, and the help that follows; with B's assistance by civil affairs. */
export const assessment: Mutants = {
  'ass.joint': [
    dutyOut('emergency-response', 'assess'),
    owedBy('assess', 'civil_affairs'),
    edited('nobody need have taken part', FORM, [
      'z.array(Participant).min(1)',
      'z.array(Participant).default([])',
    ]),
  ],
  'ass.file': [
    edited('an assessment says nothing of health', FORM, [
      "        health: finding('身心健康状况 Physical and mental health'),\n",
      '',
    ]),
  ],
  'ass.services': [
    dutyOut('emergency-response', 'serve'),
    owedBy('serve', 'civil_affairs'),
    inTurn('emergency-response', 'Help'),
    edited('services are arranged although none is named', POINTLESS, [
      '?.services.length === 0',
      '?.services.length === -1',
    ]),
  ],
  'fam.welfare': [
    dutyOut('emergency-response', 'secure'),
    owedBy('secure', 'township'),
    inTurn('emergency-response', 'Help'),
    edited('every family is secured', POINTLESS, [
      '!(assessment.hardship && assessment.meetsPolicy)',
      'assessment.hardship === 1',
    ]),
    edited('hardship alone is enough', POINTLESS, [
      'assessment.hardship && assessment.meetsPolicy',
      'assessment.hardship',
    ]),
  ],
};
