import * as z from 'zod';
import type { Setting } from '../../setting.ts';
import { Modality } from '../../setting.ts';
import { codes, ladder, recipients, term } from '../../setting-kinds.ts';
import { Participant } from './codes/participant.ts';

export const settings = {
  'prompt.accept': term('duty', '公安机关受理报告', 'The police accept a report'),
  'urgent.dispatch': term('duty', '公安机关出警', 'The police go to the child'),
  'prompt.notice': term(
    'duty',
    '公安机关通报应急处置情况',
    'The police notify others of the emergency measures',
  ),
  'prompt.assess': term(
    'duty',
    '接到公安机关通报至完成调查评估（含民政、公安参加）',
    'From the notice of the police to the assessment, and to the parts of civil affairs and police',
  ),
  'assessment.helpers': codes(
    z.array(Participant).min(1),
    '可邀请协助调查评估的各方',
    'Who may be invited to help assess',
  ),
  'referral.look': term(
    'duty',
    '跟进仍在进行的转介服务的间隔',
    'From one look at a service that is under way to the next',
  ),
  'prompt.secure': term(
    'duty',
    '纳入社会救助或社会福利',
    'The family is brought into social assistance',
  ),
  'prompt.close': term('duty', '由专人审核并结案', 'A person reviews and closes the case'),
  'notice.recipients': recipients(
    'product',
    '公安机关应急处置情况的通报对象',
    'Whom the police notify of the emergency measures',
  ),
  'feedback.reporting_unit': term(
    'product',
    '受案或立案后向报案单位反馈进展',
    'Feedback to the reporting unit after the case is accepted or filed',
  ),
  'prompt.reward': term('duty', '表扬奖励报告人', 'Whoever reported is praised'),
  'unfounded.second_officer': {
    type: Modality,
    unit: 'modality',
    meaning: {
      zh: '认定报告不属实须经另一名人员确认',
      en: 'A second officer confirms that a report is unfounded',
    },
    merge: 'strongest',
    neededBy: 'product',
  },
  'ladder.close': ladder('结案的催办', 'The ladder of closing a case'),
} as const satisfies Record<string, Setting>;
