import { machineGraphs } from '#adapters/machine-graphs';
import { packs } from '#adapters/policy-packs';
import { orderOf } from '#domain/episode/machine-graph';
import { entryOn, settingEntries } from '#domain/policy/entries';
import type { Circumstances } from '#domain/policy/policy';
import { resolveDuty } from '#domain/policy/resolve-duty';
import { dateOf } from '#domain/time/zone';
import { EmergencySituation, emergencyCodes } from '#schemas/codes/emergency-situation';
import { dutyTypes } from '#schemas/duties/index';
import type { Label } from '#schemas/label';
import { isMachineName, machineOf, machines } from '#schemas/machines';
import type { Basis, Pack } from '#schemas/policy';
import { isSettingKey, settings } from '#schemas/settings';
import { wordsOf } from './decided.ts';
import { DAY, deployments } from './deployments.ts';
import { BESIDE } from './proof.ts';
import { WHOSE } from './whose.ts';

export const ON = dateOf(DAY);

/** A column, and the layers in it. */
export interface Column extends Label {
  readonly layers: readonly Pack[];
  /** The layers for settings that its notices leave open: the product's proposal and the deployment's own decision. */
  readonly own: readonly Pack[];
}

export const national = Object.values(packs).filter(({ kind }) => kind === 'national');

export const columns: readonly Column[] = [
  { zh: '国家', en: 'national', layers: national, own: [] },
  ...deployments.map(({ county, notices, layers }) => ({
    ...county,
    layers: notices,
    own: layers.filter(({ kind }) => Object.hasOwn(WHOSE, kind)),
  })),
];

export const EMPTY = '–';

const cited = (basis: readonly Basis[]): string =>
  [...new Set(basis.map(({ doc, section }) => `${doc} ${section}`))].join('<br>');

/** Whether these layers have a duty in these circumstances, and where that is written. */
const dutyCell = (code: string, circumstances: Circumstances, { layers, own }: Column): string => {
  const resolved = resolveDuty(layers, code, ON, circumstances);
  if (resolved?.inForce) return cited([resolved, ...resolved.also].flatMap(({ basis }) => basis));
  const deployed = resolveDuty([...layers, ...own], code, ON, circumstances);
  return (deployed?.inForce && WHOSE[deployed.kind]) || EMPTY;
};

export interface Row {
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

const isEmpty = ({ cells }: Row): boolean => cells.every((cell) => cell === EMPTY);

/** The circumstances of a duty: a machine, and each situation that starts it. */
const circumstancesOf = (code: string): readonly Circumstances[] => {
  const found = Object.keys(machines)
    .filter(isMachineName)
    .filter((machine) => orderOf(machineGraphs[machine]).has(code))
    .flatMap((machine): Circumstances[] => {
      const { startedBy = [], ofFile } = machineOf(machine);
      return startedBy.length > 0
        ? startedBy.map((each) => ({ machine, situations: [each] }))
        : [{ machine, situations: ofFile ? [] : EmergencySituation.options }];
    });
  return found.length > 0 ? found : [{ machine: BESIDE, situations: EmergencySituation.options }];
};

const situationOf = ({ situations: [first, ...more] }: Circumstances): string =>
  first && more.length === 0 ? emergencyCodes[first] : '';

/** One row for each duty and situation about which any layer has a statement, by code. */
export const dutyRows = (): readonly Row[] =>
  Object.values(dutyTypes)
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .flatMap(({ code, title: { zh, en } }) =>
      circumstancesOf(code).map((circumstances) => ({
        head: [
          `\`${code}\`<br>${zh} ${en}`,
          circumstances.machine === BESIDE ? '' : `\`${circumstances.machine}\``,
          situationOf(circumstances),
        ],
        cells: columns.map((column) => dutyCell(code, circumstances, column)),
      })),
    )
    .filter((row) => !isEmpty(row));

const settingCell = (key: string, { layers }: Column): string => {
  const said = layers.flatMap((pack) => {
    const entry = entryOn(pack, settingEntries(pack, key), ON);
    if (!entry) return [];
    const what = 'silent' in entry ? entry.silent.zh : wordsOf(entry.value);
    return [`${what}<br>${cited(entry.basis)}`];
  });
  return said.length > 0 ? said.join('<br>') : EMPTY;
};

/** One row for each setting about which law or a notice has a statement. */
export const settingRows = (): readonly Row[] =>
  Object.keys(settings)
    .filter(isSettingKey)
    .map((key) => ({
      head: [`\`${key}\`<br>${settings[key].meaning.zh} ${settings[key].meaning.en}`],
      cells: columns.map((column) => settingCell(key, column)),
    }))
    .filter((row) => !isEmpty(row));
