import * as z from 'zod';
import { check } from '#domain/policy/check';
import type { Finding } from '#domain/policy/finding';
import { layersOf, type Packs } from '#domain/policy/layers';
import { resolveDuty } from '#domain/policy/resolve-duty';
import { resolveSetting, silences } from '#domain/policy/resolve-setting';
import { dutyTypes } from '#schemas/duties/index';
import type { Basis, PackKind } from '#schemas/policy';
import { isSettingKey, settings } from '#schemas/settings';
import type { LocalDate } from '#schemas/time';
import { blocks, holds, type Item, look, type Section } from './item.ts';

const cited = ({ doc, section, clause }: Basis): string =>
  `${doc} ${section}${clause ? ` ${clause}` : ''}`;

/** The places of the notices that ask for it without giving a number. */
const clauses = (packs: Packs, { code, pack, key }: Finding, on: LocalDate): string => {
  if (code !== 'undecided') return '';
  const silent = silences(layersOf(packs, pack), key, on);
  const places = [...new Set(silent.flatMap(({ basis }) => basis.map(cited)))];
  return places.length > 0 ? ` [${places.join('; ')}]` : '';
};

/** The values that a deployment takes from the product's proposal: its legal office should know them. */
const proposedTo = (packs: Packs, pack: string, on: LocalDate): readonly Item[] => {
  const layers = layersOf(packs, pack);
  const isProposed = (one: { readonly kind: PackKind } | undefined) => one?.kind === 'proposal';
  const keys = [
    ...Object.keys(settings)
      .filter(isSettingKey)
      .filter((key) => isProposed(resolveSetting(layers, key, on))),
    ...Object.keys(dutyTypes).filter((code) => isProposed(resolveDuty(layers, code, on))),
  ];
  if (keys.length === 0) return [];
  return [
    look(
      `${pack}：${keys.length} 项采用本产品的建议，请法制机构确认：${keys.join('、')}`,
      `${pack}: ${keys.length} follow the product’s proposal, for your legal office to confirm: ${keys.join(', ')}`,
    ),
  ];
};

const wrong = (pack: string, error: unknown): Item => {
  const why =
    error instanceof z.ZodError
      ? z.prettifyError(error).replaceAll('\n', ' ')
      : `${error instanceof Error ? error.message : error}`;
  return blocks(
    `policies/${pack}.json 不可读：${why}`,
    `policies/${pack}.json cannot be read: ${why}`,
  );
};

const ofPack = (packs: Packs, pack: string, on: LocalDate): readonly Item[] => {
  try {
    const found = check(packs, pack, Object.values(dutyTypes));
    if (found.length === 0)
      return [
        holds(`${pack}：均已决定`, `${pack}: everything is decided`),
        ...proposedTo(packs, pack, on),
      ];
    return found.map((each) => {
      const where = clauses(packs, each, on);
      return blocks(
        `${each.pack} ${each.key}：${each.zh}${where}`,
        `${each.pack} ${each.key}: ${each.en}${where}`,
      );
    });
  } catch (error) {
    return [wrong(pack, error)];
  }
};

/** The settings that the packs leave undecided, each with the clause that asks for it. */
export const decidedSection = (packs: Packs, names: readonly string[], on: LocalDate): Section => ({
  title: { zh: '政策包', en: 'The policy packs' },
  items:
    names.length > 0
      ? names.flatMap((pack) => ofPack(packs, pack, on))
      : [blocks('名录未指定政策包', 'the directory names no pack')],
});
