import type { Draft, Fact } from '#domain/case/event';
import { isReopened } from '#domain/case/is-reopened';
import { respondTo } from '#domain/case/receive-report';
import { reportOf } from '#domain/case/report-of';
import type { Lineage } from '#domain/directory/routing';
import { drafts, type Meaning, type Occasion, reading } from '#domain/duty/meaning';
import { MOST_MOVED, movePost } from '#domain/duty/move-post';
import { openDuty } from '#domain/duty/open-duty';
import { dutyTypes } from '#schemas/duties/index';
import { EpisodeId } from '#schemas/ids';

const { accept, close } = dutyTypes;
const isReport = dutyTypes['look-into-clue'].outcomes.isReport;

/** A unit that reported is owed feedback in three days, by whoever has the report (`feedback`). */
const feedbackFor = ({ state, duty, context }: Occasion, places: Lineage): readonly Draft[] => {
  const { caseId, episodeId, round } = duty;
  const report = reportOf(duty, state);
  if (!report?.unit || isReopened(duty, state, report)) return [];
  const opening = { caseId, episodeId, step: 'feedback', round, reportId: report.id };
  return openDuty(opening, places, context);
};

/** Whoever owed the acceptance goes on with it, wherever the routing table leads. */
export const withOwner = ({ duty: { owner }, places }: Occasion): Lineage =>
  'office' in owner ? [{ offices: { [owner.post]: owner.office } }, ...places] : places;

const accepted: Meaning = (occasion) => feedbackFor(occasion, withOwner(occasion));

/** The other unit has taken the report: the police duties of the case go with it. */
const transferred: Meaning = (occasion) => {
  const { fields, state, duty, places } = occasion;
  const { id: ended, owner } = duty;
  const { to } = accept.outcomes.transferred.form().parse(fields);
  if (!('office' in owner)) return [];
  const { office: from, post } = owner;
  const others = state.open.filter(({ id }) => id !== ended);
  const moved: Fact = { type: 'PostTransferred', data: { post, from, to } };
  const receivers = [{ offices: { [post]: to } }, ...places];
  return [
    ...drafts(duty, moved),
    ...movePost({ open: others }, { post, from, to }).slice(0, MOST_MOVED),
    ...feedbackFor(occasion, receivers),
  ];
};

const closed: Meaning = ({ fields, state, duty }) => {
  const { disposition } = close.outcomes.closed.form().parse(fields);
  const running = Object.entries(state.episodes).filter(([, { endedAt }]) => !endedAt);
  const ended = running.map(
    ([id]): Fact => ({ type: 'EpisodeEnded', data: { episodeId: EpisodeId.parse(id) } }),
  );
  return drafts(duty, { type: 'CaseClosed', data: { disposition } }, ...ended);
};

/** A clue or a call that must be reported: the police have it from now on, with its first time. */
const becomesReport = reading(isReport.form, (_fields, { state, duty, places, context }) => {
  const reportId = state.episodes[duty.episodeId]?.reportId;
  if (!reportId) return [];
  const place = state.reports.findIndex(({ id }) => id === reportId) + 1;
  return respondTo({ caseId: state.id, reportId, place }, state, places, context);
});

export const reportMeanings: Readonly<Record<string, Meaning>> = {
  'accept.accepted': accepted,
  'accept.transferred': transferred,
  'close.closed': closed,
  'look-into-clue.isReport': becomesReport,
  'handle-call.isReport': becomesReport,
  'follow-up-call.isReport': becomesReport,
};
