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
  startedBy: ['domestic_violence', 'unlawful_infringement', 'accidental_injury', 'coerced_begging'],
} as const satisfies Machine;
