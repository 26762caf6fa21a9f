import * as z from 'zod';
import { dutyTypes } from '#schemas/duties/index';
import { LadderRule } from '#schemas/ladder';
import { ReportingDuty } from '#schemas/reporting-duty';
import { isSettingKey, type SettingKey, settings } from '#schemas/settings';
import { Term } from '#schemas/term';
import { PrintedGround } from '#schemas/workflows/revocation-petition/settings';
import type { Deployment } from './deployments.ts';

/** A value in a cell of a table. */
export const wordsOf = (value: unknown): string => {
  const term = Term.safeParse(value);
  if (term.success) return `${term.data.amount} ${term.data.unit}`;
  const ladder = LadderRule.safeParse(value);
  if (ladder.success) return ladder.data.rungs.map(({ rung }) => rung).join(' → ');
  if (!Array.isArray(value)) return String(value);
  return value.map(entryOf).join(', ');
};

const Measures = z.object({ measures: z.array(z.string()), for: z.array(z.string()).optional() });

const entryOf = (each: unknown): string => {
  if (typeof each === 'string') return each;
  const printed = PrintedGround.safeParse(each).data;
  if (printed) return `${printed.ground} (${printed.doc} ${printed.section})`;
  const owed = Measures.safeParse(each).data;
  if (owed) return `${owed.measures.join(' + ')}${owed.for ? ` (${owed.for.join(' + ')})` : ''}`;
  return reporting(ReportingDuty.parse(each));
};

const reporting = ({ reporters, situations, words }: ReportingDuty): string =>
  `${reporters.join(' + ')}: ${situations.join(' + ')} (${words})`;

/** A value that no notice gives: the deployer has decided it, or adopted the product's proposal. */
export interface Decided {
  readonly key: string;
  readonly what: string;
  readonly value: string;
  /** The words of the notices that ask for it without a number. */
  readonly silent: string;
  /** Whether it is the product's proposal, adopted without change. */
  readonly proposed: boolean;
}

const isSaid = (of: Deployment, key: SettingKey): boolean =>
  of.layers.some(({ settings: said }) => Object.hasOwn(said, key));

const ofSettings = (of: Deployment): readonly Decided[] =>
  Object.keys(settings)
    .filter(isSettingKey)
    .filter((key) => isSaid(of, key))
    .flatMap((key) => {
      const { kind, value, silent } = of.policy.setting(key);
      if (kind !== 'deployment' && kind !== 'proposal' && silent.length === 0) return [];
      const words = silent.map(({ layer, words: { zh } }) => `${layer}：${zh}`).join('；');
      const { zh, en } = settings[key].meaning;
      return [
        {
          key,
          what: `${zh} ${en}`,
          value: wordsOf(value),
          silent: words,
          proposed: kind === 'proposal',
        },
      ];
    });

const ofDuties = (of: Deployment): readonly Decided[] =>
  Object.values(dutyTypes).flatMap(({ code, title: { zh, en } }) => {
    const own = of.layers.at(-1)?.duties[code];
    const { inForce, kind } = of.policy.inForce(code);
    const proposed = kind === 'proposal';
    if (!own && !proposed) return [];
    const value = inForce ? 'in force' : 'not in force';
    return [{ key: code, what: `${zh} ${en}`, value, silent: '', proposed }];
  });

/** All values that the deployer has decided or adopted, or must decide. */
export const decidedIn = (of: Deployment): readonly Decided[] => [
  ...ofSettings(of),
  ...ofDuties(of),
];
