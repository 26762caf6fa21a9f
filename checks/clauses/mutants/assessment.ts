import type { Mutants } from '../claims.ts';
import { edited } from '../kinds/code.ts';
import { inTurn } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';

const POINTLESS = 'functions/domain/workflows/emergency-response/pointless.ts';
const FORM = 'schemas/workflows/emergency-response/assess.ts';

/**
 * The mutants of group H: the township's findings, and the help that follows; with the assistance by civil affairs of
 * group B.
 */
export const assessment: Mutants = {
  'ass.joint': [
    ...ofDuty('assess', { outOf: ['emergency-response'], by: 'civil_affairs' }),
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
    ...ofDuty('serve', { outOf: ['emergency-response'], by: 'civil_affairs' }),
    inTurn('emergency-response', 'Help'),
    edited('services are arranged although none is named', POINTLESS, [
      '?.services.length === 0',
      '?.services.length === -1',
    ]),
  ],
  'fam.welfare': [
    ...ofDuty('secure', { outOf: ['emergency-response'], by: 'township' }),
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
