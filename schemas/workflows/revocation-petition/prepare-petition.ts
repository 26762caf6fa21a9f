import * as z from 'zod';
import { EvidenceKind } from '../../codes/evidence-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { personal } from '../../personal.ts';
import { required } from '../../required-when.ts';
import { Text } from '../../text.ts';
import { PieceState } from './codes/piece-state.ts';

const Piece = () =>
  z.strictObject({
    kind: EvidenceKind.meta({ title: '材料 Piece', labels: EvidenceKind.labels }),
    state: PieceState.meta({ title: '状态 State', labels: PieceState.labels }),
    where: required(
      { field: 'state', is: ['held'] },
      Text(200).meta({ title: '存放何处 Where it is' }),
    ),
    note: required({ field: 'state', is: ['missing'] }, Text(500).meta({ title: '说明 Note' })),
  });

/** 证据清单: the location of each piece, and the missing ones, before the papers go to the court. */
export const preparePetition = dutyType('prepare-petition', {
  title: { zh: '整理撤销申请材料', en: 'Prepare petition' },
  help: {
    zh: '逐项列明证据材料存放何处、尚缺哪些，附监护评估；由实际照料儿童的单位申请的，可改派该单位。',
    en: 'List where each piece of evidence is and what is missing. Where the office that cares for the child petitions, give it this duty.',
  },
  post: 'civil_affairs',
  perParent: true,
  basis: ['rev.who'],
  law: [{ doc: 'GI14', section: '第二十八条' }],
  ladder: 'ladder.look',
  needs: ['petition.evidence'],
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    listed: {
      title: { zh: '已列明', en: 'Listed' },
      form: form(() => ({
        at: moment('整理时间 Listed at'),
        pieces: personal(
          z.array(Piece()).min(1).max(60).meta({ title: '证据清单 List of evidence' }),
        ),
      })),
    },
    notNeeded: withReason({ zh: '由申请人自行准备', en: 'The petitioner prepares it' }, '时间 At'),
  },
});
