import { caseRecord, eventRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { PaperPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import type { Step } from '../command.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { fileIn } from './file-of-paper.ts';
import { keptPart, partsOf } from './files-of-case.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId; readonly paper: number; readonly part: number };
}

/** Reads one part of a paper or of a signed copy; each part is a recorded reading. */
export const readPaper = (ports: PaperPorts): Step<Input> =>
  query({
    may: 'seesCase',
    first: ({ params }: Input) => ({
      case: ref(caseRecord, params.caseNumber),
      event: ref(eventRecord, params.caseNumber, params.paper),
    }),
    reveals: reveals('papers'),
    show: async ({ case: state, event }, { params: { part } }) => {
      if (!state) throw new Refusal('not-found');
      const { sha256, type, bytes } = fileIn(event);
      const content = await keptPart(state, { sha256, part }, ports);
      if (!content) throw new Refusal('not-found');
      return {
        body: {
          part,
          of: partsOf(bytes),
          type,
          sha256,
          content: Buffer.from(content).toString('base64'),
        },
      };
    },
  })(ports);
