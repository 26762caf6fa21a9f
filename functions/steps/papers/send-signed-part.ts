import { caseRecord, eventRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { PaperPorts } from '#domain/world';
import type { PartBody } from '#schemas/api/papers';
import type { CaseId } from '#schemas/ids';
import { command, type Step } from '../command.ts';
import { holdPaper } from './file-of-paper.ts';
import { holdPart } from './files-of-case.ts';

interface Input {
  readonly params: {
    readonly caseNumber: CaseId;
    readonly paper: number;
    readonly sha256: string;
    readonly part: number;
  };
  readonly body: PartBody;
}

/** Holds one part of a signed copy until all are there; sending it again changes nothing. */
export const sendSignedPart = (ports: PaperPorts): Step<Input> =>
  command({
    may: 'recordsInCase',
    first: ({ params }: Input) => ({
      case: ref(caseRecord, params.caseNumber),
      event: ref(eventRecord, params.caseNumber, params.paper),
    }),
    decide: async ({ case: state, event }, { params: { sha256, part }, body }) => {
      if (!state) throw new Refusal('not-found');
      holdPaper(event);
      const bytes = Buffer.from(body.content, 'base64');
      await holdPart(state, { sha256, part }, { bytes, ports });
      return { writes: [], answer: { status: 200, body: { part } } };
    },
  })(ports);
