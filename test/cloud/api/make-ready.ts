import type { System } from '#local/system';
import { theCase } from '../flow/a-case.ts';
import { UNFOUNDED } from '../flow/outcomes.ts';
import { play } from '../flow/play.ts';
import type { WriteName } from './each-write.ts';
import type { Scene } from './scene.ts';

/** Brings a case into the state in which a write is possible: into custody, to its close, or beyond. */
export const makeReady = async (
  name: WriteName,
  system: System,
  { county, caseNumber }: Scene,
): Promise<void> => {
  const of = theCase(system, county, caseNumber);
  if (name === 'noteIncident') {
    await of.end('dispatch', 'found');
    await of.end('order-return', 'unreachable');
    await of.end('escort', 'handedOver');
  }
  if (name === 'reopenOffice') {
    const { otherStation: officeId, station: successor } = county.offices;
    const call = { params: { officeId }, body: { successor, reason: 'by mistake' } };
    await system.as('administrator').closeOffice(call);
  }
  if (name !== 'closeCase' && name !== 'reopenCase') return;
  await play(of, { plan: UNFOUNDED }, name === 'closeCase' ? 'close' : undefined);
};
