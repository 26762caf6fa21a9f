import { describe, expect, it } from 'vitest';
import {
  alertIdOf,
  carrierOfAlert,
  caseOfReport,
  dutyIdOf,
  episodeIdOf,
  executionName,
  newCaseId,
  newReceipt,
  partsOfDuty,
  reportIdOf,
} from '#domain/ids';
import { CaseId, DutyId, Receipt } from '#schemas/ids';
import { countedRandom } from '#test/fakes/a-world';

const caseId = CaseId.parse('7K3M9P2Q');
const episodeId = episodeIdOf('emergency-response', 1);
const duty = { caseId, episodeId, step: 'dispatch', round: 2 };

describe('an id', () => {
  it('of a duty says its case, episode, step and round, and gives them back', () => {
    const id = dutyIdOf(duty);

    expect(id).toBe('7K3M9P2Q.emergency-response-1.dispatch.2');
    expect(partsOfDuty(id)).toEqual(duty);
  });

  it('of a case is read as people copy it: small letters, O for 0, I and L for 1', () => {
    expect(CaseId.parse('7k3mopil')).toBe('7K3M0P11');
    expect(Receipt.parse('r-4t9gq2m7xkob5rz8vj3n')).toBe('R-4T9GQ2M7XK0B5RZ8VJ3N');
    expect(DutyId.parse('7k3m9p2q.emergency-response-1.dispatch.2')).toBe(dutyIdOf(duty));
    expect(() => CaseId.parse('7K3M9P2U')).toThrow();
  });

  it('of a report leads to its case', () => {
    expect(caseOfReport(reportIdOf(caseId, 12))).toBe(caseId);
  });

  it('of an alert is the same for the same message, and another for any other', () => {
    const id = alertIdOf(caseId, 'duty', 'opened', 'office', 'who', 'sms');

    expect(alertIdOf(caseId, 'duty', 'opened', 'office', 'who', 'sms')).toBe(id);
    expect(alertIdOf(caseId, 'duty', 'opened', 'office', 'who', 'email')).not.toBe(id);
    expect(alertIdOf(caseId, 'dutyopened', 'office', 'who', 'sms')).not.toBe(id);
    expect(carrierOfAlert(id)).toBe(caseId);
  });

  it('that is random differs from the next', () => {
    const random = countedRandom();
    const made = Array.from({ length: 1000 }, () => newCaseId(random));

    expect(new Set(made).size).toBe(1000);
    expect(newReceipt(random)).not.toBe(newReceipt(random));
  });

  it('of an execution is readable, and short enough for Step Functions', () => {
    const cycle = 999;
    const name = executionName({ county: '430903', caseId, episodeId, cycle });

    expect(name).toBe('430903-7K3M9P2Q-emergency-response-1-c999');
    expect(name.length).toBeLessThanOrEqual(80);
  });
});
