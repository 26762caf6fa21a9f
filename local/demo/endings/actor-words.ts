import type { Label } from '#schemas/label';
import type { Names } from '../names.ts';
import { systemWords } from '../words.ts';

/** The words for the actor, a person or a process; a reporter has no name here. */
export const actorWords = (actor: Readonly<Record<string, string>>, names: Names): Label => {
  const { officer, system } = actor;
  if (officer) return names.officer(officer);
  if (system) return systemWords(system);
  return { zh: '报告人', en: 'the reporter' };
};
