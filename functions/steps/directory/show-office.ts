import { officeRecord } from '#domain/directory/records';
import { present } from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { OfficeId } from '#schemas/ids';
import { query } from '../query.ts';

/** Shows an office to its own officers, and to those above it. */
export const showOffice = query({
  may: 'worksAtOffice',
  first: ({ params }: { readonly params: { readonly officeId: OfficeId } }) => ({
    office: ref(officeRecord, params.officeId),
  }),
  show: async ({ office }, _input, { at, successors }) => {
    if (!office) throw new Refusal('not-found');
    const { roster, emails, listed: _listed, ...shown } = office;
    const onDuty = roster.find(({ from, to }) => from <= at && at < to)?.officer;
    const now = present(office.id, successors);
    const closed = now !== office.id && { successor: now };
    return { body: { ...shown, ...(onDuty && { onDuty }), ...closed } };
  },
});

/** Shows the caller's own record in the directory. */
export const showMe = query({
  may: 'officer',
  first: () => ({}),
  show: async (_found, _input, { officer, store }) => {
    if (!officer) throw new Refusal('unknown-officer');
    const [{ office }] = await store.load({ office: ref(officeRecord, officer.office) });
    if (!office) throw new Refusal('not-found');
    const { id, name, posts, language } = officer;
    return { body: { id, name, office: office.id, officeName: office.name, posts, language } };
  },
});
