import * as z from 'zod';
import { MOST_PARENTS, Parent } from '../../codes/parent.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** 按照有关规定调查取证. */
export const gatherEvidence = dutyType('gather-evidence', {
  title: { zh: '调查取证', en: 'Gather evidence' },
  help: {
    zh: '按照有关规定调查取证，为进一步干预和追责打下基础。',
    en: 'Gather evidence by the rules, on which later measures can rest.',
  },
  post: 'police_station',
  basis: ['pol.evid', 'pol.liab'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    gathered: {
      title: { zh: '已取证', en: 'Gathered' },
      form: form(() => ({
        at: moment('完成时间 Completed at'),
        evidence: words('证据清单 Evidence', 4000),
        accused: z
          .array(Parent)
          .max(MOST_PARENTS)
          .optional()
          .meta({ title: '证据指向的父母或监护人 Guardians whom the evidence names' }),
        caseReference: reference('案件编号 Reference of the case').optional(),
      })),
    },
    nothingToGather: withReason({ zh: '无需取证', en: 'Nothing to gather' }),
  },
});
