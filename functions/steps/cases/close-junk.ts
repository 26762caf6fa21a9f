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
import { authorise, callerOf, ofCaller } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';
import { caseCommand } from './case-command.ts';

interface One {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: { readonly reason: string };
}

/** A case with more reports than this is not junk. */
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

/** Closes each case by a command with a key of its own, so that a repeated request closes none twice. */
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
 * Closes many cases that consist only of junk calls, with one reason that a person gives. A case that cannot be closed
 * this way stays as it is, with the reason in the response, and does not hold up the others.
 *
 * @throws {Refusal} `unknown-officer` or `not-allowed` for a caller who is no officer.
 */
export const closeJunk =
  (ports: ApiPorts) =>
  async ({ body: { caseNumbers, reason } }: Many, call: Call): Promise<Answer> => {
    const [caller] = await ports.store.load(ofCaller(call));
    authorise('officer', call, callerOf(caller), {});
    const results = [];
    for (const caseNumber of new Set(caseNumbers)) {
      const one = { params: { caseNumber }, body: { reason } };
      results.push({ caseNumber, result: await closedAs(ports, one, call) });
    }
    const closed = results.filter(({ result }) => result === 'closed').length;
    ports.meter.count(metricNames.junkClosed, closed);
    return { status: 200, body: { closed, results } };
  };
