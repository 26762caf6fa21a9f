import { answeredReportRecord } from '#domain/case/answered-report';
import { takenBack } from '#domain/composed/retire-case';
import type { Duty } from '#domain/duty/duty';
import { DutyOpened } from '#domain/duty/facts';
import { openByHand as decideOpen } from '#domain/duty/open-by-hand';
import { type EndedEpisode, endedEpisodeRefs, withEnded } from '#domain/episode/ended-episode';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { ifCode } from '#domain/input/describe-given';
import { refuseImpossible } from '#domain/input/not-ahead';
import { ref } from '#domain/record';
import type { ByHandBody } from '#schemas/api/cases';
import { isDutyCode } from '#schemas/duties/index';
import type { CaseId, EpisodeId } from '#schemas/ids';
import { dutyView } from '../duties/duty-view.ts';
import { personRefs, subjectsIn } from '../people/subjects-in.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: ByHandBody;
}

const answeredIn = (ended: readonly EndedEpisode[]) =>
  [...new Set(ended.flatMap(({ episode }) => episode.reportId ?? []))].map((id) =>
    ref(answeredReportRecord, id),
  );

const openedIn = (drafts: readonly Draft[]): EpisodeId | undefined =>
  drafts.flatMap(({ fact }) => (DutyOpened.is(fact) ? [fact.data.duty.episodeId] : [])).at(0);

/** Opens a duty that no machine opens, with the reason that a person gives. The answer is the duty. */
export const openByHand = caseCommand({
  may: 'opensDuty',
  reads: (state, { body }: Input) => ({
    ended: endedEpisodeRefs(state),
    person: personRefs([body.subject]),
  }),
  more: ({ ended }) => ({ answered: answeredIn(ended) }),
  decide: ({ state, context, tools, found }, { body }: Input) => {
    const { type, reason, since } = body;
    const { officer, at, successors } = tools;
    if (!officer) throw new Refusal('unknown-officer');
    if (!isDutyCode(type)) {
      const complaint = {
        path: '/type',
        given: ifCode(type),
        zh: '没有此职责类型',
        en: 'no such duty type',
      };
      throw new Refusal('bad-input', { complaints: [complaint] });
    }
    refuseImpossible(body, ['since'], at);
    const [subject] = subjectsIn('subject', [body.subject], { state, persons: found.person });
    const first = state.custody?.episodeId;
    const all = { ...state, episodes: withEnded(state, found.ended) };
    const drafts = decideOpen(all, { type, reason, subject, since, officer, first }, context);
    const before = takenBack(state, found, openedIn(drafts));
    // A known fact may have ended the duty as it opened; the answer shows that, too.
    const answer = (duties: readonly Duty[]) => {
      const opened = duties.find((duty) => duty.type === type && duty.subject === subject);
      if (!opened) throw new Error(`no ${type} was opened`);
      return { body: dutyView(opened, at, successors), etag: opened.version };
    };
    return { drafts, before, status: 201, answer };
  },
});
