import type { Duty } from '#domain/duty/duty';
import type { Complaint } from '#domain/errors';
import type { Policy } from '#domain/policy/policy';
import { CustodyEnd } from '#schemas/codes/custody-end';
import { dutyTypes } from '#schemas/duties/index';
import type { Case } from '../case.ts';
import { complaint } from './complaint.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Held {
  readonly duty: Duty;
  readonly outcome: string;
  readonly fields: Fields;
  readonly state: Case;
  readonly policy: Policy;
}

type Rule = (held: Held) => readonly Complaint[];

/** In danger placement is no choice: 应当 (Anti-Domestic-Violence Law, 15(2)). */
const dangerMeansPlacement: Rule = ({ fields: { dangers, placement } }) => {
  const isInDanger = Array.isArray(dangers) && dangers.length > 0;
  if (!isInDanger || placement !== 'not_needed') return [];
  return [
    complaint(
      'placement',
      placement,
      [
        '处于危险状态的儿童应当安置（pol.dv；反家庭暴力法第十五条第二款）',
        'in danger the child must be placed (pol.dv; Anti-Domestic-Violence Law, 15(2))',
      ],
      'needed',
    ),
  ];
};

/** No civil affairs’ guardianship without a ground of the law (Minors Protection Law, 92). */
const guardianshipNeedsGround: Rule = ({ fields: { custody, ground }, state }) =>
  custody !== 'temporary_guardianship' ||
  ground !== undefined ||
  // A change of place within it keeps its ground.
  state.custody?.kind === 'temporary_guardianship'
    ? []
    : [
        complaint('ground', 'nothing', [
          '临时监护须注明法定情形（未成年人保护法第九十二条）',
          'temporary guardianship has a ground of the law (Minors Protection Law, 92)',
        ]),
      ];

/** Where the notice has the return first, a trustee is for while no return is possible. */
const returnComesFirst: Rule = ({ outcome, fields: { cannotReturn }, policy }) => {
  if (outcome !== 'trusteeNamed' || cannotReturn !== undefined) return [];
  const { value, basis } = policy.setting('recall.alternative');
  if (value !== 'return_first') return [];
  const cites = basis.map(({ doc, section }) => `${doc} ${section}`).join('; ');
  return [
    complaint('cannotReturn', 'nothing', [
      `父母暂时无法返家的才可委托，须注明原因（pol.fallback；${cites}）`,
      `a trustee is for parents who cannot return for now: say why (pol.fallback; ${cites})`,
    ]),
  ];
};

const { parent_returned, trustee_named } = CustodyEnd.enum;

/** The child goes back to its guardian, or to whom the guardian has chosen. */
const isReturn = (how: unknown): boolean => how === parent_returned || how === trustee_named;

/** Civil affairs returns a child only after its own assessment (Minors Protection Law, 93(2)). */
const returnNeedsAssessment: Rule = ({ outcome, fields: { how }, state: { custody } }) => {
  if (outcome !== 'ended' || !isReturn(how)) return [];
  if (custody?.kind !== 'temporary_guardianship' || custody.mayReturn) return [];
  return [
    complaint('how', how, [
      '民政部门评估监护人重新具备条件后方可送回（未成年人保护法第九十三条第二款）',
      'the child returns after civil affairs’ own assessment (Minors Protection Law, 93(2))',
    ]),
  ];
};

/** A dead child is handed to nobody; what was before is taken, however late it is entered. */
const deadIsNotHandedOver: Rule = ({ outcome, fields: { at, receiver }, state: { diedAt } }) => {
  const isHandedOver = outcome === 'ended' || receiver !== undefined;
  if (!isHandedOver || diedAt === undefined || String(at) <= diedAt) return [];
  return [complaint('at', at, ['儿童已死亡', 'the child was dead by then'], `≤ ${diedAt}`)];
};

/** To whom, where a parent is accused: nobody need guess whether it was that one. */
const accusedNeedsName: Rule = ({ outcome, fields: { how, to }, state: { accused } }) => {
  if (outcome !== 'ended' || how !== parent_returned || to !== undefined) return [];
  if (!accused || accused.parents.length === 0) return [];
  return [
    complaint('to', 'nothing', [
      '有监护人涉嫌加害，须注明交回何人（反家庭暴力法第十五条）',
      'a guardian is accused of harm: say to whom it goes back (Anti-Domestic-Violence Law, 15)',
    ]),
  ];
};

/** One visit is recorded once: of siblings, the measures may stand in the first case. */
const measuresSomewhere: Rule = ({ outcome, fields: { measures, sameVisitAs } }) =>
  outcome !== 'found' || measures !== undefined || sameVisitAs !== undefined
    ? []
    : [
        complaint('measures', 'nothing', [
          '须记录应急处置措施（pol.accept）；同一次出警已在另一案件中记录的，注明该案件',
          'say which measures were taken (pol.accept), or in which case of the same visit they stand',
        ]),
      ];

/** Where something was found since the police set out, the report is not unfounded: notice and assessment are owed. */
const foundIsNotUnfounded: Rule = ({ outcome, duty, state: { episodes } }) => {
  const found = episodes[duty.episodeId]?.situations ?? [];
  if (outcome !== 'unfounded' || found.length === 0) return [];
  return [
    complaint(
      'outcome',
      outcome,
      ['本次处置已查明情形，不能认定为不属实', 'a situation was found in this response already'],
      found.join(' | '),
    ),
  ];
};

const rules: Readonly<Record<string, readonly Rule[]>> = {
  [dutyTypes.dispatch.code]: [measuresSomewhere, foundIsNotUnfounded],
  [dutyTypes['stop-harm'].code]: [dangerMeansPlacement],
  [dutyTypes.escort.code]: [deadIsNotHandedOver],
  [dutyTypes.place.code]: [guardianshipNeedsGround, deadIsNotHandedOver],
  [dutyTypes['move-child'].code]: [guardianshipNeedsGround, deadIsNotHandedOver],
  [dutyTypes['take-into-custody'].code]: [guardianshipNeedsGround, deadIsNotHandedOver],
  [dutyTypes.compliance.code]: [returnComesFirst],
  [dutyTypes['end-custody'].code]: [returnNeedsAssessment, accusedNeedsName, deadIsNotHandedOver],
};

/** What the law or a notice forbids, whatever people decide. */
export const againstLaw = (held: Held): readonly Complaint[] =>
  (rules[held.duty.type] ?? []).flatMap((rule) => rule(held));
