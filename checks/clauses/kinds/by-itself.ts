import type { DutyCode } from '#schemas/duties/index';
import type { Mutant } from '../mutant.ts';
import { edited } from './code.ts';

/** The code of a fact that software writes in place of a person. */
const ended = (outcome: string): string =>
  `{ fact: { type: 'DutyEnded', data: { dutyId: duty.id, outcome: '${outcome}', by: { rule: 'software' }, fields: {}, facts: {}, tells: [], told: [] } }, basis: [] }`;

/** A mutant in which a clock ends a duty as if a person had: when its fourth rung is passed. */
export const endedByClock = (duty: DutyCode, outcome: string): Mutant =>
  edited(`a clock ends ${duty} as ${outcome}`, 'functions/domain/duty/pass-rung.ts', [
    '  return drafts;',
    `  return duty.type === '${duty}' && owed.some((n) => n > 2) ? [...drafts, ${ended(outcome)}] : drafts;`,
  ]);

/** A mutant in which a count ends a duty: when it has been noted a third time. */
export const endedByCount = (duty: DutyCode, outcome: string): Mutant =>
  edited(`a count ends ${duty} as ${outcome}`, 'functions/domain/duty/note-on-duty.ts', [
    '  return [{ fact: DutyNoted.of({ ...data, ...tells }), basis, personal }];',
    `  const counted = globalThis.counted ??= new Map();
  counted.set(duty.id, (counted.get(duty.id) ?? 0) + 1);
  const isMany = duty.type === '${duty}' && counted.get(duty.id) >= 3;
  return [{ fact: DutyNoted.of({ ...data, ...tells }), basis, personal }, ...(isMany ? [${ended(outcome)}] : [])];`,
  ]);
