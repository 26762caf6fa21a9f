import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '制止侵害与保护', en: 'Protection from harm' },
  first: [
    'stop-harm',
    'gather-evidence',
    'medical-care',
    'appraise-injury',
    'legal-aid',
    'transfer-school',
  ],
  // Where no notice has the police stop it, civil affairs takes the child in all the same (Minors Protection Law, 92(1)).
  startedFor: [
    'stop-harm',
    'gather-evidence',
    'medical-care',
    'appraise-injury',
    'legal-aid',
    'transfer-school',
    'place',
  ],
  startedBy: ['domestic_violence', 'unlawful_infringement', 'accidental_injury', 'coerced_begging'],
} as const satisfies Machine;
