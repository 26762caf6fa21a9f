import * as z from 'zod';
import { DutyId } from '../ids.ts';
import { route } from '../route.ts';
import { Names } from './views.ts';

const DutyTypeView = z.lazy(() =>
  z
    .object({
      code: z.string(),
      title: Names,
      help: Names,
      post: z.string(),
      basis: z.array(z.object({ clause: z.string(), title: z.string(), cites: z.string() })),
      /** The national law behind it, if no local notice names it. */
      law: z.array(z.object({ doc: z.string(), section: z.string() })).optional(),
      ofTheProduct: Names.optional(),
      /** The form as JSON Schema, with one shape per outcome. */
      form: z.record(z.string(), z.unknown()),
    })
    .meta({ id: 'DutyType' }),
);

export const dutyTypes = [
  route({
    name: 'listDutyTypes',
    method: 'GET',
    path: '/duty-types',
    title: { zh: '事项类型', en: 'List the types of duty' },
    may: 'officer',
    isStatic: true,
    answer: z.lazy(() => z.object({ items: z.array(DutyTypeView.unwrap().omit({ form: true })) })),
  }),
  route({
    name: 'showDutyType',
    method: 'GET',
    path: '/duty-types/{code}',
    title: { zh: '事项类型及其表单', en: 'Show a type of duty and its form' },
    may: 'officer',
    isStatic: true,
    params: z.object({ code: z.string().max(60) }),
    answer: DutyTypeView,
  }),
  route({
    name: 'showDutyForm',
    method: 'GET',
    path: '/duties/{dutyId}/form',
    title: {
      zh: '查看办理表单（按本案适用的规定）',
      en: 'Show the form of a duty, as the policy of its case allows',
    },
    may: 'seesDuty',
    params: z.object({ dutyId: DutyId }),
    answer: z.lazy(() =>
      z.object({
        duty: DutyId,
        code: z.string(),
        title: Names,
        /** Like the form of the type, but with the choices that are allowed here. */
        form: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
] as const;
