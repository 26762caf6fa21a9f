import { machineGraphs } from '#adapters/machine-graphs';
import { orderOf } from '#domain/episode/machine-graph';
import { dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import { isMachineName, machines } from '#schemas/machines';
import { isSettingKey, settings } from '#schemas/settings';
import { sources } from '../sources.ts';
import { carried } from './carried.ts';
import { declarationAt } from './kinds/code.ts';
import type { Said } from './stated.ts';

/**
 * The things that carry a clause, in words: a duty with its owner, a recipient, a list, a clock, a rule, a form, a
 * field. A mere entry in a code list carries nothing.
 */
export type Carriers = ReadonlyMap<string, readonly string[]>;

type Carrying = readonly [key: string, by: string];

const machinesWith = (code: string): readonly string[] =>
  Object.keys(machines)
    .filter(isMachineName)
    .filter((machine) => orderOf(machineGraphs[machine]).has(code));

const dutyWords = ({ code, post, openedByHand }: DutyType): string => {
  const inMachines = machinesWith(code);
  const where =
    inMachines.length > 0 ? `in ${inMachines.join(', ')}` : openedByHand ? 'by hand' : 'by a rule';
  return `duty ${code} of ${post}, ${where}`;
};

/** A duty carries the clauses of its type, and those on which a pack puts it in force. */
const byDuties = (said: readonly Said[]): readonly Carrying[] =>
  Object.values(dutyTypes).flatMap((type: DutyType) => {
    const ofPacks = said.filter(({ of, what }) => of === 'duty' && what === type.code);
    const keys = new Set<string>([...type.basis, ...ofPacks.map(({ key }) => key)]);
    return [...keys].map((key): Carrying => [key, dutyWords(type)]);
  });

const CARRIES: Readonly<Record<string, string>> = {
  posts: 'told',
  codes: 'list',
  reporting: 'who must report',
  term: 'clock',
  ladder: 'ladder',
};

const bySettings = (said: readonly Said[]): readonly Carrying[] =>
  said.flatMap(({ key, of, what }): readonly Carrying[] => {
    if (of !== 'setting' || !isSettingKey(what)) return [];
    return [[key, `${CARRIES[settings[what].unit] ?? 'choice'} ${what}`]];
  });

const CITED = /[（(`]([a-z]{2,3}\.[a-z0-9]+)\b/g;
const NAME = /^(?:export )?(?:const|interface|type) (\w+)/m;

/** The rules, holds and forms that cite a clause. */
const byCode = (): readonly Carrying[] =>
  Object.entries(sources())
    .filter(([file]) => /^(?:functions|schemas\/api)\//.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(CITED)].map(({ 1: key = '', index }): Carrying => {
        const [, name = ''] = NAME.exec(declarationAt(text, index)) ?? [];
        return [key, [file.startsWith('schemas/') ? 'form' : 'rule', file, name].join(' ').trim()];
      }),
    );

const byFields = (): readonly Carrying[] =>
  Object.entries(carried).flatMap(([key, claim]): readonly Carrying[] =>
    claim.by === 'record' ? [[key, `field ${claim.field}`]] : [],
  );

/** Everything that carries each clause, read from the declarations. */
export const carriersOf = (said: readonly Said[]): Carriers => {
  const all = [...byDuties(said), ...bySettings(said), ...byCode(), ...byFields()];
  const byKey = Map.groupBy(all, ([key]) => key);
  return new Map(
    [...byKey].map(([key, carrying]) => [key, [...new Set(carrying.map(([, by]) => by))]]),
  );
};
