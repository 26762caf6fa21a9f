import * as z from 'zod';
import { EvidenceKind } from '../../codes/evidence-kind.ts';
import { RevocationGround } from '../../codes/revocation-ground.ts';
import type { Setting } from '../../setting.ts';
import { ladder, recipients, term } from '../../setting-kinds.ts';

/** A ground in the wording of one text. */
export const PrintedGround = z.strictObject({
  ground: RevocationGround,
  words: z.string().min(1),
  doc: z.string().min(1),
  section: z.string().min(1),
});
export type PrintedGround = z.infer<typeof PrintedGround>;

export const settings = {
  'revocation.grounds': {
    type: z.array(PrintedGround).min(1),
    unit: 'grounds',
    meaning: {
      zh: '申请撤销监护人资格的情形及各文件原文',
      en: 'The grounds of a petition to revoke guardianship, as each text prints them',
    },
    merge: 'union',
    neededBy: 'duty',
  },
  'petition.evidence': {
    type: z.array(EvidenceKind).min(1),
    unit: 'codes',
    meaning: {
      zh: '证据清单须逐项说明的材料',
      en: 'The pieces of evidence of which the list has to speak',
    },
    merge: 'union',
    neededBy: 'duty',
  },
  'petition.informed': recipients(
    'duty',
    '列为研判对象时同时告知的有权申请的单位',
    'The offices that may petition, told together when a guardian is named',
  ),
  'judgment.informed': recipients(
    'duty',
    '判决作出后告知的单位',
    'The offices that are told of the judgment',
  ),
  'prompt.accept_petition': term('duty', '法院受理申请', 'The court accepts the petition'),
  'petition.judgment': term(
    'duty',
    '法院审结撤销监护人资格案件',
    'The court decides on the petition',
  ),
  'advice.answer': term(
    'duty',
    '书面回复依据未成年人保护法第一百一十四条提出的建议',
    'Advice under article 114 of the Minors Protection Law is answered in writing',
  ),
  'ladder.look': ladder(
    '无法定期限的研判、申请事项的提示',
    'The ladder of what has no term by law: it says that it waits to be looked at, and never that it is late',
  ),
  'ladder.court': ladder(
    '法院办理事项的提示：不向法院的上级催办',
    'The ladder of a court: nobody above it is told',
  ),
} as const satisfies Record<string, Setting>;
