import { LadderRule } from '#schemas/ladder';
import type { Pack } from '#schemas/policy';
import { type SettingKey, settings } from '#schemas/settings';
import type { LocalDate } from '#schemas/time';
import { dutyEntries, entryOn } from './entries.ts';
import { type CheckedDuty, type Finding, finding } from './finding.ts';
import { resolveDuty } from './resolve-duty.ts';
import { resolveSetting, silences } from './resolve-setting.ts';

/** A deployment on one day: its name, its layers, the day. */
export interface Day {
  readonly name: string;
  readonly layers: readonly Pack[];
  readonly on: LocalDate;
}

const undecided = ({ name, layers, on }: Day, key: SettingKey): readonly Finding[] => {
  if (resolveSetting(layers, key, on)) return [];
  const { meaning } = settings[key];
  const silent = silences(layers, key, on);
  const zh = silent.map(({ layer, words }) => `${layer}：${words.zh}`).join('；');
  const en = silent.map(({ layer, words }) => `${layer}: "${words.en}"`).join('; ');
  return [
    finding('undecided', name, key, [
      `须由部署方决定：${meaning.zh}${zh && `（${zh}）`}`,
      `the deployer must decide: ${meaning.en}${en && ` (${en})`}`,
    ]),
  ];
};

const countsByClock = ({ layers, on }: Day, { ladder }: CheckedDuty): boolean => {
  const rule = LadderRule.safeParse(resolveSetting(layers, ladder, on)?.value);
  return rule.success && rule.data.rungs.some((rung) => 'at' in rung);
};

const clockless = (day: Day, duty: CheckedDuty): readonly Finding[] =>
  duty.clock === undefined && countsByClock(day, duty)
    ? [
        finding('ladder-needs-clock', day.name, duty.ladder, [
          `职责 ${duty.code} 没有时限，催办却按时限计算`,
          `duty ${duty.code} has no clock, and this ladder counts by one`,
        ]),
      ]
    : [];

const weakened = ({ layers, on }: Day, { code }: CheckedDuty): readonly Finding[] =>
  layers
    .filter((pack) => entryOn(pack, dutyEntries(pack, code), on)?.inForce === false)
    .filter((pack) => pack.kind !== 'national')
    .map((pack) =>
      finding('weakens-law', pack.pack, code, [
        '法律规定的职责不能停用，此项不生效',
        'the law obliges to this duty; it cannot be put out of force',
      ]),
    );

const ofDuty = (day: Day, duty: CheckedDuty): readonly Finding[] => {
  const resolved = resolveDuty(day.layers, duty.code, day.on);
  if (!resolved) {
    return [
      finding('no-statement', day.name, duty.code, [
        `没有任何一层说明该职责（${duty.post}）是否有效`,
        `no layer says whether this duty (${duty.post}) is in force`,
      ]),
    ];
  }
  if (!resolved.inForce) return [];
  return [
    ...(duty.clock ? undecided(day, duty.clock) : []),
    ...undecided(day, duty.ladder),
    ...listsOf(duty).flatMap((key) => undecided(day, key)),
    ...clockless(day, duty),
    ...(resolved.kind === 'national' ? weakened(day, duty) : []),
  ];
};

/**
 * The settings that a duty uses: lists of posts to inform, lists that its outcomes are checked against, and others that
 * its rules read.
 */
const listsOf = ({
  tellsWhenEnded,
  tellsWhenOpened,
  needs = [],
  outcomes = {},
}: CheckedDuty): SettingKey[] => [
  ...needs,
  ...[tellsWhenEnded, tellsWhenOpened].filter((key) => key !== undefined),
  ...Object.values(outcomes).flatMap(({ limits = {}, requires = {} }) => [
    ...Object.values(limits),
    ...Object.values(requires),
  ]),
];

/** Whether a deployment needs a setting: every deployment does, or a notice names units that need it. */
const isNeeded = (key: SettingKey, { layers }: Day): boolean => {
  const { neededBy } = settings[key];
  return neededBy === 'units'
    ? layers.some(({ units }) => units.length > 0)
    : neededBy === 'product';
};

/** Reporters who must report 及时 need a number of their own for it. */
const promptReport = (day: Day): readonly Finding[] => {
  const duties = resolveSetting(day.layers, 'report.duties', day.on)?.value ?? [];
  return duties.some(({ words }) => words === 'promptly') ? undecided(day, 'prompt.report') : [];
};

/** The settings that a deployment has not decided on that day. */
export const checkDecided = (
  day: Day,
  duties: readonly CheckedDuty[],
  keys: readonly SettingKey[],
): readonly Finding[] => [
  ...keys.filter((key) => isNeeded(key, day)).flatMap((key) => undecided(day, key)),
  ...promptReport(day),
  ...duties.flatMap((duty) => ofDuty(day, duty)),
];
