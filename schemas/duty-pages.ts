import { clause } from './clause-texts.ts';
import { type DutyCode, dutyTypes } from './duties/index.ts';
import type { DutyType } from './duty-type.ts';
import { formOf } from './form.ts';

const pageOf = (type: DutyType) => {
  const { code, title, help, post, basis, law, ofTheProduct } = type;
  return {
    code,
    title,
    help,
    post,
    basis: basis.map((key) => {
      const { title: of, cites } = clause(key);
      return { clause: key, title: of, cites };
    }),
    ...(law && { law: [...law] }),
    ...(ofTheProduct && { ofTheProduct }),
    form: formOf(type),
  };
};

/** The description of a duty type for people: its texts, its clauses, and its form as JSON Schema. */
export type DutyPage = ReturnType<typeof pageOf>;

/** The descriptions of all duty types. No function makes them: they are written when the functions are bundled. */
export const dutyPages = (): Readonly<Record<DutyCode, DutyPage>> =>
  Object.fromEntries(
    Object.values(dutyTypes).map((type) => [type.code, pageOf(type)]),
  ) as unknown as Readonly<Record<DutyCode, DutyPage>>;
