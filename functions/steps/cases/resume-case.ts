import { caseRecord, commit } from '#domain/composed/case';
import { EpisodeResumed } from '#domain/episode/facts';
import { resumeAll } from '#domain/episode/resume-episode';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import { command } from '../command.ts';
import { contextOf } from '../duties/context.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: { readonly reason: string };
}

/**
 * Begins the next cycle of every episode that has not ended: new executions, which run through the known facts to the
 * same open duties.
 */
export const resumeCase = command({
  may: 'resumesCase',
  first: ({ params }: Input) => ({ case: ref(caseRecord, params.caseNumber) }),
  decide: ({ case: state }, { body }, tools) => {
    if (!state) throw new Refusal('not-found');
    if (state.status === 'closed') throw new Refusal('case-closed');
    const drafts = resumeAll(state.episodes, body.reason);
    const done = commit({ id: state.id, before: state }, drafts, contextOf(state, tools));
    const resumed = drafts.flatMap(({ fact }) =>
      EpisodeResumed.is(fact) ? [{ episode: fact.data.episodeId, cycle: fact.data.cycle }] : [],
    );
    return {
      writes: done.writes,
      personal: done.personal,
      answer: { status: 202, body: { resumed } },
    };
  },
});
