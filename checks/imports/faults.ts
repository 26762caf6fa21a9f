import type { Fault } from '../fault.ts';
import type { Texts } from '../sources.ts';
import { importsOf } from './imports-of.ts';
import { type Layer, layers } from './layers.ts';
import { type ShortNames, targetOf } from './target-of.ts';

const isIn = (file: string, place: string): boolean =>
  file === place || file.startsWith(`${place}/`);

interface Found {
  readonly layer: Layer;
  readonly unit: string;
}

const layerOf = (file: string): Found | undefined =>
  layers.toReversed().flatMap((layer) => {
    const names = layer.at.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    const unit = new RegExp(`^${names}(?=/|$)`).exec(file)?.[0];
    return unit === undefined ? [] : [{ layer, unit }];
  })[0];

const isPackage = (module: string, name: string): boolean =>
  name.endsWith(':') ? module.startsWith(name) : isIn(module, name);

const mayImportFile = ({ layer, unit }: Found, target: string): boolean => {
  const isThere = (place: string) => isIn(target, place);
  if (layerOf(target)?.unit === unit) return true;
  return layer.from.some(isThere) && !layer.butNot?.some(isThere);
};

const faultsOfFile = (file: string, text: string, names: ShortNames): readonly Fault[] => {
  const found = layerOf(file);
  if (!found) return [];
  const { packages, because } = found.layer;
  return importsOf(text).flatMap(({ module, line }) => {
    const target = targetOf(file, module, names);
    const may =
      target === undefined
        ? (packages?.some((name) => isPackage(module, name)) ?? true)
        : mayImportFile(found, target);
    return may ? [] : [{ file, line, reason: `imports ${module}: ${because}` }];
  });
};

/** The imports that are not allowed between their layers. */
export const importFaults = (texts: Texts, names: ShortNames): readonly Fault[] =>
  Object.entries(texts).flatMap(([file, text]) => faultsOfFile(file, text, names));
