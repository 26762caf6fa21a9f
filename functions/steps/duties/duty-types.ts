import { Refusal } from '#domain/errors';
import { clause } from '#schemas/clauses';
import { dutyTypeOf, dutyTypes, isDutyCode } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import { formOf } from '#schemas/form';
import { query } from '../query.ts';

const summary = ({ code, title, help, post, basis, law, ofTheProduct }: DutyType) => ({
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
});

export const listDutyTypes = query({
  may: 'officer',
  first: () => ({}),
  show: async () => ({ body: { items: Object.values(dutyTypes).map(summary) } }),
});

/** The form as JSON Schema, with which a department's app draws it. */
export const showDutyType = query({
  may: 'officer',
  first: (_input: { readonly params: { readonly code: string } }) => ({}),
  show: async (_found, { params: { code } }) => {
    if (!isDutyCode(code)) throw new Refusal('not-found');
    const type = dutyTypeOf(code);
    return { body: { ...summary(type), form: formOf(type) } };
  },
});
