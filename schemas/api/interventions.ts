import * as z from 'zod';
import { Body } from '../codes/body.ts';
import { EmergencySituation } from '../codes/emergency-situation.ts';
import { moment } from '../fields.ts';
import { CaseId } from '../ids.ts';
import { InterventionAct } from '../intervention-act.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Subject } from '../subject.ts';
import { Line, Text } from '../text.ts';
import { Instant } from '../time.ts';
import { OrderApplicant } from '../workflows/guardianship-intervention/codes/order-applicant.ts';
import { OrderMeasure } from '../workflows/guardianship-intervention/codes/order-measure.ts';

const params = z.object({ caseNumber: CaseId });

/** The source of an act that another body, or one in another place, has done. */
const Source = z.strictObject({
  office: personal(Line(200)),
  document: personal(Line(200)).optional(),
});

/**
 * An act against one or several persons of the child's file, as the body that did it records it; or as another office
 * has learned of it, with the source.
 */
export const InterventionBody = z.strictObject({
  act: InterventionAct,
  against: z.array(Subject).min(1).max(6),
  at: moment('作出时间 Done at'),
  /** The bodies that acted together; one of them has the power. An application has none. */
  by: z.array(Body).max(5).default([]),
  /** The conduct to which it responds. */
  conduct: EmergencySituation.optional(),
  /** The number of the document. */
  reference: Line(60).optional(),
  content: personal(Text(4000)),
  signedBy: personal(Line(200)).optional(),
  servedOn: personal(Text(500)).optional(),
  servedAt: moment('送达时间 Served at').optional(),
  undertaking: personal(Text(1000)).optional(),
  /** The last moment of an order with a term; it may be in the future. */
  until: Instant.optional(),
  /** The person or body that applied for a protection order, for the child or in its place. */
  applicant: OrderApplicant.optional(),
  /** The measures of a protection order: what it forbids or orders. */
  measures: z.array(OrderMeasure).min(1).max(4).optional(),
  source: Source.optional(),
  /** Whether an order is followed up here; by default it is if it was given here. */
  followUp: z.boolean().optional(),
});
export type InterventionBody = z.infer<typeof InterventionBody>;

/** The routes for acts of any body against guardians and others, recorded by hand. */
export const interventions = [
  route({
    name: 'recordIntervention',
    method: 'POST',
    path: '/cases/{caseNumber}/interventions',
    title: { zh: '登记监护干预措施', en: 'Record an act against a guardian' },
    may: 'recordsInCase',
    params,
    body: InterventionBody,
    answer: z.lazy(() => z.object({ caseNumber: CaseId, status: z.enum(['open', 'closed']) })),
    status: 201,
  }),
] as const;
