import type { Alert } from '#domain/alerts/alert';
import { occasionOf } from '#domain/alerts/occasion';
import type { Telling } from '#domain/alerts/text';
import type { AnyCarrier } from '#domain/composed/carrier';
import { officeRecord } from '#domain/directory/records';
import { lineageRefs } from '#domain/directory/routing';
import { divisionOf } from '#domain/duty/division-of';
import { type Duty, ownerOffice } from '#domain/duty/duty';
import type { Store } from '#domain/ports';
import { ref } from '#domain/record';
import { millisecondsOf } from '#domain/time/instant';

const SAME_ACT_MS = 60_000;

/** The duties that one act opened for the office, and that its text names by their number. */
const openedWith = ({ open }: AnyCarrier, duty: Duty): readonly Duty[] =>
  open
    .filter((each) => ownerOffice(each) === ownerOffice(duty) && !each.acknowledged)
    .filter(
      ({ openedAt }) =>
        Math.abs(millisecondsOf(openedAt) - millisecondsOf(duty.openedAt)) < SAME_ACT_MS,
    );

const DISTANT = '9999';

/** Of the duties that one act opened, the one that is due first: the text names it. */
const firstDue = (duties: readonly Duty[], duty: Duty): Duty =>
  [duty, ...duties].toSorted(({ due: one = DISTANT }, { due: other = DISTANT }) =>
    one < other ? -1 : Number(one > other),
  )[0] ?? duty;

interface About {
  readonly alert: Alert;
  readonly duty: Duty;
  readonly state: AnyCarrier;
}

type Said = Pick<Telling, 'count' | 'place' | 'late' | 'isOthers'>;

/** The duty that a text names, and what it says beside it. */
interface SaidOf extends Said {
  readonly named: Duty;
}

/** The rest of a text, beside the duty and its time: how many duties, where, and for a reader above which office is late. */
export const saidIn = async (
  store: Store,
  waiting: readonly Alert[],
  about: About,
): Promise<SaidOf> => {
  const { alert, duty, state } = about;
  const owner = ownerOffice(duty);
  const [{ divisions, office }] = await store.load({
    divisions: lineageRefs(divisionOf(duty, state) ?? state.division),
    office: owner && ref(officeRecord, owner),
  });
  const opened = occasionOf(alert.occasion).name === 'opened' ? openedWith(state, duty) : [];
  const also = waiting.map(({ dutyId }) => dutyId);
  const count = new Set([duty.id, ...opened.map(({ id }) => id), ...also]).size;
  const isOthers = owner !== undefined && owner !== alert.office;
  const isRung = occasionOf(alert.occasion).rung !== undefined;
  return {
    named: firstDue(opened, duty),
    count,
    place: divisions[0]?.name,
    isOthers,
    ...(isOthers && isRung && { late: office?.name }),
  };
};
