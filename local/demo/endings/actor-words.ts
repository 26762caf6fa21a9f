import type { Label } from '#schemas/label';
import type { Names } from '../names.ts';
import { systemWords } from '../words.ts';

/** The person or process that did it; a reporter has no name here. */
export const actorWords = (actor: Readonly<Record<string, string>>, names: Names): Label => {
  const { officer, system } = actor;
  if (officer) return names.officer(officer);
  if (system) return systemWords(system);
  return { zh: '报告人', en: 'the reporter' };
};
