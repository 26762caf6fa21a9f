import type { DutyCode } from '#schemas/duties/index';
import type { County } from '../a-county.ts';

interface Moment {
  readonly at: string;
  readonly county: County;
}

type Make = (moment: Moment) => Readonly<Record<string, unknown>>;

const at: Make = (moment) => ({ at: moment.at });

/** A body for every outcome of every duty type; the usual one first. */
export const outcomes = {
  accept: {
    accepted: at,
    transferred: (moment) => ({
      to: moment.county.offices.otherStation,
      takenAt: moment.at,
      takenBy: '张警官',
      reason: '孩子住在邻镇',
    }),
  },
  dispatch: {
    found: (moment) => ({
      at: moment.at,
      situations: ['living_alone'],
      measures: '带至村委会安置',
      careTonight: '由村妇女主任照料',
    }),
    unfounded: (moment) => ({
      at: moment.at,
      reason: '母亲当日已返家',
      confirmedBy: moment.county.people.stationSecond,
    }),
  },
  assist: { recorded: (moment) => ({ at: moment.at, assistance: 'assisted' }) },
  notify: { sent: (moment) => ({ at: moment.at, content: '情况和处置措施已通报' }) },
  close: {
    closed: (moment) => ({
      at: moment.at,
      disposition: 'response_complete',
      reason: '各项职责均已办结',
    }),
  },
} as const satisfies Record<DutyCode, Readonly<Record<string, Make>>>;

/** Says how each duty of a story ends; a duty that it does not name is left to the rules. */
export type Plan = Readonly<Record<string, string>>;

export const USUAL: Plan = {
  accept: 'accepted',
  dispatch: 'found',
  notify: 'sent',
  close: 'closed',
};

const all: Readonly<Record<string, Readonly<Record<string, Make>>>> = outcomes;

export const outcomeBody = (type: string, outcome: string, moment: Moment) => {
  const make = all[type]?.[outcome];
  if (!make) throw new Error(`no example of ${type}.${outcome}`);
  return { outcome, ...make(moment) };
};
