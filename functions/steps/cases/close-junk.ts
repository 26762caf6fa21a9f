import type { Call } from '#domain/call';
import { closeJunk as decideJunk } from '#domain/case/close-junk';
import { Refusal } from '#domain/errors';
import { reportIdOf } from '#domain/ids';
import { ref } from '#domain/record';
import { reportRecord } from '#domain/reports';
import type { ApiPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { command } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';
import { inParallel } from '../in-parallel.ts';
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

/** Each case is closed by a command with a key of its own, so that a repeated request closes none twice. */
const closedAs = async (ports: ApiPorts, one: One, call: Call): Promise<string> => {
  const key = `${call.key ?? ''} ${one.params.caseNumber}`;
  try {
    await closeOne(ports)(one, { ...call, key });
    return 'closed';
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'busy') return error.code;
    throw error;
  }
};

/** The number of cases that are closed at the same time: few, since other requests share the table and its keys. */
const AT_ONCE = 5;

/**
 * Closes many cases that consist only of junk calls, with one reason that a person gives. A case that cannot be closed
 * this way stays as it is, with the reason in the response, and does not hold up the others.
 *
 * The response is stored once all cases have been tried. A request that is interrupted before that is repeated with the
 * same key: it closes those that are left.
 *
 * @throws {Refusal} `unknown-officer` or `not-allowed` for a caller who is no officer; `busy` if a case is being changed
 *   by many.
 */
export const closeJunk = (ports: ApiPorts) =>
  command({
    may: 'officer',
    first: () => ({}),
    decide: async (_found, { body: { caseNumbers, reason } }: Many, { call }) => {
      const results = await inParallel(AT_ONCE, new Set(caseNumbers), async (caseNumber) => {
        const one = { params: { caseNumber }, body: { reason } };
        return { caseNumber, result: await closedAs(ports, one, call) };
      });
      const closed = results.filter(({ result }) => result === 'closed').length;
      ports.meter.count(metricNames.junkClosed, closed);
      return { writes: [], answer: { status: 200, body: { closed, results } } };
    },
  })(ports);
