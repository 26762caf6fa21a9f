import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';
import { groundOut } from '../kinds/packs.ts';

const PETITION = 'functions/domain/workflows/revocation-petition';

/** The mutants of group J: revocation of guardianship. */
export const petition: Mutants = {
  'rev.g1': [groundOut('grave_harm', 'national', 'heshan')],
  'rev.g1b': [groundOut('violence_abuse_abandonment', 'national', 'wuhai')],
  'rev.g2': [groundOut('unattended_in_danger', 'national', 'chongqing-2016')],
  'rev.g3': [groundOut('six_months_refusal', 'national', 'jinpu')],
  'rev.g4': [groundOut('vice_or_prison', 'national', 'heshan')],
  'rev.g5': [groundOut('begging', 'national', 'heshan')],
  'rev.g6': [groundOut('instigating_offences', 'national', 'heshan')],
  'rev.who': [
    ...ofDuty('weigh-petition', { outOf: ['revocation-petition'], by: 'procuratorate' }),
    dutyOut('revocation-petition', 'file-petition'),
    declared('weigh-petition', { tellsWhenOpened: null }),
    holdOut(`${PETITION}/against-petition.ts`, 'againstPetitioner'),
  ],
  'rev.proc': [
    owedBy('urge-petition', 'civil_affairs'),
    edited('the procuratorate does not urge', `${PETITION}/record-omission.ts`, [
      "['petition-in-default', 'urge-petition']",
      "['petition-in-default']",
    ]),
    edited('civil affairs need not petition', `${PETITION}/record-omission.ts`, [
      "['petition-in-default', 'urge-petition']",
      "['urge-petition']",
    ]),
    holdOut(`${PETITION}/urged.ts`, 'goesOn'),
  ],
  'rev.outcome': [
    dutyOut('revocation-petition', 'judge-petition'),
    dutyOut('revocation-petition', 'settle-judgment'),
    holdOut(`${PETITION}/judged.ts`, 'againstAppointed'),
  ],
};
