import { caseRecord } from '#domain/case/case';
import { resumeCase as decideResume } from '#domain/episode/resume-episode';
import { Refusal } from '#domain/errors';
import { commit } from '#domain/history/commit';
import { ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import { command } from '../command.ts';
import { contextOf } from '../duties/context.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: { readonly reason: string };
}

/**
 * Begins the next cycle of every episode that has not ended: new executions, which run through the
 * facts to the same open duties.
 */
export const resumeCase = command({
  may: 'resumesCase',
  first: ({ params }: Input) => ({ case: ref(caseRecord, params.caseNumber) }),
  decide: ({ case: state }, { body }, tools) => {
    if (!state) throw new Refusal('not-found');
    if (state.status === 'closed') throw new Refusal('case-closed');
    const drafts = decideResume(state, body.reason);
    const done = commit(state.id, state, drafts, contextOf(state, tools));
    const resumed = drafts.flatMap(({ fact }) =>
      fact.type === 'EpisodeResumed'
        ? [{ episode: fact.data.episodeId, cycle: fact.data.cycle }]
        : [],
    );
    return {
      writes: done.writes,
      personal: done.personal,
      answer: { status: 202, body: { resumed } },
    };
  },
});
