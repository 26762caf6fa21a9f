import * as z from 'zod';
import { declare, factType } from '#domain/history/fact';
import { Body } from '#schemas/codes/body';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { InterventionAct } from '#schemas/intervention-act';
import { Subject } from '#schemas/subject';
import { Instant } from '#schemas/time';
import type { Case } from './case.ts';

/** An act against persons, recorded by hand; its description and source are personal, and sealed. */
export const InterventionRecorded = factType('InterventionRecorded', () => ({
  act: InterventionAct,
  against: z.array(Subject),
  at: Instant,
  by: z.array(Body),
  conduct: EmergencySituation.optional(),
  reference: z.string().optional(),
  servedAt: Instant.optional(),
  until: Instant.optional(),
  /** Another body, or one in another place, did it. */
  elsewhere: z.literal(true).optional(),
}));

/** The act is kept in the persons' ledgers; the state of the case does not change. */
export const interventionFacts = [
  declare(InterventionRecorded, { evolve: (_state: Case) => ({ set: {} }) }),
] as const;
