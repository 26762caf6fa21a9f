import type { NumberedLine } from '#local/load-directory';
import type { Label } from '#schemas/label';

/** The names of people and offices. */
export interface Names {
  readonly officer: (id: string) => Label;
  readonly office: (id: string) => Label;
}

/** `zhou.jing` becomes Zhou Jing; any other id is used as the name. */
const latin = (id: string): string =>
  /^[a-z]+\.[a-z]+$/.test(id)
    ? id.replaceAll(/(^|\.)([a-z])/g, (_, dot, letter) => (dot && ' ') + letter.toUpperCase())
    : id;

/** The names in the lines of a directory file; a person who is not in it is shown by id. */
export const namesIn = (lines: readonly NumberedLine[]): Names => {
  const officers = new Map<string, string>();
  const offices = new Map<string, Label>();
  for (const { value } of lines) {
    if (value.kind === 'officer') officers.set(value.id, value.name);
    if (value.kind === 'office') offices.set(value.id, value.name);
  }
  return {
    officer: (id) => ({ zh: officers.get(id) ?? id, en: latin(id) }),
    office: (id) => offices.get(id) ?? { zh: id, en: id },
  };
};
