import { holds } from '#domain/access/relation';
import { PaperGiven } from '#domain/case/paper-facts';
import { type Case, caseRecord, commit } from '#domain/composed/case';
import { type Complaint, Refusal } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import { fill } from '#domain/papers/fill';
import { isMadeFrom, type PaperSource } from '#domain/papers/source';
import { ref } from '#domain/record';
import type { PaperPorts } from '#domain/world';
import type { PaperBody } from '#schemas/api/papers';
import { Post } from '#schemas/codes/post';
import type { CaseId } from '#schemas/ids';
import type { PaperType } from '#schemas/papers/paper';
import { papers } from '#schemas/papers/papers';
import { type Asked, command, type Step } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { whoIn } from '../who-in.ts';
import { factsOf } from './facts-of.ts';
import { keepFile, partsOf } from './files-of-case.ts';
import { historyOf, sourcesIn } from './read-sources.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: PaperBody;
}

const againstIssuer = ({ issuers, title, basis }: PaperType): Complaint => {
  const named = issuers.map((post) => Post.labels[post]);
  const clauses = basis.length > 0 ? `（${basis.join('、')}）` : '';
  return {
    path: '/code',
    allowed: issuers.join(' | '),
    zh: `${title.zh}由${named.map(({ zh }) => zh).join('、')}出具${clauses}`,
    en: `this paper is given by: ${named.map(({ en }) => en).join(', ')}`,
  };
};

/** Everything that stands against the request, at once. */
const against = (
  { code, source, to }: PaperBody,
  { found, tools }: { readonly found: PaperSource | undefined; readonly tools: Asked },
): readonly Complaint[] => {
  const paper: PaperType = papers[code];
  const isFrom = found && isMadeFrom(paper, found);
  return [
    ...(isFrom
      ? []
      : [
          complaint('source', source, [
            '本案没有可据以出具该文书的这一记录',
            'no such fact of this case for this paper',
          ]),
        ]),
    ...(paper.to.includes(to)
      ? []
      : [complaint('to', to, ['该文书不得送交这一方', 'this paper may not go to this party'])]),
    ...(holds(whoIn(tools), ...paper.issuers) ? [] : [againstIssuer(paper)]),
  ];
};

const draftOf = (
  state: Case,
  { code, source, to }: PaperBody,
  file: { readonly sha256: string; readonly bytes: number; readonly pages: number },
) => {
  const type = 'application/pdf' as const;
  const fact = PaperGiven.of({ code, to, source, version: state.seq, type, ...file });
  return { fact, basis: papers[code].basis };
};

/**
 * Makes a paper, keeps it, and records its hash. The file is kept first: what the history names exists, and a file that
 * no event names opens under the key of the child’s file alone, which ends with it.
 */
export const givePaper = (ports: PaperPorts): Step<Input> =>
  command({
    may: 'recordsInCase',
    first: ({ params }: Input) => ({ case: ref(caseRecord, params.caseNumber) }),
    decide: async ({ case: state }, { body }, asked) => {
      if (!state) throw new Refusal('not-found');
      const tools = { ...ports, ...asked };
      const sources = sourcesIn(await historyOf(ports, state));
      const found = sources.find(({ seq }) => seq === body.source);
      const complaints = against(body, { found, tools });
      if (!found || complaints.length > 0) throw new Refusal('bad-input', { complaints });
      const facts = await factsOf(state, found, { sources, tools });
      if (!facts) throw new Refusal('not-found');
      const { bytes, pages } = await ports.render(fill(papers[body.code], facts, { to: body.to }));
      const file = { ...(await keepFile(state, bytes, ports)), pages };
      const done = commit(
        { id: state.id, before: state },
        [draftOf(state, body, file)],
        contextOf(state, asked),
      );
      const [event] = done.events;
      return {
        writes: done.writes,
        personal: done.personal,
        answer: { status: 201, body: { paper: event?.seq, ...file, parts: partsOf(file.bytes) } },
      };
    },
  })(ports);
