import type { LocalContext } from '#domain/context';
import { officeFor, packFor } from '#domain/directory/routing';
import { divisionOf } from '#domain/duty/division-of';
import { type Duty, ownerOffice, recorderOf } from '#domain/duty/duty';
import { holderOf } from '#domain/duty/holder-of';
import { openDuty } from '#domain/duty/open-duty';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import { inOrder, latestOf } from '#domain/episode/order';
import { type Complaint, Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { DivisionCode, EpisodeId } from '#schemas/ids';
import { isMachineName, machineOf, RESPONSE } from '#schemas/machines';
import type { Case } from './case.ts';
import { CaseTransferred, type Move, TransferDeclined } from './transfer-facts.ts';
import { nextMoves } from './transfer-moves.ts';

const { 'take-over': takeOver } = dutyTypes;

/** The place to which a case is to be handed over, and why. */
export interface Offer {
  readonly to: DivisionCode;
  readonly reason: string;
}

const againstOffer = (
  { division, open, episodes }: Case,
  to: DivisionCode,
  there: LocalContext,
): readonly Complaint[] => {
  const against = (zh: string, en: string) => [complaint('to', to, [zh, en])];
  if (to === division) return against('案件已在该地办理', 'the case is there already');
  if (open.some(({ type }) => type === takeOver.code))
    return against('已有移交待接收', 'a transfer awaits its answer already');
  if (!latestOf(episodes, RESPONSE))
    return against('尚未成为报告，请移交该线索或求助', 'it is no report yet: hand the call over');
  return officeFor(takeOver.post, there.routing) && packFor(there.routing)
    ? []
    : against('该区划在本系统中没有民政部门', 'no civil affairs of this system is there');
};

/**
 * Offers a case to another place: civil affairs there is asked to take it over, and sees it from now on. Nothing changes
 * hands before.
 *
 * @throws {Refusal} `case-closed`; `bad-input` for a place that cannot take it.
 */
export const offerTransfer = (
  state: Case,
  { to, reason }: Offer,
  context: LocalContext,
): readonly Draft[] => {
  if (state.status === 'closed') throw new Refusal('case-closed');
  const there = context.places?.at(to) ?? context;
  const complaints = againstOffer(state, to, there);
  const [episodeId, episode] = latestOf(state.episodes, RESPONSE) ?? [];
  if (complaints.length > 0 || !episodeId || !episode)
    throw new Refusal('bad-input', { complaints });
  const { reportId, machine, situations, rounds } = episode;
  const round = (rounds[takeOver.code] ?? 0) + 1;
  const opening = { caseId: state.id, episodeId, step: takeOver.code, round, reportId };
  const opened = openDuty({ ...opening, circumstances: { machine, situations } }, there);
  return opened.map((draft, index) => (index === 0 ? { ...draft, personal: { reason } } : draft));
};

/** The episodes that stay: what is done about an offence, and what a court has before it. */
const stayingOf = (state: Case): readonly EpisodeId[] =>
  inOrder(state.episodes)
    .filter(([id, { machine, division, endedAt }]) => {
      if (endedAt || (division && division !== state.division)) return false;
      const isInCourt = state.open.some(
        ({ episodeId, owner }) => episodeId === id && 'office' in owner && owner.post === 'court',
      );
      return isInCourt || (isMachineName(machine) && machineOf(machine).staysWhenMoved === true);
    })
    .map(([id]) => id);

/** The office there that has the duty from now on; nothing for one that stays with whoever has the child. */
const moveOf = (duty: Duty, there: LocalContext): readonly Move[] => {
  const type = dutyTypeOf(duty.type);
  const from = ownerOffice(duty) ?? recorderOf(duty);
  const post = 'office' in duty.owner ? duty.owner.post : type.endedBy;
  const holder = post && post !== 'custodian' ? holderOf(post, type, there) : undefined;
  if (!from || !holder) return [];
  const { office, standsIn } = holder;
  const recorder = type.endedBy && holderOf(type.endedBy, type, there)?.office;
  const owner = 'office' in duty.owner ? { ...duty.owner, office } : duty.owner;
  const more = { ...(recorder && { recorder }), ...(standsIn && { standsIn }) };
  return office === from ? [] : [{ dutyId: duty.id, from, owner, ...more }];
};

/** Civil affairs there takes the case over: everything that is still owed in the place before changes hands. */
export const takenOver = (on: OnOutcome<Case>): readonly Draft[] => {
  const { state, duty, context } = on;
  const { division: to } = context;
  if (!to) return [];
  const staying = stayingOf(state);
  const moves = state.open
    .filter((each) => each.id !== duty.id && !divisionOf(each, state))
    .filter(({ episodeId }) => !staying.includes(episodeId))
    .flatMap((each) => moveOf(each, context));
  const pack = packFor(context.routing) ?? state.pack;
  const data = { dutyId: duty.id, from: state.division, to, pack, moves };
  const open = state.open.filter(({ id }) => id !== duty.id);
  return [
    ...drafts(duty, CaseTransferred.of({ ...data, staying: [...staying] })),
    ...nextMoves({ open }, data),
  ];
};

export const notTakenOver = ({ state, duty }: OnOutcome<Case>): readonly Draft[] =>
  drafts(duty, TransferDeclined.of({ dutyId: duty.id, from: state.division }));
