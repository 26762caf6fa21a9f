import { machineGraphs } from '#adapters/machine-graphs';
import { orderOf } from '#domain/episode/machine-graph';
import { UndecidedSetting } from '#domain/policy/errors';
import type { Policy } from '#domain/policy/policy';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { dutyTypes } from '#schemas/duties/index';
import { isMachineName, machines } from '#schemas/machines';
import { isSettingKey, type SettingKey, settings } from '#schemas/settings';

const settingOf = (policy: Policy, key: SettingKey): unknown => {
  try {
    return policy.setting(key).value;
  } catch (error) {
    if (error instanceof UndecidedSetting) return null;
    throw error;
  }
};

/** The machines and situations in which a duty is in force: `parent-recall: E1 E2`; `anywhere` outside of both. */
const whereOf = (policy: Policy, code: string): readonly string[] => {
  const within = Object.keys(machines)
    .filter(isMachineName)
    .filter((machine) => orderOf(machineGraphs[machine]).has(code))
    .flatMap((machine) => {
      const on = EmergencySituation.options.filter(
        (each) => policy.inForce(code, { machine, situations: [each] }).inForce,
      );
      return on.length > 0 ? [`${machine}: ${on.join(' ')}`] : [];
    });
  return policy.inForce(code).inForce ? ['anywhere', ...within] : within;
};

/** The result of a policy: the value of each setting, and where each duty is in force. */
export const resolvedOf = (policy: Policy) => ({
  settings: Object.fromEntries(
    Object.keys(settings)
      .filter(isSettingKey)
      .map((key) => [key, settingOf(policy, key)]),
  ),
  duties: Object.fromEntries(Object.keys(dutyTypes).map((code) => [code, whereOf(policy, code)])),
});
