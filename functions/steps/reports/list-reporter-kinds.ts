import { lineageRefs, packFor } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import type { Policy } from '#domain/policy/policy';
import { strictest } from '#domain/reporting-duty';
import { labelOf } from '#schemas/code-list';
import { ReportableSituation } from '#schemas/codes/reportable-situation';
import { ReporterKind, reporterKinds } from '#schemas/codes/reporter-kind';
import type { DivisionCode } from '#schemas/ids';
import type { Label } from '#schemas/label';
import type { ReportingDuty } from '#schemas/reporting-duty';
import { query } from '../query.ts';

/** The words of the notices for the time within which a report is due. */
const words: Readonly<Record<ReportingDuty['words'], Label>> = {
  immediately: { zh: '立即', en: 'at once' },
  at_first_moment: { zh: '第一时间', en: 'at the first moment' },
  as_found: { zh: '随时', en: 'at any time, as found' },
  promptly: { zh: '及时', en: 'promptly' },
};

const coded = <C extends string>(code: C, { zh, en }: Label) => ({ code, title: { zh, en } });

/** The situations that a kind of reporter must report, layer by layer. */
const mustOf = (kind: ReporterKind, policy: Policy) =>
  policy.setting('report.duties').parts.flatMap(({ layer, value, basis }) =>
    value
      .filter(({ reporters }) => reporters.includes(kind))
      .map((duty) => ({
        situations: duty.situations.map((code) => coded(code, labelOf(ReportableSituation, code))),
        words: coded(duty.words, words[duty.words]),
        layer,
        basis: duty.basis ?? basis,
      })),
  );

const may: Label = {
  zh: '可以随时报告；积极报告的，应及时给予表扬和奖励。',
  en: 'You may report at any time; whoever does so without having to is to be praised.',
};

const asks: Label = {
  zh: '可以随时求助；求助即登记受理。',
  en: 'You may ask for help at any time; asking is registered at once.',
};

const obliged = (must: ReturnType<typeof mustOf>): Label => {
  const codes = must.map(({ words: { code } }) => code);
  const { zh, en } = words[strictest(codes) ?? 'at_first_moment'];
  return {
    zh: `发现所列情形，应当${zh}向公安机关报告；不要等待查实。`,
    en: `Whoever finds one of these must report it to the police ${en}; do not wait for proof.`,
  };
};

const viewOf = (kind: ReporterKind, policy: Policy) => {
  const { duty: declared, unit } = reporterKinds[kind];
  const must = mustOf(kind, policy);
  const { zh, en, basis } = labelOf(ReporterKind, kind);
  const of = { kind, title: { zh, en }, clauses: basis, unit, must };
  if (must.length > 0) return { ...of, duty: 'mandatory', says: obliged(must) };
  return declared === 'none'
    ? { ...of, duty: declared, says: asks }
    : { ...of, duty: 'voluntary', says: may };
};

/**
 * Lists who must report which situations at this place, and in which words (`rep.who`, `rep.mass`, `rep.cd`,
 * `rep.citizen`), so that an app can inform its user.
 *
 * @throws {Refusal} `no-routing` where no rules are set up for the place.
 */
export const listReporterKinds = query({
  may: 'reporter',
  first: ({ query: { division } }: { readonly query: { readonly division: DivisionCode } }) => ({
    routing: lineageRefs(division),
  }),
  show: async ({ routing }, _input, { policyOf, at }) => {
    const pack = packFor(routing);
    if (!pack) throw new Refusal('no-routing');
    const policy = policyOf(pack, at);
    return { body: { items: ReporterKind.options.map((kind) => viewOf(kind, policy)) } };
  },
});
