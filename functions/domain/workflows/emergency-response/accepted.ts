import type { Case } from '#domain/case/case';
import { isReopened } from '#domain/case/is-reopened';
import { reportOf } from '#domain/case/report-of';
import type { LocalContext } from '#domain/context';
import { PostTransferred } from '#domain/duty/facts';
import { MOST_MOVED, movePost } from '#domain/duty/move-post';
import { openDuty } from '#domain/duty/open-duty';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { Post } from '#schemas/codes/post';
import { dutyTypes } from '#schemas/duties/index';
import type { OfficeId } from '#schemas/ids';

/**
 * Opens the duty of feedback to a unit that reported, within three days, by the office that has the report
 * (`feedback`).
 */
const feedbackFor = ({ state, duty }: OnOutcome<Case>, context: LocalContext): readonly Draft[] => {
  const { caseId, episodeId, round } = duty;
  const report = reportOf(duty, state);
  if (!report?.unit || isReopened(duty, state, report)) return [];
  const opening = { caseId, episodeId, step: 'feedback', round, reportId: report.id };
  return openDuty(opening, context);
};

/** The context in which this office holds the post, whatever the routing table says. */
const withHolder = (post: Post, office: OfficeId, context: LocalContext): LocalContext => ({
  ...context,
  routing: [{ offices: { [post]: office } }, ...context.routing],
});

/** The context in which the owner of the duty also owns the duties that follow. */
export const withOwner = ({ duty: { owner }, context }: OnOutcome<Case>): LocalContext =>
  'office' in owner ? withHolder(owner.post, owner.office, context) : context;

export const accepted = (on: OnOutcome<Case>): readonly Draft[] => feedbackFor(on, withOwner(on));

/** Another unit has taken the report: the police duties of the case are handed to it. */
export const transferred = (
  { to }: { readonly to: OfficeId },
  on: OnOutcome<Case>,
): readonly Draft[] => {
  const { state, duty, context } = on;
  const { id: ended, owner } = duty;
  if (!('office' in owner)) return [];
  const { office: from, post } = owner;
  const { division } = context;
  const move = { post, from, to, ...(division && { division }) };
  const open = state.open.filter(({ id }) => id !== ended);
  return [
    ...drafts(duty, PostTransferred.of(move)),
    ...movePost({ open }, move, dutyTypes.accept.basis).slice(0, MOST_MOVED),
    ...feedbackFor(on, withHolder(post, to, context)),
  ];
};

/** A report can only be transferred to another office that holds the post, so that a duty always has an owner. */
export const againstReceiver = (
  { to }: { readonly to?: OfficeId | undefined },
  { named, duty: { owner } }: OnOutcome<Case>,
): readonly Complaint[] => {
  if (to === undefined || !('office' in owner)) return [];
  const receiver = named.offices.to;
  if (receiver?.posts.includes(owner.post) && receiver.id !== owner.office) return [];
  return [complaint('to', to, ['须为承担该岗位的另一单位', 'another office that holds this post'])];
};
