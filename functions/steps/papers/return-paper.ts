import { PaperSigned } from '#domain/case/paper-facts';
import { type Case, caseRecord, commit, eventRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import { typeOf } from '#domain/papers/file-type';
import { ref } from '#domain/record';
import type { PaperPorts } from '#domain/world';
import type { SignedBody } from '#schemas/api/papers';
import type { CaseId } from '#schemas/ids';
import { command, type Step } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { holdPaper } from './file-of-paper.ts';
import { heldPart, keepFile, sha256Of } from './files-of-case.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId; readonly paper: number };
  readonly body: SignedBody;
}

const MISSING = ['这些部分尚未上传', 'these parts were not sent, or too long ago'] as const;
const OTHER = ['文件内容与其哈希不符', 'the file is not the one that its hash names'] as const;
const NO_TYPE = ['须为 PDF、JPEG 或 PNG 文件', 'the file must be a PDF, a JPEG or a PNG'] as const;

const refuse = (...complaints: readonly ReturnType<typeof complaint>[]): never => {
  throw new Refusal('bad-input', { complaints });
};

/** All parts of an upload, joined. @throws {Refusal} `bad-input` with the missing ones */
const joined = async (state: Case, { sha256, parts }: SignedBody, ports: PaperPorts) => {
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  const found = await Promise.all(numbers.map((part) => heldPart(state, { sha256, part }, ports)));
  const missing = numbers.filter((_, index) => found[index] === undefined);
  if (missing.length > 0) refuse(complaint('parts', missing.join(), MISSING));
  return Buffer.concat(found.filter((part) => part !== undefined));
};

/**
 * Records a signed copy once all its parts are there: its type is that of its content, and its hash becomes a link of
 * the case’s chain.
 */
export const returnPaper = (ports: PaperPorts): Step<Input> =>
  command({
    may: 'recordsInCase',
    first: ({ params }: Input) => ({
      case: ref(caseRecord, params.caseNumber),
      event: ref(eventRecord, params.caseNumber, params.paper),
    }),
    decide: async ({ case: state, event }, { params: { paper }, body }, asked) => {
      if (!state) throw new Refusal('not-found');
      holdPaper(event);
      const whole = await joined(state, body, ports);
      if (sha256Of(whole) !== body.sha256) refuse(complaint('sha256', body.sha256, OTHER));
      const type = typeOf(whole);
      if (!type) return refuse(complaint('sha256', body.sha256, NO_TYPE));
      const file = await keepFile(state, whole, ports);
      const fact = PaperSigned.of({ paper, ...file, type });
      const drafts = [{ fact, basis: [] }];
      const done = commit({ id: state.id, before: state }, drafts, contextOf(state, asked));
      const signed = done.events[0]?.seq;
      return {
        writes: done.writes,
        personal: done.personal,
        answer: { status: 201, body: { paper: signed, sha256: file.sha256, type } },
      };
    },
  })(ports);
