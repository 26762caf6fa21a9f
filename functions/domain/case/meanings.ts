import type * as z from 'zod';
import type { Context } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { dutyTypes } from '#schemas/duties/index';
import { EpisodeId } from '#schemas/ids';
import type { Case } from './case.ts';
import type { Duty } from './duty.ts';
import type { Draft, Fact } from './event.ts';
import { MOST_MOVED, movePost } from './move-post.ts';
import { openDuty } from './open-duty.ts';
import { reportOf } from './report-of.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an outcome is held against to say what it means. */
export interface Occasion {
  readonly fields: Fields;
  readonly state: Case;
  readonly duty: Duty;
  readonly places: Lineage;
  readonly context: Context;
}

/** What an outcome means for the case, beyond its duty's end. */
type Meaning = (occasion: Occasion) => readonly Draft[];

/** A meaning that reads the fields as the outcome's own form has them. */
const reading =
  <S extends z.ZodObject>(
    form: S,
    facts: (fields: z.output<S>, duty: Duty) => readonly Fact[],
  ): Meaning =>
  ({ fields, duty }) =>
    facts(form.parse(fields), duty).map((fact) => ({ fact, basis: dutyBasis(duty) }));

const dutyBasis = ({ type }: Duty): Draft['basis'] =>
  Object.values(dutyTypes).find(({ code }) => code === type)?.basis ?? [];

const { dispatch, accept, escort, compliance, assess, close } = dutyTypes;

/** Accepting a case that was opened again is about a report that had its feedback before. */
const isReopened = ({ episodeId, round }: Duty, state: Case, receivedAt: string): boolean =>
  round === 1 && (state.episodes[episodeId]?.startedAt ?? '') > receivedAt;

/** A unit that reported is owed feedback in three days, by whoever has the report (`feedback`). */
const feedbackFor = ({ state, duty, context }: Occasion, places: Lineage): readonly Draft[] => {
  const { caseId, episodeId, round } = duty;
  const report = reportOf(duty, state);
  if (!report?.unit || isReopened(duty, state, report.receivedAt)) return [];
  const opening = { caseId, episodeId, step: 'feedback', round, reportId: report.id };
  return openDuty(opening, places, context);
};

/** Whoever owed the acceptance goes on with it, wherever the routing table leads. */
const withOwner = ({ duty: { owner }, places }: Occasion): Lineage =>
  'office' in owner ? [{ offices: { [owner.post]: owner.office } }, ...places] : places;

const accepted: Meaning = (occasion) => feedbackFor(occasion, withOwner(occasion));

/** The other unit has taken the report: the police duties of the case go with it. */
const transferred: Meaning = (occasion) => {
  const { fields, state, duty, places } = occasion;
  const { id: ended, owner } = duty;
  const { to } = accept.outcomes.transferred.form.parse(fields);
  if (!('office' in owner)) return [];
  const { office: from, post } = owner;
  const others = state.open.filter(({ id }) => id !== ended);
  const facts: readonly Fact[] = [{ type: 'PostTransferred', data: { post, from, to } }];
  const receivers = [{ offices: { [post]: to } }, ...places];
  return [
    ...facts.map((fact) => ({ fact, basis: accept.basis })),
    ...movePost({ open: others }, { post, from, to }).slice(0, MOST_MOVED),
    ...feedbackFor(occasion, receivers),
  ];
};

const closed: Meaning = ({ fields, state }) => {
  const { disposition } = close.outcomes.closed.form.parse(fields);
  const running = Object.entries(state.episodes).filter(([, { endedAt }]) => !endedAt);
  const ended = running.map(
    ([id]): Fact => ({
      type: 'EpisodeEnded',
      data: { episodeId: EpisodeId.parse(id) },
    }),
  );
  const facts: readonly Fact[] = [{ type: 'CaseClosed', data: { disposition } }, ...ended];
  return facts.map((fact) => ({ fact, basis: [] }));
};

const meanings: Readonly<Record<string, Meaning>> = {
  'accept.accepted': accepted,
  'accept.transferred': transferred,
  'close.closed': closed,
  'dispatch.found': reading(dispatch.outcomes.found.form, ({ situations }) => [
    { type: 'SituationFound', data: { situations } },
  ]),
  'escort.handedOver': reading(escort.outcomes.handedOver.form, ({ receiver, at }) => [
    { type: 'ChildPlaced', data: { receiver, since: at } },
  ]),
  'compliance.returned': reading(compliance.outcomes.returned.form, ({ at }, { subject = '' }) => [
    { type: 'ParentReturned', data: { parent: subject, since: at } },
  ]),
  'compliance.trusteeNamed': reading(
    compliance.outcomes.trusteeNamed.form,
    ({ at }, { subject = '' }) => [{ type: 'TrusteeNamed', data: { parent: subject, since: at } }],
  ),
  'assess.concluded': reading(
    assess.outcomes.concluded.form,
    ({ services, hardship, meetsPolicy }, { episodeId }) => [
      { type: 'AssessmentConcluded', data: { episodeId, services, hardship, meetsPolicy } },
    ],
  ),
};

/** The facts that an outcome brings beside the end of its duty; most bring none. */
export const meaningOf = (outcome: string, occasion: Occasion): readonly Draft[] =>
  meanings[`${occasion.duty.type}.${outcome}`]?.(occasion) ?? [];
