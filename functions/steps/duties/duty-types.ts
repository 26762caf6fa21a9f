import { Refusal } from '#domain/errors';
import { isDutyCode } from '#schemas/duties/index';
import { query } from '../query.ts';

export const listDutyTypes = query({
  may: 'officer',
  first: () => ({}),
  show: async (_found, _input, { dutyPages }) => {
    const pages = Object.values(await dutyPages());
    return { body: { items: pages.map(({ form: _form, ...summary }) => summary) } };
  },
});

/** Shows the form as JSON Schema, from which a department's app draws it. */
export const showDutyType = query({
  may: 'officer',
  first: (_input: { readonly params: { readonly code: string } }) => ({}),
  show: async (_found, { params: { code } }, { dutyPages }) => {
    if (!isDutyCode(code)) throw new Refusal('not-found');
    return { body: (await dutyPages())[code] };
  },
});
