import * as z from 'zod';
import { CasePlaceRole } from '../codes/case-place-role.ts';
import { CaseId, DivisionCode, OfficeId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { Instant } from '../time.ts';
import { DutyView } from './views.ts';

/** A place of the child of a case, as an officer learned it. */
export const PlaceBody = z
  .strictObject({
    role: CasePlaceRole,
    division: DivisionCode,
    /** The address in words, and who says so. */
    text: personal(Text(500)).optional(),
  })
  .meta({ id: 'CasePlaceSaid' });
export type PlaceBody = z.infer<typeof PlaceBody>;

/** The place to which a case is to be handed over. */
export const TransferBody = z
  .strictObject({ to: DivisionCode, reason: personal(Text(1000)) })
  .meta({ id: 'TransferOffer' });
export type TransferBody = z.infer<typeof TransferBody>;

/** A place of the child; the case shows the latest of each role. */
export const CasePlaceView = z.lazy(() =>
  z
    .object({
      role: CasePlaceRole,
      division: DivisionCode,
      at: Instant,
      /** The office that recorded it; absent for the place that the first report named. */
      office: OfficeId.optional(),
      /** The number of the event in the history that has the address in words. */
      event: z.number().int(),
    })
    .meta({ id: 'CasePlace' }),
);

export const casePlaces = [
  route({
    name: 'recordPlace',
    method: 'POST',
    path: '/cases/{caseNumber}/places',
    title: { zh: '记录儿童相关地点', en: 'Record a place of the child' },
    may: 'recordsInCase',
    params: z.object({ caseNumber: CaseId }),
    body: PlaceBody,
    answer: z.lazy(() => z.object({ caseNumber: CaseId, status: z.enum(['open', 'closed']) })),
    status: 201,
  }),
  route({
    name: 'offerTransfer',
    method: 'POST',
    path: '/cases/{caseNumber}/transfers',
    title: { zh: '移交案件', en: 'Offer a case to another place' },
    may: 'transfersCase',
    params: z.object({ caseNumber: CaseId }),
    body: TransferBody,
    answer: DutyView,
    status: 201,
  }),
] as const;
