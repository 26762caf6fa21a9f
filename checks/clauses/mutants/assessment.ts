import type { Mutants } from '../claims.ts';
import { answers, edited, holdOut } from '../kinds/code.ts';
import { owedBy } from '../kinds/duties.ts';
import { inTurn } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';
import { dropped, notInForce } from '../kinds/packs.ts';

const FOLDER = 'functions/domain/workflows/emergency-response';
const POINTLESS = `${FOLDER}/pointless.ts`;
const JOINT = `${FOLDER}/joint.ts`;
const REFER = 'functions/domain/case/refer.ts';
const FORM = 'schemas/workflows/emergency-response/assess.ts';
const KEY_CASE = 'schemas/workflows/key-case/machine.ts';

/**
 * The mutants of group H: the township's findings, the parts of the bodies that it has in it, and the help that follows;
 * the protection institution's own assessments; with the assistance by civil affairs of group B.
 */
export const assessment: Mutants = {
  'ass.joint': [
    ...ofDuty('assess', { outOf: ['emergency-response'], by: 'civil_affairs' }),
    edited('nobody need have taken part', FORM, [
      'z.array(Participant).min(1)',
      'z.array(Participant).default([])',
    ]),
    edited('a finding rests on nothing', FORM, [
      "basisOf('安全处境的依据 What that rests on'),",
      "basisOf('安全处境的依据 What that rests on').optional(),",
    ]),
    edited('a finding is a score', FORM, [
      "finding('安全处境 Safety'),",
      "finding('安全处境 Safety'), score: z.number().optional(),",
    ]),
    answers(JOINT, 'told'),
    owedBy('assess-civil-affairs', 'township'),
    holdOut(JOINT, 'withoutReason'),
    edited('what was missing is not said', JOINT, [
      '    ...(missing.length > 0 && { missing }),\n',
      '',
    ]),
    answers(`${FOLDER}/invited-posts.ts`, 'invitedPosts'),
    dropped('wuhai', 'assessment.helpers', 'kindergarten'),
  ],
  'ass.coop': [
    owedBy('assess-police', 'county_police'),
    edited('the police have no part', JOINT, [
      "const bodies: readonly Part[] = ['police', 'civil_affairs'];",
      "const bodies: readonly Part[] = ['civil_affairs'];",
    ]),
    edited('the conclusion ends the part of the police', POINTLESS, [
      'export const pointless = [',
      "export const pointless = [ { name: 'concluded', of: ['assess-civil-affairs', 'assess-police'], holds: (duty, state) => assessmentOf(duty, state) !== undefined },",
    ]),
  ],
  'ass.file': [
    edited('an assessment says nothing of health', FORM, [
      "        health: finding('身心健康状况 Physical and mental health'),\n",
      '',
    ]),
    notInForce('jinpu', 'file-assessment'),
    owedBy('file-assessment', 'civil_affairs'),
  ],
  'ass.services': [
    ...ofDuty('serve', { outOf: ['emergency-response'], by: 'civil_affairs' }),
    inTurn('emergency-response', 'Help'),
    edited('services are arranged although none is named', POINTLESS, [
      '?.services.length === 0',
      '?.services.length === -1',
    ]),
    edited('a grave finding opens a service', JOINT, [
      '  const { at, services, hardship, meetsPolicy, further = [] } = fields;',
      `  const { at, hardship, meetsPolicy, further = [] } = fields;
  const services = String(fields.safety).includes('危') ? ['legal_aid'] : fields.services;`,
    ]),
    holdOut(`${FOLDER}/against-referrals.ts`, 'againstReferrals'),
    edited('what is under way is followed by nobody', REFER, [
      "outcome === 'under_way'",
      "outcome === 'none'",
    ]),
    answers(REFER, 'lookAgain'),
    owedBy('follow-referral', 'civil_affairs'),
  ],
  'ass.conf20': [
    ...ofDuty('assess-guardianship', {
      outOf: ['key-case'],
      by: 'civil_affairs',
      notIn: ['chongqing-2020'],
    }),
    ...ofDuty('hold-conference', {
      outOf: ['key-case'],
      by: 'civil_affairs',
      notIn: ['chongqing-2020'],
    }),
    owedBy('follow-conference-referral', 'township'),
    edited('a situation makes a key case', KEY_CASE, [
      '  begunByHand: true,',
      "  begunByHand: true, startedBy: ['domestic_violence'],",
    ]),
    answers(JOINT, 'keyCaseOf'),
    holdOut(JOINT, 'noSuchAssessment'),
  ],
  'ass.cq20': [
    notInForce('chongqing-2020', 'assess-survival'),
    owedBy('assess-survival', 'township'),
    edited('what is explored is owed', JOINT, [
      "    'file-assessment',\n",
      "    'file-assessment', 'assess-survival',\n",
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
