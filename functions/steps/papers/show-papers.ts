import type { Who } from '#domain/access/asked';
import { holds } from '#domain/access/relation';
import { PaperGiven, PaperSigned } from '#domain/case/paper-facts';
import { type CaseEvent, caseRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { isMadeFrom, type PaperSource } from '#domain/papers/source';
import { ref } from '#domain/record';
import { labelOf } from '#schemas/code-list';
import type { CaseId } from '#schemas/ids';
import type { PaperType } from '#schemas/papers/paper';
import { PaperCode, papers } from '#schemas/papers/papers';
import { Party } from '#schemas/papers/party';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { whoIn } from '../who-in.ts';
import { partsOf } from './files-of-case.ts';
import { historyOf, sourcesIn } from './read-sources.ts';

const named = (party: Party) => {
  const { zh, en } = labelOf(Party, party);
  return { party, name: { zh, en } };
};

const readyFrom = (source: PaperSource, who: Who) =>
  Object.values<PaperType>(papers)
    .filter((paper) => isMadeFrom(paper, source))
    .map(({ code, title, to, issuers }) => ({
      code,
      title,
      source: source.seq,
      about: source.title,
      at: source.at,
      ...(source.subject && { subject: source.subject }),
      to: to.map(named),
      yours: holds(who, ...issuers),
    }));

interface Kept {
  readonly sha256: string;
  readonly bytes: number;
  readonly type: string;
}

const fileView = ({ seq, at, actor }: CaseEvent, { sha256, bytes, type }: Kept) => ({
  paper: seq,
  at,
  ...('officer' in actor && { by: actor.officer, office: actor.office }),
  sha256,
  bytes,
  parts: partsOf(bytes),
  type,
});

const signedOf = (history: readonly CaseEvent[], paper: number) =>
  history.flatMap((event) =>
    PaperSigned.is(event.fact) && event.fact.data.paper === paper
      ? [fileView(event, event.fact.data)]
      : [],
  );

const givenIn = (history: readonly CaseEvent[]) =>
  history.toReversed().flatMap((event) => {
    if (!PaperGiven.is(event.fact)) return [];
    const { code, to, source, version, pages } = event.fact.data;
    const { data: known } = PaperCode.safeParse(code);
    const title = known ? papers[known].title : { zh: code, en: code };
    const signed = signedOf(history, event.seq);
    const view = fileView(event, event.fact.data);
    return [{ ...view, code, title, to, source, version, pages, signed }];
  });

/** Shows the papers that the facts of a case allow, and those that were given, with their signed copies. */
export const showPapers = query({
  may: 'seesCase',
  first: ({ params }: { readonly params: { readonly caseNumber: CaseId } }) => ({
    case: ref(caseRecord, params.caseNumber),
  }),
  reveals: reveals('papers'),
  show: async ({ case: state }, _input, tools) => {
    if (!state) throw new Refusal('not-found');
    const history = await historyOf(tools, state);
    const ready = sourcesIn(history).flatMap((source) => readyFrom(source, whoIn(tools)));
    return { body: { caseNumber: state.id, ready, given: givenIn(history) } };
  },
});
