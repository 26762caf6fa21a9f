/**
 * The duties owed beside those of every report, by pack and situation, read from the notices and the law by hand.
 * Assumed: the parent cannot be reached, and an institution admits the child; a harmed child is in danger, and a parent
 * is accused; the abandonment is too minor to punish; E3, where no notice responds to it itself, is a child whom nobody
 * guards. An empty cell is one that no text fills.
 */
const RECALL = 'escort compliance';
const ORDER = `order-return reprimand notify-parents ${RECALL}`;
const ASK = `contact-parent notify-parents ${RECALL}`;
const HARM = 'stop-harm gather-evidence medical-care appraise-injury place';
const VIOLENCE = `${HARM} request-placement assist-placement`;
const VICTIM = 'legal-aid transfer-school';
const BEGS = 'place';
const CQ_CARE = 'admit name-carer decide-care give-services transfer-school';
const EDUCATED = 'educate-guardian';
const ANSWERED = `handle-harm ${EDUCATED}`;
const ABANDONED = `handle-abandonment ${EDUCATED}`;
const FILED = 'file-assessment';
const MINOR = `${ABANDONED} tell-village`;

export const SITUATIONS = [
  'any_report',
  'living_alone',
  'guardian_incapable_or_not_performing',
  'unattended_or_other_parent_incapable',
  'missing',
  'domestic_violence',
  'unlawful_infringement',
  'accidental_injury',
  'coerced_begging',
  'abandonment',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/**
 * The fields of the police's finding: that a report was received is no finding, so they then found none of the
 * situations.
 */
export const foundAs = (situation: Situation) =>
  situation === 'any_report'
    ? { situations: [], noneFound: true as const }
    : { situations: [situation] };

type Row = Readonly<Record<Situation, string>>;

export const PACKS = {
  demonstration: {
    any_report: '',
    living_alone: ORDER,
    guardian_incapable_or_not_performing: ASK,
    unattended_or_other_parent_incapable: ORDER,
    missing: 'search-child',
    domestic_violence: `${VIOLENCE} ${ANSWERED}`,
    unlawful_infringement: `${HARM} ${ANSWERED}`,
    accidental_injury: HARM,
    coerced_begging: `${HARM} ${ANSWERED}`,
    abandonment: ABANDONED,
  },
  'demonstration-chongqing': {
    any_report: '',
    living_alone: `${ORDER} keep-contact ${CQ_CARE}`,
    guardian_incapable_or_not_performing: `${ASK} keep-contact ${CQ_CARE}`,
    unattended_or_other_parent_incapable: `order-return reprimand notify-reprimand verify-visit escort keep-contact ${CQ_CARE}`,
    missing: 'search-child',
    domestic_violence: `${VIOLENCE} ${CQ_CARE} ${ANSWERED}`,
    unlawful_infringement: `${HARM} ${CQ_CARE} ${ANSWERED}`,
    accidental_injury: `${HARM} ${CQ_CARE}`,
    coerced_begging: `${BEGS} ${CQ_CARE}`,
    abandonment: MINOR,
  },
  'demonstration-wuhai': {
    any_report: '',
    living_alone: ORDER,
    guardian_incapable_or_not_performing: ASK,
    unattended_or_other_parent_incapable: ORDER,
    missing: 'search-child',
    domestic_violence: `${VIOLENCE} ${VICTIM} ${ANSWERED}`,
    unlawful_infringement: `${HARM} ${VICTIM} ${EDUCATED}`,
    accidental_injury: HARM,
    coerced_begging: BEGS,
    abandonment: ABANDONED,
  },
  'demonstration-jinpu': {
    any_report: FILED,
    living_alone: `${ORDER} keep-contact admit ${FILED}`,
    guardian_incapable_or_not_performing: `${ASK} keep-contact admit ${FILED}`,
    unattended_or_other_parent_incapable: `${ORDER} keep-contact admit ${FILED}`,
    missing: `search-child ${FILED}`,
    domestic_violence: `${VIOLENCE} admit ${ANSWERED} ${FILED}`,
    unlawful_infringement: `${HARM} admit ${ANSWERED} ${FILED}`,
    accidental_injury: `${HARM} admit ${FILED}`,
    coerced_begging: `${BEGS} admit ${FILED}`,
    abandonment: `${MINOR} ${FILED}`,
  },
} as const satisfies Record<string, Row>;
export type PackName = keyof typeof PACKS;

/** The duties that every report opens in every county, by law: they belong to all cells. */
export const ALWAYS =
  'accept dispatch assist feedback notify assess assess-police assess-civil-affairs serve secure close';

export const wordsOf = (text: string): readonly string[] =>
  text.split(' ').filter(Boolean).toSorted();
