import type { Call } from '#domain/call';
import { closeJunk as decideJunk } from '#domain/case/close-junk';
import { Refusal } from '#domain/errors';
import { reportIdOf } from '#domain/ids';
import { ref } from '#domain/record';
import { reportRecord } from '#domain/reports';
import type { Answer } from '#domain/request';
import type { ApiPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { actingOfficer } from '../duties/context.ts';
import { caseCommand } from './case-command.ts';

interface One {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: { readonly reason: string };
}

/** A case with more reports than that is no junk. */
const MOST_REPORTS = 20;

const closeOne = caseCommand({
  may: 'closesJunk',
  reads: ({ id, received }, _input: One) => ({
    reports: Array.from({ length: Math.min(received, MOST_REPORTS) }, (_, index) =>
      ref(reportRecord, id, reportIdOf(id, index + 1)),
    ),
  }),
  decide: ({ state, tools, found }, { body: { reason } }) => {
    actingOfficer(tools);
    return { drafts: decideJunk(state, found.reports, reason) };
  },
});

interface Many {
  readonly body: { readonly caseNumbers: readonly CaseId[]; readonly reason: string };
}

/** Each case is a command of its own, under a key of its own, so that a repeated request closes none twice. */
const closedAs = async (ports: ApiPorts, one: One, call: Call): Promise<string> => {
  const key = `${call.key ?? ''} ${one.params.caseNumber}`;
  try {
    await closeOne(ports)(one, { ...call, key });
    return 'closed';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

/**
 * A person closes many cases at once that are nothing but junk calls, with one reason. What cannot be closed so stays as it is, and
 * the answer says why; it holds no other up.
 */
export const closeJunk =
  (ports: ApiPorts) =>
  async ({ body: { caseNumbers, reason } }: Many, call: Call): Promise<Answer> => {
    const results = [];
    for (const caseNumber of new Set(caseNumbers)) {
      const one = { params: { caseNumber }, body: { reason } };
      results.push({ caseNumber, result: await closedAs(ports, one, call) });
    }
    const closed = results.filter(({ result }) => result === 'closed').length;
    ports.meter.count(metricNames.junkClosed, closed);
    return { status: 200, body: { closed, results } };
  };
