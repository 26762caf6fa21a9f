import { dutyTypes } from '#schemas/duties/index';
import { EpisodeId } from '#schemas/ids';
import type { Case } from './case.ts';
import type { Duty } from './duty.ts';
import type { Draft } from './event.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an outcome means for the case, beyond its duty's end. */
type Meaning = (fields: Fields, state: Case, duty: Duty) => readonly Draft[];

const found: Meaning = (fields) => {
  const { situations } = dutyTypes.dispatch.outcomes.found.form
    .pick({ situations: true })
    .parse(fields);
  return [{ fact: { type: 'SituationFound', data: { situations } }, basis: ['pol.accept'] }];
};

/** The other unit has taken the report: the police duties of the case go with it. */
const transferred: Meaning = (fields, state, { id: ended, owner }) => {
  const { to } = dutyTypes.accept.outcomes.transferred.form.pick({ to: true }).parse(fields);
  if (!('office' in owner)) return [];
  const { office: from, post } = owner;
  const moved = state.open.filter(
    ({ id, owner: of }) => id !== ended && 'office' in of && of.office === from && of.post === post,
  );
  return [
    { fact: { type: 'PostTransferred', data: { post, from, to } }, basis: ['pol.accept'] },
    ...moved.map(
      ({ id }): Draft => ({
        fact: { type: 'DutyReassigned', data: { dutyId: id, from, owner: { office: to, post } } },
        basis: ['pol.accept'],
      }),
    ),
  ];
};

const closed: Meaning = (fields, state) => {
  const { disposition } = dutyTypes.close.outcomes.closed.form
    .pick({ disposition: true })
    .parse(fields);
  const running = Object.entries(state.episodes).filter(([, { endedAt }]) => !endedAt);
  return [
    { fact: { type: 'CaseClosed', data: { disposition } }, basis: [] },
    ...running.map(
      ([id]): Draft => ({
        fact: { type: 'EpisodeEnded', data: { episodeId: EpisodeId.parse(id) } },
        basis: [],
      }),
    ),
  ];
};

const meanings: Readonly<Record<string, Meaning>> = {
  'dispatch.found': found,
  'accept.transferred': transferred,
  'close.closed': closed,
};

/** The facts that an outcome brings beside the end of its duty; most bring none. */
export const meaningOf = (
  duty: Duty,
  outcome: string,
  fields: Fields,
  state: Case,
): readonly Draft[] => meanings[`${duty.type}.${outcome}`]?.(fields, state, duty) ?? [];
