import type { Mutants } from '../claims.ts';
import { holdOut } from '../kinds/code.ts';
import { owedBy } from '../kinds/duties.ts';
import { dutyOut, inTurn } from '../kinds/machines.ts';
import { notInForce } from '../kinds/packs.ts';

/** F: the police accept, go, and respond. */
export const police: Mutants = {
  'pol.aid': [
    notInForce('wuhai', 'legal-aid'),
    dutyOut('child-protection', 'legal-aid'),
    owedBy('legal-aid', 'police_station'),
  ],
  'pol.dv': [
    holdOut('functions/domain/workflows/child-protection/index.ts', 'dangerMeansPlacement'),
    dutyOut('child-protection', 'request-placement'),
    inTurn('child-protection', 'Placing'),
  ],
};
