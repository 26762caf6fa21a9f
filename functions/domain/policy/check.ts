import type { Pack } from '#schemas/policy';
import { isSettingKey, settings } from '#schemas/settings';
import { checkDecided } from './check-decided.ts';
import { checkLayer } from './check-layer.ts';
import { daysToCheck } from './days-to-check.ts';
import { UnknownPack } from './errors.ts';
import { type CheckedDuty, type Finding, finding } from './finding.ts';
import { layersOf, type Packs } from './layers.ts';

const unique = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((one) => [`${one.code} ${one.en}`, one])).values(),
];

const withoutLaw = (name: string, layers: readonly Pack[]): readonly Finding[] =>
  layers.some(({ kind }) => kind === 'national')
    ? []
    : [
        finding('no-national-law', name, 'extends', [
          '每个部署都须包含国家规定层',
          'every deployment has a layer of national law',
        ]),
      ];

const checkLayers = (
  name: string,
  layers: readonly Pack[],
  duties: readonly CheckedDuty[],
): readonly Finding[] => {
  const docs = new Set(layers.flatMap((pack) => Object.keys(pack.docs)));
  const codes = new Set(duties.map(({ code }) => code));
  const faults = [
    ...withoutLaw(name, layers),
    ...layers.flatMap((pack) => checkLayer(pack, docs, codes)),
  ];
  const top = layers.at(-1);
  if (!top || faults.some(({ code }) => code === 'wrong-type')) return faults;

  const keys = Object.keys(settings).filter(isSettingKey);
  const open = daysToCheck(top, layers).flatMap((on) =>
    checkDecided({ name, layers, on }, duties, keys),
  );
  return unique([...faults, ...open]);
};

/**
 * The faults that keep a pack from being deployed; none if it may be.
 *
 * Numbers about which every notice is silent, for duties that are in force, are returned as the list of what the
 * deployer must decide.
 */
export const check = (
  packs: Packs,
  name: string,
  duties: readonly CheckedDuty[],
): readonly Finding[] => {
  try {
    return checkLayers(name, layersOf(packs, name), duties);
  } catch (error) {
    if (!(error instanceof UnknownPack)) throw error;
    return [finding('unknown-pack', name, 'extends', ['引用的层不存在或循环引用', error.message])];
  }
};
